import { exceptionClass } from '../values/index.ts';

/** Error codes of the APIs for a query that is refused. */
export type SoqlErrorCode =
    | 'INVALID_FIELD'
    | 'INVALID_FIELD_FOR_INSERT_UPDATE'
    | 'INVALID_QUERY_FILTER_OPERATOR'
    | 'INVALID_QUERY_LOCATOR'
    | 'INVALID_SEARCH'
    | 'INVALID_TYPE'
    | 'MALFORMED_QUERY'
    | 'MALFORMED_SEARCH';

const QueryException = exceptionClass('System.QueryException');

/** A query is refused. In Apex a System.QueryException; the APIs show code and message. */
export class SoqlError extends QueryException {
    readonly errorCode: SoqlErrorCode;
    /** Offsets into the query, of what the message is about. */
    readonly start: number;
    readonly end: number;

    constructor(
        errorCode: SoqlErrorCode,
        message: string,
        span: { start: number; end: number } = { start: 0, end: 0 },
    ) {
        super(message);
        this.errorCode = errorCode;
        this.start = span.start;
        this.end = span.end;
    }
}
