/** The order of `List.sort()`. */
import { ApexList } from './collections.ts';
import { ApexDate, ApexDatetime, ApexTime } from './dates.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { ApexEnum } from './enum.ts';
import { raise } from './exception.ts';
import { SObject } from './sobject.ts';
import { typeOf } from './type-of.ts';

interface Comparable {
    compareto$1(other: unknown): number | null;
}

/** Negative, zero or positive. Null comes first. Classes need `compareTo`. @throws ListException otherwise */
export function compare(left: unknown, right: unknown): number {
    if (left === right) return 0;
    if (left === null || left === undefined) return -1;
    if (right === null || right === undefined) return 1;
    if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : 1;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    if (typeof left === 'bigint' && typeof right === 'bigint') return left < right ? -1 : 1;
    if (typeof left === 'boolean') return left ? 1 : -1;
    if (left instanceof ApexDecimal && right instanceof ApexDecimal)
        return left.value.comparedTo(right.value);
    if (left instanceof ApexDouble && right instanceof ApexDouble) return left.value - right.value;
    if (left instanceof ApexDate && right instanceof ApexDate) return left.days - right.days;
    if (left instanceof ApexDatetime && right instanceof ApexDatetime) return left.ms - right.ms;
    if (left instanceof ApexTime && right instanceof ApexTime) return left.ms - right.ms;
    if (left instanceof ApexEnum && right instanceof ApexEnum) return left.ordinal - right.ordinal;
    if (left instanceof SObject && right instanceof SObject) return compareRecords(left, right);
    if (typeof (left as Partial<Comparable>).compareto$1 === 'function') {
        return (left as Comparable).compareto$1(right) ?? 0;
    }
    if (left instanceof ApexList) return raise('System.ListException', 'Not implemented: compare on List');
    raise(
        'System.ListException',
        `One or more of the items in this list is not Comparable: ${typeOf(left).name}`,
    );
}

/** By object, then Name, then the other standard fields, then the custom ones, each in alphabetical order. */
function compareRecords(left: SObject, right: SObject): number {
    if (left.object.apiName !== right.object.apiName) return left.object.label < right.object.label ? -1 : 1;
    const byName = compare(left.get('Name') ?? null, right.get('Name') ?? null);
    if (byName !== 0) return byName;
    const names = [...new Set([...left.values.keys(), ...right.values.keys()])].sort(
        (a, b) => Number(a.endsWith('__c')) - Number(b.endsWith('__c')) || (a < b ? -1 : 1),
    );
    for (const name of names) {
        const order = compare(left.values.get(name) ?? null, right.values.get(name) ?? null);
        if (order !== 0) return order;
    }
    return 0;
}
