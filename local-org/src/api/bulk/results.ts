import type { ApiContext } from '../context.ts';
import { csvLine } from './csv.ts';
import { delimiters, outcomesOf, rowsOf, type IngestJob, type RowOutcome } from './job.ts';

/** CSV of the rows that were saved: id, whether created, then the uploaded columns. */
export function successfulResults(context: ApiContext, job: IngestJob): string {
    return resultFile(context, job, ['sf__Id', 'sf__Created'], (outcome) =>
        outcome.error === null ? [outcome.id ?? '', String(outcome.created)] : null,
    );
}

/** CSV of the rows that were not saved: id, why, then the uploaded columns. */
export function failedResults(context: ApiContext, job: IngestJob): string {
    return resultFile(context, job, ['sf__Id', 'sf__Error'], (outcome) =>
        outcome.error === null ? null : [outcome.id ?? '', outcome.error],
    );
}

/** CSV of the rows that a failed or aborted job never came to, or that it has not come to yet. */
export function unprocessedRecords(context: ApiContext, job: IngestJob): string {
    const [separator, ending] = formOf(job);
    const lines = [csvLine(job.columns, separator)];
    for (let chunk = job.chunksDone; chunk < job.chunks; chunk += 1) {
        lines.push(...rowsOf(context, job, chunk).map((row) => csvLine(row, separator)));
    }
    return lines.join(ending) + ending;
}

function resultFile(
    context: ApiContext,
    job: IngestJob,
    head: readonly string[],
    cells: (outcome: RowOutcome) => readonly string[] | null,
): string {
    const [separator, ending] = formOf(job);
    const lines = [csvLine([...head, ...job.columns], separator)];
    for (let chunk = 0; chunk < job.chunksDone; chunk += 1) {
        const rows = rowsOf(context, job, chunk);
        for (const [i, outcome] of outcomesOf(context, job, chunk).entries()) {
            const own = cells(outcome);
            if (own !== null) {
                lines.push(csvLine([...own, ...(rows[i] ?? [])], separator));
            }
        }
    }
    return lines.join(ending) + ending;
}

function formOf(job: IngestJob): readonly [string, string] {
    return [delimiters[job.columnDelimiter], job.lineEnding === 'CRLF' ? '\r\n' : '\n'];
}
