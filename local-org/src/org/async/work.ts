/** What waits for its own transaction, as the store keeps it. */
import type { JobRequest } from '../contract.ts';

/** A job or a phase of one. Batch chunks are kept beside it, by number, so that none is read before its turn. */
export interface WaitingJob {
    readonly jobId: string;
    readonly request: JobRequest;
    readonly userId: string;
    /** The serialised instance as the next phase gets it. */
    readonly state: string;
    readonly phase?: 'start' | 'execute' | 'finish';
    readonly chunk?: number;
    readonly chunks?: number;
    readonly locator?: boolean;
    readonly parentResult?: { readonly success: boolean; readonly error: JobError | null };
    /** How many queueables led to this one, itself included. */
    readonly depth: number;
}
export interface JobError {
    readonly typeName: string;
    readonly message: string;
}
/** One published event, waiting for one of its subscribers. */
export interface WaitingEvent {
    readonly replayId: string;
    readonly object: string;
    /** Serialised by the code host. */
    readonly record: string;
    readonly retries: number;
    readonly lastError: string | null;
}

export function jobError(error: unknown): JobError {
    if (!(error instanceof Error)) return { typeName: 'System.Exception', message: String(error) };
    const typeName = (error as { typeName?: unknown }).typeName;
    return { typeName: typeof typeName === 'string' ? typeName : error.name, message: error.message };
}
