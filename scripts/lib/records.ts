/** Small helpers around the collections API: at most 200 records a call, and errors by record. */

export const COLLECTION_SIZE = 200;

export function* inChunks<T>(items: readonly T[], size = COLLECTION_SIZE): Generator<T[]> {
    for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

interface SaveResult {
    readonly success: boolean;
    readonly errors: readonly {
        readonly message: string;
        readonly statusCode?: string;
        readonly errorCode?: string;
    }[];
}

/** @returns one line for each record that was not saved: what it was, and the org's words */
export function failuresOf(results: readonly SaveResult[], names: readonly string[]): string[] {
    return results.flatMap((result, index) =>
        result.success
            ? []
            : [
                  `${names[index] ?? index}: ${result.errors.map((error) => `${error.statusCode ?? error.errorCode ?? ''} ${error.message}`.trim()).join('; ')}`,
              ],
    );
}
