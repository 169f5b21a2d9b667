/** The run-time type of a value, and what fits what. */
import { ApexBlob } from './blob.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { ApexDate, ApexDatetime, ApexTime } from './dates.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { ApexEnum } from './enum.ts';
import { raise } from './exception.ts';
import { isId } from './id.ts';
import { SObject } from './sobject.ts';
import type { RuntimeType } from './type.ts';
import * as types from './types.ts';

/** Of a value that is not null. Strings and ids are both `String`. */
export function typeOf(value: unknown): RuntimeType {
    switch (typeof value) {
        case 'string':
            return types.stringType;
        case 'number':
            return types.integerType;
        case 'boolean':
            return types.booleanType;
        case 'bigint':
            return types.longType;
        default:
            return value === null || value === undefined ? types.anyType : typeOfObject(value as object);
    }
}

function typeOfObject(value: object): RuntimeType {
    if (value instanceof SObject) return types.sobjectType(value.object.apiName);
    if (value instanceof ApexList || value instanceof ApexSet || value instanceof ApexMap) return value.type;
    if (value instanceof ApexEnum) return value.type;
    const own = (value.constructor as { $type?: RuntimeType }).$type;
    if (own !== undefined) return own;
    if (value instanceof ApexDecimal) return types.decimalType;
    if (value instanceof ApexDouble) return types.doubleType;
    if (value instanceof ApexDate) return types.dateType;
    if (value instanceof ApexDatetime) return types.datetimeType;
    if (value instanceof ApexTime) return types.timeType;
    if (value instanceof ApexBlob) return types.blobType;
    return types.anyType;
}

/** `value instanceof type`; null is an instance of nothing. */
export function isInstance(value: unknown, type: RuntimeType): boolean {
    if (value === null || value === undefined) return false;
    if (type === types.idType) return typeof value === 'string' && isId(value);
    return fits(typeOf(value), type);
}

/** True when a value of type `from` may stand where `to` is wanted. */
export function fits(from: RuntimeType, to: RuntimeType): boolean {
    if (from === to || to === types.anyType) return true;
    switch (to.kind) {
        case 'sobject':
            return from.kind === 'sobject' && to === types.sobjectAnyType;
        case 'list':
        case 'set':
            return from.kind === to.kind && elementFits(from.arguments[0]!, to.arguments[0]!);
        case 'map':
            return (
                from.kind === 'map' &&
                elementFits(from.arguments[0]!, to.arguments[0]!) &&
                elementFits(from.arguments[1]!, to.arguments[1]!)
            );
        case 'primitive':
            return widens(from, to);
        case 'class':
        case 'interface':
        case 'iterator':
            return (
                from.supertypes.some((type) => type === to || sameGeneric(type, to)) || sameGeneric(from, to)
            );
        default:
            return false;
    }
}

const generic = (name: string): string => name.replace(/<.*$/, '').toLowerCase();
function sameGeneric(from: RuntimeType, to: RuntimeType): boolean {
    if (from.arguments.length === 0 && to.arguments.length === 0) return from === to;
    if (generic(from.name) !== generic(to.name)) return false;
    return from.arguments.every((argument, index) =>
        elementFits(argument, to.arguments[index] ?? types.anyType),
    );
}
/** Collections of records convert both ways: Apex lets List<SObject> pass for List<Account>. */
function elementFits(from: RuntimeType, to: RuntimeType): boolean {
    return (
        fits(from, to) || (from === types.sobjectAnyType && to.kind === 'sobject') || idAndString(from, to)
    );
}
function idAndString(from: RuntimeType, to: RuntimeType): boolean {
    return (
        (from === types.idType && to === types.stringType) ||
        (from === types.stringType && to === types.idType)
    );
}
const widening = [types.integerType, types.longType, types.doubleType, types.decimalType];
function widens(from: RuntimeType, to: RuntimeType): boolean {
    const place = widening.indexOf(from);
    if (from === types.dateType && to === types.datetimeType) return true;
    const bothWays = from === types.decimalType && to === types.doubleType;
    return (place >= 0 && widening.indexOf(to) > place) || bothWays || idAndString(from, to);
}

/** As `Invalid conversion from runtime type X to Y` names a type. */
function shown(type: RuntimeType): string {
    return type.name.replace(/\bObject\b/g, 'ANY');
}

/**
 * A cast that is checked when it runs. Numbers widen (an Object that holds an Integer casts to Decimal).
 * @throws TypeException `Invalid conversion from runtime type String to Integer`
 */
export function cast(value: unknown, type: RuntimeType): unknown {
    if (value === null || value === undefined) return null;
    if (type.kind === 'primitive') return castPrimitive(value, type);
    if (isInstance(value, type)) return value;
    return raiseCast(value, type);
}
function raiseCast(value: unknown, type: RuntimeType): never {
    raise(
        'System.TypeException',
        `Invalid conversion from runtime type ${shown(typeOf(value))} to ${shown(type)}`,
    );
}
function castPrimitive(value: unknown, type: RuntimeType): unknown {
    const from = typeOf(value);
    if (type === types.idType && typeof value === 'string') {
        return isId(value) ? value : raise('System.StringException', `Invalid id: ${value}`);
    }
    if (from === type) return value;
    if (type === types.longType && typeof value === 'number') return BigInt(value);
    if (type === types.doubleType) {
        if (typeof value === 'number' || typeof value === 'bigint') return new ApexDouble(Number(value));
        if (value instanceof ApexDecimal) return new ApexDouble(value.toNumber());
    }
    if (type === types.decimalType) {
        if (typeof value === 'number' || typeof value === 'bigint') return ApexDecimal.of(value);
        if (value instanceof ApexDouble) return decimalFromDouble(value);
    }
    if (type === types.datetimeType && value instanceof ApexDate)
        return new ApexDatetime(value.days * 86_400_000);
    return raiseCast(value, type);
}

/** A Double as Decimal: the digits it prints. */
export function decimalFromDouble(value: ApexDouble): ApexDecimal {
    return ApexDecimal.parse(value.toString()) ?? raise('System.MathException', 'Infinite or NaN');
}
