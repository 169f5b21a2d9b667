/**
 * Fills the numbered places of a label, as String.format does in Apex.
 * @param label text with `{0}`, `{1}`…; a place without a value stays as it is
 */
export function format(label: string, ...values: (string | number)[]): string {
    return label.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}
