#!/usr/bin/env node
// Runs the command line on the Node the repository brings, whatever the system's Node is.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));
const major = Number(process.versions.node.split('.')[0]);

if (major >= 24) {
    module.enableCompileCache?.(fileURLToPath(new URL('../../.cache/node', import.meta.url)));
    await import('../src/cli/main.ts');
} else if (existsSync(own)) {
    const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
        stdio: 'inherit',
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => (process.exitCode = signal ? 1 : (code ?? 1)));
} else {
    console.error('local-org needs Node 24. Run `npm ci` in the repository: it brings its own.');
    process.exitCode = 2;
}
