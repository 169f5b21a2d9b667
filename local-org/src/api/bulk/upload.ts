import { parse } from 'csv-parse';
import { Readable } from 'node:stream';
import type { ApiContext } from '../context.ts';
import { chunkSize, delimiters, dropRows, keepJob, keepRows, type IngestJob } from './job.ts';

/**
 * Takes in the CSV of an open job, chunk by chunk, without holding all of it. A second upload replaces the first.
 * What is wrong with the file is kept in the job and fails it when the upload is closed, as on Salesforce.
 */
export async function takeUpload(
    context: ApiContext,
    job: IngestJob,
    content: Readable | Uint8Array,
): Promise<IngestJob> {
    dropRows(context, job);
    const source = content instanceof Uint8Array ? Readable.from([content]) : content;
    const endings = new LineEndings();
    const parser = parse({
        delimiter: delimiters[job.columnDelimiter],
        bom: true,
        relax_column_count: true,
        skip_empty_lines: true,
    });
    source.on('data', (piece: Uint8Array) => endings.see(piece));
    source.on('error', (error) => parser.destroy(error));
    source.pipe(parser);

    let columns: string[] | null = null;
    let pending: string[][] = [];
    let chunks = 0;
    let errorMessage: string | null = null;
    try {
        for await (const row of parser as AsyncIterable<string[]>) {
            if (columns === null) {
                columns = row.map((name) => name.trim());
                continue;
            }
            pending.push(row);
            if (pending.length === chunkSize) {
                keepRows(context, job, chunks, pending);
                chunks += 1;
                pending = [];
            }
        }
        if (pending.length > 0) {
            keepRows(context, job, chunks, pending);
            chunks += 1;
        }
    } catch (error) {
        errorMessage = `InvalidBatch : ${(error as Error).message}`;
    }
    if (errorMessage === null && endings.found !== null && endings.found !== job.lineEnding) {
        errorMessage = `ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is ${job.lineEnding}`;
    }
    return keepJob(context, { ...job, columns: columns ?? [], chunks, errorMessage });
}

/** Notes how the first line of a text ends. */
class LineEndings {
    found: 'LF' | 'CRLF' | null = null;
    #last = 0;

    see(piece: Uint8Array): void {
        if (this.found !== null) {
            return;
        }
        const at = piece.indexOf(10);
        if (at >= 0) {
            this.found = (at > 0 ? piece[at - 1] : this.#last) === 13 ? 'CRLF' : 'LF';
        }
        this.#last = piece.at(-1) ?? this.#last;
    }
}
