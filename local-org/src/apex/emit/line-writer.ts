/**
 * Writes JavaScript so that each statement stands on the line of its Apex source. A JavaScript stack then tells
 * Apex lines without a source map. Texts given to it hold no line breaks.
 */
export class LineWriter {
    #line = 1;
    readonly #parts: string[] = [];

    /** Moves down to a line; stays where it is when already below. */
    at(line: number): void {
        if (line <= this.#line) return;
        this.#parts.push('\n'.repeat(line - this.#line));
        this.#line = line;
    }
    write(text: string): void {
        this.#parts.push(text);
    }
    /** Keeps a place for text that is known only later; call the result to fill it. */
    reserve(): (text: string) => void {
        const index = this.#parts.push('') - 1;
        return (text) => {
            this.#parts[index] = text;
        };
    }
    toString(): string {
        return this.#parts.join('');
    }
}
