/** The org's clock: real time, moved by a distance, or stopped. Where it stands is kept in the store. */
import type { Clock } from './contract.ts';

/** How the clock keeps where it stands. */
export interface ClockState {
    /** Added to real time. */
    readonly offsetMs: number;
    /** The instant it is stopped at; null while it runs. */
    readonly frozenAt: number | null;
}
export interface ClockParts {
    /** Real time; `Date.now` but in tests. */
    readonly realNow: () => number;
    readonly load: () => ClockState | null;
    readonly save: (state: ClockState) => void;
    /** When the next job or event falls due, or null. */
    readonly nextDue: () => number | null;
    readonly runDueWork: () => void;
}

export class OrgClock implements Clock {
    readonly #parts: ClockParts;
    #state: ClockState;

    constructor(parts: ClockParts) {
        this.#parts = parts;
        this.#state = parts.load() ?? { offsetMs: 0, frozenAt: null };
    }
    now(): number {
        return this.#state.frozenAt ?? this.#parts.realNow() + this.#state.offsetMs;
    }
    advance(milliseconds: number): void {
        if (milliseconds < 0) throw new RangeError('The clock can only be advanced forward; use set.');
        const target = this.now() + milliseconds;
        for (;;) {
            const due = this.#parts.nextDue();
            if (due === null || due > target) break;
            if (due > this.now()) this.#stand(due);
            this.#parts.runDueWork();
        }
        this.#stand(Math.max(target, this.now()));
        this.#parts.runDueWork();
    }
    /** Forward it runs what falls due on the way; backward it only sets. */
    set(instantMs: number): void {
        if (instantMs > this.now()) this.advance(instantMs - this.now());
        else this.#stand(instantMs);
    }
    real(): void {
        this.#keep({ offsetMs: 0, frozenAt: null });
        this.#parts.runDueWork();
    }
    /** Stops it at an instant: every `now()` is the same until it is set, advanced or made real. */
    freeze(instantMs: number): void {
        this.#keep({ offsetMs: 0, frozenAt: instantMs });
    }
    #stand(instantMs: number): void {
        const { frozenAt } = this.#state;
        this.#keep(
            frozenAt === null
                ? { offsetMs: instantMs - this.#parts.realNow(), frozenAt: null }
                : { offsetMs: 0, frozenAt: instantMs },
        );
    }
    #keep(state: ClockState): void {
        this.#state = state;
        this.#parts.save(state);
    }
}
