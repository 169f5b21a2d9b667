/** `==` on values of any type: deep for records and collections, `equals` of classes that have it. */
import { ApexBlob } from './blob.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { ApexDate, ApexDatetime, ApexTime } from './dates.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { hasEquality } from './key.ts';
import { SObject } from './sobject.ts';

/** Strings compare with case; numbers of different types by their value. */
export function equals(left: unknown, right: unknown): boolean {
    if (left === right) return true;
    if (left === null || right === null || left === undefined || right === undefined) {
        return (left ?? null) === (right ?? null);
    }
    const a = numeric(left);
    if (a !== null) {
        const b = numeric(right);
        return b !== null && a.value.equals(b.value);
    }
    if (typeof left !== 'object' || typeof right !== 'object') return false;
    if (hasEquality(left)) return left.equals$1(right) === true;
    if (left instanceof SObject) return right instanceof SObject && sameRecord(left, right);
    if (left instanceof ApexList) {
        return (
            right instanceof ApexList &&
            left.size === right.size &&
            left.items.every((item, index) => equals(item, right.items[index]))
        );
    }
    if (left instanceof ApexSet) {
        return (
            right instanceof ApexSet && left.size === right.size && [...left].every((item) => right.has(item))
        );
    }
    if (left instanceof ApexMap) {
        return (
            right instanceof ApexMap &&
            left.size === right.size &&
            [...left.entries()].every(([key, value]) => right.has(key) && equals(value, right.get(key)))
        );
    }
    if (left instanceof ApexDate) return right instanceof ApexDate && left.days === right.days;
    if (left instanceof ApexDatetime) return right instanceof ApexDatetime && left.ms === right.ms;
    if (left instanceof ApexTime) return right instanceof ApexTime && left.ms === right.ms;
    if (left instanceof ApexBlob) {
        return (
            right instanceof ApexBlob &&
            Buffer.compare(Buffer.from(left.bytes), Buffer.from(right.bytes)) === 0
        );
    }
    const own = (left as { sameAs?: (other: unknown) => boolean }).sameAs;
    return typeof own === 'function' ? own.call(left, right) : false;
}

/** Numbers as decimals, others null. */
function numeric(value: unknown): ApexDecimal | null {
    if (typeof value === 'number' || typeof value === 'bigint') return ApexDecimal.of(value);
    if (value instanceof ApexDecimal) return value;
    if (value instanceof ApexDouble) return Number.isFinite(value.value) ? ApexDecimal.of(value.value) : null;
    return null;
}

function sameRecord(left: SObject, right: SObject): boolean {
    if (left.object.apiName !== right.object.apiName) return false;
    const names = new Set([...left.values.keys(), ...right.values.keys()]);
    for (const name of names) {
        if (!equals(left.values.get(name) ?? null, right.values.get(name) ?? null)) return false;
    }
    return true;
}
