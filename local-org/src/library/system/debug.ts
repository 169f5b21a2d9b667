import { type ApexEnum, currentApexFrame } from '../../values/index.ts';
import { current } from '../../org/transaction.ts';

/** Key in the transaction's memory of the lines that System.debug wrote; whoever wants a log puts an array there. */
export const debugLogKey = Symbol('debug log');

export interface DebugLine {
    readonly level: string;
    readonly message: string;
    /** Line of the Apex source; 0 where it is not known. */
    readonly line: number;
}

/** Adds a line to the transaction's debug log, if anybody keeps one. */
export function writeDebug(level: ApexEnum, message: string): void {
    (current().memory.get(debugLogKey) as DebugLine[] | undefined)?.push({
        level: level.name,
        message,
        line: currentApexFrame()?.line ?? 0,
    });
}
