import { raise } from '../../../values/index.ts';

/** Refuses a null argument as Apex's string methods do; `position` counts from 1. */
export function required<T>(value: T | null, position: number): T {
    if (value === null) {
        raise('System.NullPointerException', `Argument ${position} cannot be null`);
    }
    return value;
}

/** The exception Java's substring family raises, worded as Apex passes it on. */
export function checkRange(text: string, start: number, end: number): void {
    if (start < 0 || end > text.length || start > end) {
        if (start < 0) {
            raise('System.StringException', `Starting position out of bounds: ${start}`);
        }
        if (end > text.length) {
            raise('System.StringException', `Ending position out of bounds: ${end}`);
        }
        raise('System.StringException', `Ending position out of bounds: ${end}`);
    }
}
