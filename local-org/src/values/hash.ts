import { ApexBlob } from './blob.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { ApexDate, ApexDatetime, ApexTime } from './dates.ts';
import { ApexDecimal, Decimals } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { hasEquality } from './key.ts';
import { SObject } from './sobject.ts';

const identities = new WeakMap<object, number>();
let nextIdentity = 0x1234567;

export function stringHash(text: string): number {
    let hash = 0;
    for (let i = 0; i < text.length; i++) hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0;
    return hash;
}
function longHash(value: bigint): number {
    const bits = BigInt.asUintN(64, value);
    return Number(BigInt.asIntN(32, bits ^ (bits >> 32n)));
}
function doubleHash(value: number): number {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    return (view.getInt32(0) ^ view.getInt32(4)) | 0;
}
function decimalHash(value: ApexDecimal): number {
    const unscaled = BigInt(value.value.times(new Decimals(10).pow(value.scale)).toFixed(0));
    const negative = unscaled < 0n;
    let magnitude = negative ? -unscaled : unscaled;
    const words: number[] = [];
    while (magnitude > 0n) {
        words.unshift(Number(magnitude & 0xffffffffn));
        magnitude >>= 32n;
    }
    let hash = 0;
    for (const word of words) hash = (Math.imul(31, hash) + word) | 0;
    if (negative) hash = -hash | 0;
    return (Math.imul(31, hash) + value.scale) | 0;
}

/** `System.hashCode`: Java's algorithms; null is 0. */
export function hashCode(value: unknown): number {
    switch (typeof value) {
        case 'string':
            return stringHash(value);
        case 'number':
            return value | 0;
        case 'bigint':
            return longHash(value);
        case 'boolean':
            return value ? 1231 : 1237;
        default:
            return value === null || value === undefined ? 0 : objectHash(value as object);
    }
}

function objectHash(value: object): number {
    if (hasEquality(value)) return (value.hashcode$0() ?? 0) | 0;
    if (value instanceof ApexDouble) return doubleHash(value.value);
    if (value instanceof ApexDecimal) return decimalHash(value);
    if (value instanceof ApexDate) return longHash(BigInt(value.days) * 86_400_000n);
    if (value instanceof ApexDatetime || value instanceof ApexTime)
        return longHash(BigInt(Math.trunc(value.ms)));
    if (value instanceof ApexList) {
        return value.items.reduce<number>((hash, item) => (Math.imul(31, hash) + hashCode(item)) | 0, 1);
    }
    if (value instanceof ApexSet) {
        let hash = 0;
        for (const item of value) hash = (hash + hashCode(item)) | 0;
        return hash;
    }
    if (value instanceof ApexMap) {
        let hash = 0;
        for (const [key, item] of value.entries()) hash = (hash + (hashCode(key) ^ hashCode(item))) | 0;
        return hash;
    }
    if (value instanceof SObject) {
        let hash = stringHash(value.object.apiName);
        for (const name of [...value.values.keys()].sort()) {
            const field = value.values.get(name);
            if (field !== null) hash = (hash + (stringHash(name) ^ hashCode(field))) | 0;
        }
        return hash;
    }
    if (value instanceof ApexBlob)
        return value.bytes.reduce((hash, byte) => (Math.imul(31, hash) + byte) | 0, 1);
    let identity = identities.get(value);
    if (identity === undefined)
        identities.set(value, (identity = nextIdentity = (nextIdentity * 69069 + 1) & 0x7fffffff));
    return identity;
}
