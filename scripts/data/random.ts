/** A small deterministic generator (mulberry32): the same seed gives the same sample data on every machine. */
export class Random {
    private state: number;
    constructor(seed: number) {
        this.state = seed >>> 0;
    }

    /** From 0 inclusive to 1 exclusive. */
    next(): number {
        this.state = (this.state + 0x6d2b79f5) >>> 0;
        let mixed = this.state;
        mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    }

    /** A whole number from `least` to `most`, both included. */
    between(least: number, most: number): number {
        return least + Math.floor(this.next() * (most - least + 1));
    }

    pick<T>(items: readonly T[]): T {
        const item = items[Math.floor(this.next() * items.length)];
        if (item === undefined) throw new RangeError('There is nothing to pick from.');
        return item;
    }
}
