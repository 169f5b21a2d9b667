/** One CSV line, every value quoted as Salesforce prints it, without its line ending. */
export function csvLine(values: readonly string[], separator: string): string {
    return values.map((value) => `"${value.replaceAll('"', '""')}"`).join(separator);
}
