/** An HTTP server for callout.test.ts, in a process of its own: the org waits for it synchronously. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const server = createServer((request, response) => {
    if (request.url === '/slow') return;
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
        response.writeHead(201, { 'x-seen': String(request.headers['x-sent']) });
        response.end(`${request.method} ${request.url} ${body}`);
    });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
