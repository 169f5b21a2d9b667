/** CPU time of Apex. Loops count their rounds; every thousandth looks at the clock. */
import { currentOrNull } from '../org/transaction.ts';

export const ticker = { rounds: 0 };
let last = 0;

function cpuNow(): number {
    return process.cpuUsage().user / 1000;
}
/** Starts to count from here. */
export function startTicking(): void {
    last = cpuNow();
    ticker.rounds = 0;
}
/** Charges what was used since the last time. @throws LimitException past the limit */
export function tick(): void {
    ticker.rounds = 0;
    const now = cpuNow();
    const used = Math.floor(now - last);
    if (used <= 0) return;
    last += used;
    currentOrNull()?.limits.charge('cpuTime', used);
}
