import type { FastifyInstance, FastifyReply } from 'fastify';
import { randomBytes } from 'node:crypto';
import type { User } from '../../org/contract.ts';
import type { ApiContext } from '../context.ts';
import { invalidSession } from '../errors.ts';
import { clearedSessionCookie, sessionCookie } from '../http/access.ts';
import { formOf } from '../http/body.ts';

const oneTimeMinutes = 15;

/** Log-in page, front door, single access and log-out: the ways in which a browser gets its session cookie. */
export function registerPageLogin(server: FastifyInstance, context: ApiContext): void {
    const oneTime = new Map<string, { readonly user: User; readonly until: number }>();

    server.get('/services/oauth2/singleaccess', (request) =>
        singleAccess(request.session?.user, formOf(request)),
    );
    server.post('/services/oauth2/singleaccess', (request) =>
        singleAccess(request.session?.user, formOf(request)),
    );
    function singleAccess(user: User | undefined, form: URLSearchParams): { frontdoor_uri: string } {
        if (user === undefined) {
            throw invalidSession();
        }
        const code = randomBytes(24).toString('base64url');
        oneTime.set(code, { user, until: Date.now() + oneTimeMinutes * 60_000 });
        const start = localPath(form.get('redirect_uri'));
        const query = new URLSearchParams({ otp: code, startURL: start });
        return { frontdoor_uri: `${context.instanceUrl}/secur/frontdoor.jsp?${query.toString()}` };
    }

    server.get('/secur/frontdoor.jsp', { config: { access: 'public' } }, (request, reply) => {
        const form = formOf(request);
        const target = localPath(form.get('retURL') ?? form.get('startURL'));
        const sid = form.get('sid');
        if (sid !== null && context.org.userOfSession(sid) !== null) {
            return enter(reply, sid, target);
        }
        const code = form.get('otp') ?? '';
        const found = oneTime.get(code);
        oneTime.delete(code);
        if (found !== undefined && found.until > Date.now()) {
            return enter(reply, context.org.createSession(found.user), target);
        }
        return reply.redirect(`/login?startURL=${encodeURIComponent(target)}`);
    });

    server.get('/login', { config: { access: 'public' } }, (request, reply) => {
        const start = localPath(formOf(request).get('startURL'));
        return reply.type('text/html; charset=utf-8').send(loginPage(start, ''));
    });
    server.post('/login', { config: { access: 'public' } }, (request, reply) => {
        const form = formOf(request);
        const start = localPath(form.get('startURL'));
        const user = context.org.login(form.get('username') ?? '', form.get('password') ?? '');
        if (user === null) {
            const message = 'Please check your username and password.';
            return reply.status(401).type('text/html; charset=utf-8').send(loginPage(start, message));
        }
        return enter(reply, context.org.createSession(user), start);
    });
    server.get('/secur/logout.jsp', { config: { access: 'public' } }, (request, reply) => {
        if (request.session !== null) {
            context.org.endSession(request.session.token);
        }
        return reply.header('set-cookie', clearedSessionCookie).redirect('/login');
    });
}

function enter(reply: FastifyReply, token: string, target: string): FastifyReply {
    return reply.header('set-cookie', sessionCookie(token)).redirect(target);
}

/** A path on this server; anything that could lead elsewhere becomes the home page. */
function localPath(wanted: string | null): string {
    const text = wanted ?? '';
    if (text === '') {
        return '/lightning';
    }
    const base = 'http://local.invalid';
    try {
        const url = new URL(text.startsWith('/') || /^[a-z]+:/i.test(text) ? text : `/${text}`, base);
        const inside = url.origin === base && !/[\\]|^\/\//.test(text);
        return inside ? `${url.pathname}${url.search}${url.hash}` : '/lightning';
    } catch {
        return '/lightning';
    }
}

function escapeHtml(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function loginPage(start: string, message: string): string {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Log in | Local org</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; background: #f3f3f3; margin: 0 }
form { background: #fff; border: 1px solid #c9c9c9; border-radius: 4px; width: 20rem; margin: 12vh auto; padding: 2rem }
label { display: block; margin-top: 1rem }
input { box-sizing: border-box; width: 100%; padding: .5rem; border: 1px solid #747474; border-radius: 4px; font: inherit }
button { margin-top: 1.5rem; width: 100%; padding: .6rem; border: 0; border-radius: 4px; background: #0176d3; color: #fff; font: inherit }
p { color: #ba0517 }
</style>
</head>
<body>
<main>
<form method="post" action="/login">
<h1>Local org</h1>
${message === '' ? '' : `<p role="alert">${escapeHtml(message)}</p>`}
<input type="hidden" name="startURL" value="${escapeHtml(start)}">
<label for="username">Username</label>
<input id="username" name="username" autocomplete="username" required autofocus>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button>Log In</button>
</form>
</main>
</body>
</html>
`;
}
