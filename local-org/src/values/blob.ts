/** Bytes. Immutable by convention: nobody writes into `bytes`. */
export class ApexBlob {
    readonly bytes: Uint8Array;
    constructor(bytes: Uint8Array) {
        this.bytes = bytes;
    }
    static fromText(text: string): ApexBlob {
        return new ApexBlob(new TextEncoder().encode(text));
    }
    get size(): number {
        return this.bytes.length;
    }
    /** The text when the bytes are UTF-8, else null. */
    text(): string | null {
        try {
            return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.bytes);
        } catch {
            return null;
        }
    }
    /** As a debug log prints it. */
    toString(): string {
        return `Blob[${this.bytes.length}]`;
    }
}
