/** `@{reference.path}` in composite requests. */

/** A reference names no earlier call, one that failed, or nothing in its answer. */
export class ReferenceError extends Error {}

const reference = /@\{([^}]+)\}/g;
const whole = /^@\{([^}]+)\}$/;

/**
 * Replaces every reference inside a URL or body. A value that is only a reference keeps its type; others become text.
 * @throws ReferenceError
 */
export function fillReferences(
    value: unknown,
    done: ReadonlyMap<string, { readonly body: unknown; readonly httpStatusCode: number }>,
): unknown {
    if (typeof value === 'string') {
        const single = whole.exec(value)?.[1];
        if (single !== undefined) {
            return valueOf(single, done);
        }
        return value.replace(reference, (_all, path: string) => String(valueOf(path, done)));
    }
    if (Array.isArray(value)) {
        return value.map((item) => fillReferences(item, done));
    }
    if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(
            Object.entries(value).map(([key, item]) => [key, fillReferences(item, done)]),
        );
    }
    return value;
}

function valueOf(
    path: string,
    done: ReadonlyMap<string, { readonly body: unknown; readonly httpStatusCode: number }>,
): unknown {
    const steps = path.split(/[.[\]]/).filter((step) => step !== '');
    const response = done.get(steps[0] ?? '');
    if (response === undefined || response.httpStatusCode >= 400) {
        throw new ReferenceError(
            `Invalid reference specified. No value for ${path} found in ${steps[0] ?? ''}`,
        );
    }
    let value: unknown = response.body;
    for (const step of steps.slice(1)) {
        value =
            typeof value === 'object' && value !== null
                ? (value as Record<string, unknown>)[step]
                : undefined;
    }
    if (value === undefined) {
        throw new ReferenceError(
            `Invalid reference specified. No value for ${path} found in ${steps[0] ?? ''}`,
        );
    }
    return value;
}
