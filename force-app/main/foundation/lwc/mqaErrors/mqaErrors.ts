import serverTrouble from '@salesforce/label/c.MqaServerTrouble';
import unknownError from '@salesforce/label/c.MqaUnknownError';

interface Sentence {
    message?: string;
}

/** The shapes in which Apex, the wire service and the data service report what went wrong. */
interface PlatformError extends Sentence {
    body?:
        | Sentence[]
        | (Sentence & {
              output?: { errors?: Sentence[]; fieldErrors?: Record<string, Sentence[]> };
              pageErrors?: Sentence[];
              fieldErrors?: Record<string, Sentence[]>;
          });
    statusText?: string;
}

/** What the platform says, in English everywhere, when the browser could not reach it. */
const LOST_CONNECTION = 'Disconnected or Canceled';

/**
 * What went wrong, as sentences for the person at the screen. What no server said in words (a lost network, a
 * timeout, a script error) becomes one plain sentence.
 * @param error what a wire, an Apex call or a data service reported
 * @returns at least one sentence, none twice
 */
export function messagesOf(error: unknown): string[] {
    if (typeof error === 'string' && error !== '') {
        return [error];
    }
    const found = sentencesOf((error ?? {}) as PlatformError)
        .map((sentence) => sentence.message)
        .filter((message) => message !== undefined && message !== '');
    return found.length === 0 ? [unknownError] : [...new Set(found as string[])];
}

function sentencesOf(error: PlatformError): Sentence[] {
    const { body } = error;
    if (Array.isArray(body)) {
        return body;
    }
    const detailed = [
        ...(body?.pageErrors ?? []),
        ...Object.values(body?.fieldErrors ?? {}).flat(),
        ...(body?.output?.errors ?? []),
        ...Object.values(body?.output?.fieldErrors ?? {}).flat(),
    ];
    if (detailed.length > 0) {
        return detailed;
    }
    const isForPeople = body?.message !== LOST_CONNECTION && body?.message !== error.statusText;
    if (body?.message && isForPeople) {
        return [body];
    }
    return (body?.message ?? error.message ?? error.statusText) ? [{ message: serverTrouble }] : [];
}
