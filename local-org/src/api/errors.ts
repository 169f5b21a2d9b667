import { NotEmulatedError } from '../text/not-emulated.ts';
import type { RowError } from '../org/contract.ts';

/** A refusal as the REST API words it. */
export class ApiError extends Error {
    readonly status: number;
    readonly errorCode: string;
    readonly fields: readonly string[] | undefined;
    constructor(status: number, errorCode: string, message: string, fields?: readonly string[]) {
        super(message);
        this.name = 'ApiError';
        this.status = status;
        this.errorCode = errorCode;
        this.fields = fields;
    }
}

export interface ErrorBody {
    readonly message: string;
    readonly errorCode: string;
    readonly fields?: readonly string[];
}

export const notFound = (): ApiError =>
    new ApiError(404, 'NOT_FOUND', 'The requested resource does not exist');
export const invalidSession = (): ApiError =>
    new ApiError(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
export const methodNotAllowed = (method: string, allowed: readonly string[]): ApiError =>
    new ApiError(
        405,
        'METHOD_NOT_ALLOWED',
        `HTTP Method '${method}' not allowed. Allowed are ${allowed.join(',')}`,
    );

const rowStatus: Readonly<Record<string, number>> = {
    NOT_FOUND: 404,
    ENTITY_IS_DELETED: 404,
    INSUFFICIENT_ACCESS: 403,
    INSUFFICIENT_ACCESS_OR_READONLY: 403,
    CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: 400,
    NOT_EMULATED: 501,
};

/** The refusal of a single-record call whose row failed. */
export function rowFailure(errors: readonly RowError[]): RowFailure {
    return new RowFailure(errors);
}

/** One row's errors, answered together. */
export class RowFailure extends Error {
    readonly status: number;
    readonly errors: readonly RowError[];
    constructor(errors: readonly RowError[]) {
        super(errors[0]?.message ?? 'The record was not saved');
        this.name = 'RowFailure';
        this.errors = errors;
        this.status = rowStatus[errors[0]?.statusCode ?? ''] ?? 400;
    }
}

interface CodedError extends Error {
    readonly errorCode?: unknown;
    /** Set by refused queries: the message with the place in the query. */
    readonly apiMessage?: unknown;
}

/** Status and body that any thrown value is answered with. Unknown ones are defects: they keep their message. */
export function describeFailure(thrown: unknown): {
    readonly status: number;
    readonly body: readonly ErrorBody[];
} {
    if (thrown instanceof RowFailure) {
        const body = thrown.errors.map((e) => ({
            message: e.message,
            errorCode: e.statusCode,
            fields: e.fields,
        }));
        return { status: thrown.status, body };
    }
    if (thrown instanceof ApiError) {
        const fields = thrown.fields === undefined ? {} : { fields: thrown.fields };
        return {
            status: thrown.status,
            body: [{ message: thrown.message, errorCode: thrown.errorCode, ...fields }],
        };
    }
    if (thrown instanceof NotEmulatedError) {
        return { status: 501, body: [{ message: thrown.message, errorCode: 'NOT_EMULATED' }] };
    }
    const error = thrown as CodedError;
    if (typeof error?.errorCode === 'string') {
        const message = typeof error.apiMessage === 'string' ? error.apiMessage : error.message;
        return { status: 400, body: [{ message, errorCode: error.errorCode }] };
    }
    return {
        status: 500,
        body: [{ message: error?.message ?? String(thrown), errorCode: 'UNKNOWN_EXCEPTION' }],
    };
}
