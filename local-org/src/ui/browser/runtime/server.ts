/** An answer that is no success, in the shape components get it: `error.body.message`. */
export class ServerFault extends Error {
    readonly body: unknown;
    readonly status: number;
    readonly statusText: string;
    readonly ok = false;
    readonly headers = {};
    constructor(status: number, statusText: string, body: unknown) {
        super(messageOf(body) ?? statusText);
        this.status = status;
        this.statusText = statusText;
        this.body = body;
    }
}

/** Calls the server as the session's user; a session that has ended leads to the log-in page. */
export async function call<Answer>(method: string, url: string, body?: unknown): Promise<Answer> {
    const response = await reach(url, {
        method,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = parsed(await response.text(), response.statusText);
    if (response.status === 401) {
        location.assign(`/login?startURL=${encodeURIComponent(location.pathname + location.search)}`);
    }
    if (!response.ok) {
        throw new ServerFault(response.status, response.statusText, answer);
    }
    return answer as Answer;
}

/** Without a connection components get the words they get on the platform. */
async function reach(url: string, request: RequestInit): Promise<Response> {
    try {
        return await fetch(url, request);
    } catch {
        throw new ServerFault(400, 'Bad Request', { message: 'Disconnected or Canceled' });
    }
}

/** What stands between browser and server may answer with a page instead of JSON. */
function parsed(text: string, otherwise: string): unknown {
    try {
        return text === '' ? null : JSON.parse(text);
    } catch {
        return { message: otherwise };
    }
}

function messageOf(body: unknown): string | undefined {
    const first = (Array.isArray(body) ? body[0] : body) as { message?: string } | null | undefined;
    return first?.message;
}
