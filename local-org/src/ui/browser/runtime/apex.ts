import { call } from './server.ts';
import { readBehind, SharedReads, wireAdapter } from './wire.ts';

type Parameters = Record<string, unknown>;

const reads = new SharedReads();

/**
 * What `import x from '@salesforce/apex/Class.method'` gives: a function that calls the method, and, for `@wire`, an
 * adapter that calls it once all parameters have a value and shares equal calls.
 */
export function apexMethod(className: string, method: string): (parameters?: Parameters) => Promise<unknown> {
    const invoke = (parameters: Parameters, cacheable: boolean): Promise<unknown> =>
        call('POST', '/lightning/_apex', { className, method, parameters, cacheable });
    const adapter = wireAdapter((config) => {
        if (Object.values(config).some((value) => value === undefined)) {
            return null;
        }
        const key = `${className}.${method} ${stableJson(config)}`;
        return reads.get(key, () => invoke({ ...config }, true));
    });
    return Object.assign((parameters: Parameters = {}) => invoke(parameters, false), { adapter });
}

/** Reads a wired value again; resolves after the wire has received it. A value that no wire gave is left alone. */
export async function refreshApex(wired: unknown): Promise<void> {
    await readBehind(wired)?.refresh();
}

function stableJson(config: Parameters): string {
    return JSON.stringify(Object.fromEntries(Object.entries(config).sort(([a], [b]) => (a < b ? -1 : 1))));
}
