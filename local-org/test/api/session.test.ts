import assert from 'node:assert/strict';
import { createSign, generateKeyPairSync } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { adminPassword, adminUsername, serveOrg, type ServedOrg } from './fixture.ts';

describe('sessions', () => {
    let org: ServedOrg;
    before(async () => {
        org = await serveOrg();
    });
    after(() => org.stop());

    const assertion = (key: string, claims: object): string => {
        const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
        const text = `${part({ alg: 'RS256' })}.${part(claims)}`;
        return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
    };
    const soon = (): number => Math.floor(Date.now() / 1000) + 60;
    const tokenFor = (form: Record<string, string>): Promise<Response> =>
        fetch(`${org.url}/services/oauth2/token`, { method: 'POST', body: new URLSearchParams(form) });
    const bearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

    it('answers 401 without a session, whatever is asked, known or not', async () => {
        const calls = [
            ['GET', '/services/data'],
            ['GET', '/services/data/v67.0/sobjects'],
            ['POST', '/services/data/v67.0/sobjects/Account'],
            ['GET', '/services/data/v67.0/query?q=SELECT+Id+FROM+Account'],
            ['PUT', '/services/data/v67.0/jobs/ingest/750000000000001/batches'],
            ['GET', '/services/oauth2/userinfo'],
            ['GET', '/services/apexrest/x'],
            ['POST', '/cometd/67.0'],
            ['POST', '/__localorg/clock'],
            ['GET', '/__localorg/usage'],
            ['GET', '/nowhere'],
        ];
        for (const [method, path] of calls) {
            for (const headers of [
                {},
                { authorization: 'Bearer 00D000000000001!nonsense' },
                { cookie: 'sid=nonsense' },
            ]) {
                const reply = await fetch(`${org.url}${path}`, { method, headers });
                assert.equal(reply.status, 401, `${method} ${path}`);
                assert.deepEqual(await reply.json(), [
                    { message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' },
                ]);
            }
        }
    });

    it('logs in with user name and password, and not with a wrong one', async () => {
        const good = await tokenFor({
            grant_type: 'password',
            username: adminUsername,
            password: adminPassword,
        });
        const body = (await good.json()) as { access_token: string; instance_url: string };
        assert.equal(body.instance_url, org.url);
        assert.equal((await org.call('GET', '/limits', undefined, { token: body.access_token })).status, 200);
        const bad = await tokenFor({ grant_type: 'password', username: adminUsername, password: 'guess' });
        assert.equal(bad.status, 400);
        assert.equal(((await bad.json()) as { error: string }).error, 'invalid_grant');
    });

    it('takes an assertion signed with the key of the org only', async () => {
        const claims = { sub: adminUsername, exp: soon() };
        const good = await tokenFor({ grant_type: bearer, assertion: assertion(org.privateKey, claims) });
        assert.equal(good.status, 200);
        const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
        const other = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
        for (const wrong of [
            assertion(other, claims),
            assertion(org.privateKey, { ...claims, exp: 1 }),
            assertion(org.privateKey, { ...claims, sub: 'nobody@example.com' }),
            `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`,
            'rubbish',
        ]) {
            assert.equal((await tokenFor({ grant_type: bearer, assertion: wrong })).status, 400);
        }
    });

    it('logs in by SOAP, and refuses SOAP calls without a session', async () => {
        const soap = (path: string, inner: string): Promise<Response> =>
            fetch(`${org.url}/services/Soap/${path}`, {
                method: 'POST',
                headers: { 'content-type': 'text/xml', soapaction: '""' },
                body: `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${inner}</s:Body></s:Envelope>`,
            });
        const good = await soap(
            'u/50.0',
            `<login><username>${adminUsername}</username><password>${adminPassword}</password></login>`,
        );
        assert.match(await good.text(), /<sessionId>00D\w{12,15}!/);
        const bad = await soap(
            'u/50.0',
            `<login><username>${adminUsername}</username><password>x</password></login>`,
        );
        assert.equal(bad.status, 500);
        assert.match(await bad.text(), /<faultcode>sf:INVALID_LOGIN<\/faultcode>/);
        for (const path of ['m/66.0', 's/66.0', 'u/66.0']) {
            const reply = await soap(path, '<describeMetadata/>');
            assert.equal(reply.status, 500);
            assert.match(await reply.text(), /<faultcode>sf:INVALID_SESSION_ID<\/faultcode>/);
        }
    });

    it('sets a page cookie by front door, single access and log-in page', async () => {
        const open = (path: string): Promise<Response> => fetch(`${org.url}${path}`, { redirect: 'manual' });
        const front = await open(
            `/secur/frontdoor.jsp?sid=${encodeURIComponent(org.token)}&retURL=/lightning/page/home`,
        );
        assert.equal(front.headers.get('location'), '/lightning/page/home');
        assert.match(front.headers.get('set-cookie') ?? '', /^sid=.*HttpOnly; SameSite=Lax/);
        const wrong = await open('/secur/frontdoor.jsp?sid=nonsense&retURL=/lightning');
        assert.equal(wrong.headers.get('set-cookie'), null);

        const { body } = await org.call<{ frontdoor_uri: string }>('GET', '/services/oauth2/singleaccess');
        const path = body.frontdoor_uri.slice(org.url.length);
        assert.match((await open(path)).headers.get('set-cookie') ?? '', /^sid=/);
        assert.equal((await open(path)).headers.get('set-cookie'), null, 'the link works once');
    });

    it('never redirects to another site', async () => {
        for (const target of [
            'https://evil.example',
            '//evil.example',
            '/\\evil.example',
            'javascript:alert(1)',
        ]) {
            const url = `${org.url}/secur/frontdoor.jsp?sid=${encodeURIComponent(org.token)}&retURL=${encodeURIComponent(target)}`;
            const reply = await fetch(url, { redirect: 'manual' });
            assert.match(reply.headers.get('location') ?? '', /^\/(lightning|\/?$)/, target);
        }
    });

    it('refuses other host names, and changes that pages of other sites send with the cookie', async () => {
        const { hostname, port } = new URL(org.url);
        const { request } = await import('node:http');
        const status = await new Promise<number | undefined>((done) => {
            request(
                {
                    hostname,
                    port,
                    path: '/services/data',
                    headers: { host: 'rebound.example', authorization: `Bearer ${org.token}` },
                },
                (reply) => done(reply.statusCode),
            ).end();
        });
        assert.equal(status, 403);
        const forged = await fetch(`${org.url}/services/data/v67.0/sobjects/Account`, {
            method: 'POST',
            headers: {
                cookie: `sid=${org.token}`,
                origin: 'http://localhost:1',
                'content-type': 'text/plain',
            },
            body: '{"Name":"x"}',
        });
        assert.equal(forged.status, 403);
    });
});
