/** CPU time of Apex. Loops count their rounds; every thousandth looks at the clock. */
import { currentOrNull } from '../org/transaction.ts';

export const ticker = { rounds: 0 };
/** CPU and wall time of the last look, in milliseconds. */
let lastCpu = 0;
let lastWall = 0;
/** Asking for CPU time costs; less than this has passed on the wall's clock, less has on the processor's. */
const WORTH_ASKING = 4;

function cpuNow(): number {
    return process.cpuUsage().user / 1000;
}
/** Starts to count from here. */
export function startTicking(): void {
    lastCpu = -1;
    lastWall = performance.now();
    ticker.rounds = 0;
}
/** Charges what was used since the last time. @throws LimitException past the limit */
export function tick(): void {
    ticker.rounds = 0;
    const wall = performance.now();
    const passed = wall - lastWall;
    if (passed < WORTH_ASKING) return;
    const cpu = cpuNow();
    // The first look of a transaction has no CPU time to start from.
    const used = Math.floor(lastCpu < 0 ? passed : Math.min(passed, cpu - lastCpu));
    lastWall = wall;
    lastCpu = cpu;
    if (used > 0) currentOrNull()?.limits.charge('cpuTime', used);
}
