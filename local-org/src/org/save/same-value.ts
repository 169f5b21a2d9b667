/** Whether two field values are stored alike: exact text, equal numbers, equal dates. */
import { ApexBlob } from '../../values/blob.ts';
import { ApexDate, ApexDatetime, ApexTime } from '../../values/dates.ts';
import { ApexDecimal } from '../../values/decimal.ts';
import { ApexDouble } from '../../values/double.ts';

export function sameValue(a: unknown, b: unknown): boolean {
    if (a === b) return true;
    if (a === null || b === null || a === undefined || b === undefined) return (a ?? null) === (b ?? null);
    if (a instanceof ApexDecimal && b instanceof ApexDecimal) return a.value.eq(b.value);
    if (a instanceof ApexDate && b instanceof ApexDate) return a.toString() === b.toString();
    if (a instanceof ApexDatetime && b instanceof ApexDatetime) return a.ms === b.ms;
    if (a instanceof ApexTime && b instanceof ApexTime) return a.ms === b.ms;
    if (a instanceof ApexBlob && b instanceof ApexBlob) return Buffer.compare(a.bytes, b.bytes) === 0;
    const [x, y] = [numeric(a), numeric(b)];
    return x !== null && y !== null && x === y;
}
function numeric(value: unknown): number | null {
    if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
    if (value instanceof ApexDouble) return value.value;
    return value instanceof ApexDecimal ? value.toNumber() : null;
}
