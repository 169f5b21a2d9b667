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
    | 'MALFORMED_SEARCH'
    | 'NUMBER_OUTSIDE_VALID_RANGE';

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

    /** As the APIs show it: with the line of the query and a mark below the place. */
    apiMessage: string | null = null;

    /** Runs `work` and gives the error it throws the text it is about. */
    static locate<T>(soql: string, work: () => T): T {
        try {
            return work();
        } catch (error) {
            if (error instanceof SoqlError && error.end > 0 && error.apiMessage === null) {
                error.apiMessage = marked(soql, error.start, error.getMessage());
            }
            throw error;
        }
    }
}

/** How much of the query stands before and after the place. */
const CONTEXT = 30;

function marked(soql: string, start: number, message: string): string {
    const before = soql.slice(0, start);
    const row = before.split('\n').length;
    const column = start - before.lastIndexOf('\n');
    const from = Math.max(0, start - CONTEXT);
    const excerpt = soql.slice(from, start + CONTEXT).replaceAll('\n', ' ');
    return `\n${excerpt}\n${' '.repeat(start - from)}^\nERROR at Row:${row}:Column:${column}\n${message}`;
}
