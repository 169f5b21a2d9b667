/** Which type may stand where another is expected, and the nodes that make the conversion visible. */
import type { BoundExpression, Conversion } from '../bind/bound.ts';
import { inherits, viewAs } from '../bind/members.ts';
import type { ApexType, PlatformCatalog, PrimitiveName } from '../bind/symbols.ts';
import { BROKEN, isPrimitive, OBJECT, rowOf, sameType, SOBJECT } from '../bind/types.ts';

/** True when a value of `from` may be assigned to `to` without a cast. */
export function isAssignable(from: ApexType, to: ApexType, catalog: PlatformCatalog): boolean {
    if (from.kind === 'void' || to.kind === 'void') {
        return from === to;
    }
    if (from.kind === 'null' || to === BROKEN || to.kind === 'object' || sameType(from, to)) {
        return true;
    }
    switch (from.kind) {
        case 'primitive':
            return (
                to.kind === 'primitive' && (wideningOf(from.name, to.name) !== null || isTextual(from, to))
            );
        case 'sobject':
            return to.kind === 'sobject' && to.name === null;
        case 'soql':
            return soqlAssignable(from.object, to, catalog);
        case 'list':
            return to.kind === 'list'
                ? listAssignable(from.element, to.element, catalog)
                : isIterableOf(from.element, to, catalog);
        case 'set':
            return isIterableOf(from.element, to, catalog);
        case 'map':
            return (
                to.kind === 'map' && sameType(from.key, to.key) && isAssignable(from.value, to.value, catalog)
            );
        case 'class':
            return to.kind === 'class' && classAssignable(from, to, catalog);
        default:
            return false;
    }
}

function isTextual(from: ApexType, to: ApexType): boolean {
    return isPrimitive(from, 'String', 'Id') && isPrimitive(to, 'String', 'Id');
}

/** A query yields rows, one row, or a list of rows of its own object or of SObject. */
function soqlAssignable(object: string, to: ApexType, catalog: PlatformCatalog): boolean {
    const row = rowOf(object);
    if (to.kind === 'sobject') {
        return to.name === null || row === SOBJECT || sameType(to, row);
    }
    return to.kind === 'list' ? listAssignable(row, to.element, catalog) : isIterableOf(row, to, catalog);
}

/** Lists convert with their elements; between sObject lists also down from SObject. */
function listAssignable(from: ApexType, to: ApexType, catalog: PlatformCatalog): boolean {
    return (
        isAssignable(from, to, catalog) ||
        (from.kind === 'sobject' && from.name === null && to.kind === 'sobject')
    );
}

function isIterableOf(element: ApexType, to: ApexType, catalog: PlatformCatalog): boolean {
    return (
        to.kind === 'class' &&
        to.symbol.qualifiedName === 'System.Iterable' &&
        (to.arguments.length === 0 || isAssignable(element, to.arguments[0], catalog))
    );
}

function classAssignable(
    from: ApexType & { kind: 'class' },
    to: ApexType & { kind: 'class' },
    catalog: PlatformCatalog,
): boolean {
    if (!inherits(from, to.symbol, catalog)) {
        return false;
    }
    if (to.arguments.length === 0) {
        return true;
    }
    if (from.symbol === to.symbol) {
        return from.arguments.every((one, i) => fitsEitherWay(one, to.arguments[i] ?? OBJECT, catalog));
    }
    const seen = viewAs(from, to.symbol, catalog);
    return (
        seen?.kind === 'class' &&
        seen.arguments.every((argument, i) => isAssignable(argument, to.arguments[i] ?? OBJECT, catalog))
    );
}

/** Between two instances of one generic type Salesforce checks the arguments loosely. */
function fitsEitherWay(a: ApexType, b: ApexType, catalog: PlatformCatalog): boolean {
    return isAssignable(a, b, catalog) || isAssignable(b, a, catalog);
}

const widenings: Partial<Record<`${PrimitiveName}>${PrimitiveName}`, Conversion>> = {
    'Integer>Long': 'IntegerToLong',
    'Integer>Double': 'IntegerToDouble',
    'Integer>Decimal': 'IntegerToDecimal',
    'Long>Double': 'LongToDouble',
    'Long>Decimal': 'LongToDecimal',
    'Double>Decimal': 'DoubleToDecimal',
    'Decimal>Double': 'DecimalToDouble',
    'Date>Datetime': 'DateToDatetime',
};
/** Only by a cast. */
const narrowings: typeof widenings = {
    'Long>Integer': 'LongToInteger',
    'Double>Integer': 'DoubleToInteger',
    'Double>Long': 'DoubleToLong',
    'Decimal>Integer': 'DecimalToInteger',
    'Decimal>Long': 'DecimalToLong',
};
const textual: typeof widenings = { 'String>Id': 'StringToId', 'Id>String': 'IdToString' };

function wideningOf(from: PrimitiveName, to: PrimitiveName): Conversion | null {
    return widenings[`${from}>${to}`] ?? null;
}

/** The conversion of a cast between primitives; null where there is none. */
export function castConversion(from: PrimitiveName, to: PrimitiveName): Conversion | null {
    const pair = `${from}>${to}` as const;
    return widenings[pair] ?? narrowings[pair] ?? textual[pair] ?? null;
}

/** Wraps a value so that it has exactly the type `to`; the two are known to be assignable. */
export function converted(value: BoundExpression, to: ApexType): BoundExpression {
    const from = value.type;
    if (from.kind === 'soql') {
        return materialised(value, to);
    }
    if (from.kind === 'null' || from.kind === 'void' || sameType(from, to)) {
        return value;
    }
    const conversion =
        from.kind === 'primitive' && to.kind === 'primitive'
            ? (castConversion(from.name, to.name) ?? 'Widen')
            : 'Widen';
    return { kind: 'Convert', conversion, value, type: to, span: value.span };
}

/** A query in a context that wants `to`: one row for an sObject, else the list. */
export function materialised(value: BoundExpression, to: ApexType): BoundExpression {
    if (value.type.kind !== 'soql') {
        return value;
    }
    const row = rowOf(value.type.object);
    const yields = to.kind === 'sobject' ? 'one' : 'list';
    const type: ApexType = yields === 'one' ? row : { kind: 'list', element: row };
    const made: BoundExpression =
        value.kind === 'Soql'
            ? { ...value, yields, type }
            : value.kind === 'Call' && yields === 'list'
              ? { ...value, type }
              : { kind: 'ConvertSoql', value, yields, type, span: value.span };
    return sameType(type, to) || to.kind === 'object'
        ? made
        : { kind: 'Convert', conversion: 'Widen', value: made, type: to, span: value.span };
}

/** A query used as a value of its own: the list of its rows. Other expressions stay. */
export function asList(value: BoundExpression): BoundExpression {
    return value.type.kind === 'soql'
        ? materialised(value, { kind: 'list', element: rowOf(value.type.object) })
        : value;
}

/** How far `to` is from `from`, for choosing overloads; null when not assignable. */
export function distance(from: ApexType, to: ApexType, catalog: PlatformCatalog): number | null {
    if (!isAssignable(from, to, catalog)) {
        return null;
    }
    if (from.kind === 'null' || sameType(from, to)) {
        return 0;
    }
    if (to.kind === 'object') {
        return 1000;
    }
    if (from.kind === 'primitive' && to.kind === 'primitive') {
        const ranks: PrimitiveName[] = ['Integer', 'Long', 'Double', 'Decimal'];
        const steps = ranks.indexOf(to.name) - ranks.indexOf(from.name);
        return steps < 0 ? 10 : steps || 1;
    }
    if (from.kind === 'soql') {
        return to.kind === 'list'
            ? sameType(to.element, SOBJECT)
                ? 2
                : 1
            : 3 + (to.kind === 'sobject' && to.name === null ? 1 : 0);
    }
    if (from.kind === 'class' && to.kind === 'class') {
        return inheritanceDistance(from, to, catalog);
    }
    return 1 + Math.min(elementDistance(from, to, catalog), 500);
}

function elementDistance(from: ApexType, to: ApexType, catalog: PlatformCatalog): number {
    if ((from.kind === 'list' || from.kind === 'set') && from.kind === to.kind) {
        return distance(from.element, to.element, catalog) ?? 1;
    }
    if (from.kind === 'map' && to.kind === 'map') {
        return distance(from.value, to.value, catalog) ?? 1;
    }
    return 1;
}

function inheritanceDistance(
    from: ApexType & { kind: 'class' },
    to: ApexType & { kind: 'class' },
    catalog: PlatformCatalog,
): number {
    let steps = 0;
    for (let at: ApexType | null = from; at?.kind === 'class'; at = at.symbol.superclass) {
        if (at.symbol === to.symbol) {
            return steps;
        }
        if (at.symbol.interfaces.some((one) => one.kind === 'class' && inherits(one, to.symbol, catalog))) {
            return steps + 1;
        }
        steps++;
    }
    return steps + 1;
}
