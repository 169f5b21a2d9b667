/**
 * From a JavaScript stack to Apex frames. Emitted scripts keep the line numbers of their source, so that a
 * frame needs only the script's list of bodies to be named.
 */
export interface ApexFrame {
    /** `Class.Foo.bar`, `Trigger.FooTrigger`, `AnonymousBlock`. */
    readonly name: string;
    readonly line: number;
}
/** The lines of a method body in a script, and how its frames are called. */
export interface ScriptBody {
    readonly name: string;
    readonly from: number;
    readonly to: number;
}

const scripts = new Map<string, readonly ScriptBody[]>();
/** All emitted scripts are named with this in front. */
export const SCRIPT_PREFIX = 'apex:';
const FRAME = /\(?(apex:[^\s()]+):(\d+):\d+\)?$/;

Error.stackTraceLimit = 60;

/** Tells how frames of a script are called; `name` starts with `apex:`. */
export function registerScript(name: string, bodies: readonly ScriptBody[]): void {
    scripts.set(name, bodies);
}
export function unregisterScript(name: string): void {
    scripts.delete(name);
}

/** The Apex frames of a JavaScript stack, innermost first; frames of the runtime itself are left out. */
export function apexFrames(stack: string): ApexFrame[] {
    const frames: ApexFrame[] = [];
    for (const text of stack.split('\n')) {
        const match = FRAME.exec(text);
        if (match === null) continue;
        const bodies = scripts.get(match[1]!);
        if (bodies === undefined) continue;
        const line = Number(match[2]);
        const body = innermost(bodies, line);
        if (body !== null) frames.push({ name: body.name, line });
    }
    return frames;
}

function innermost(bodies: readonly ScriptBody[], line: number): ScriptBody | null {
    let best: ScriptBody | null = null;
    for (const body of bodies) {
        if (line < body.from || line > body.to) continue;
        if (best === null || body.to - body.from < best.to - best.from) best = body;
    }
    return best;
}

/** The Apex frame that runs now, e.g. for a line of the debug log; null outside of Apex. */
export function currentApexFrame(): ApexFrame | null {
    return apexFrames(new Error().stack ?? '')[0] ?? null;
}
