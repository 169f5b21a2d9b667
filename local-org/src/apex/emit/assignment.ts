/** Assignments, compound assignments and steps to everything that can stand left of `=`. */
import type { BoundExpression, OperandType } from '../bind/bound.ts';
import type { ApexType } from '../bind/symbols.ts';
import { emitExpression, operand } from './expression.ts';
import { fieldName, getterName, setterName, usesAccessor } from './names.ts';
import { isNonNull } from './null-analysis.ts';
import { binary, checked, convert, isConversion, stepped } from './operator.ts';
import { emitReceiver, isBacking, isSuper, staticsOf } from './read.ts';
import type { Scope } from './scope.ts';

/** A place: what must be evaluated once first, how it is read, how it is written. */
interface Place {
    readonly setup: readonly string[];
    readonly read: string;
    /** JavaScript that stores; its own value is the stored one only where `yields`. */
    write(value: string): string;
    readonly yields: boolean;
}

type Assign = Extract<BoundExpression, { kind: 'Assign' }>;
type Step = Extract<BoundExpression, { kind: 'Step' }>;

/** `wanted`: whether the value of the expression is used. */
export function assign(expression: Assign, scope: Scope, wanted: boolean): string {
    const compound = expression.binary !== null;
    const place = placeOf(expression.target, scope, compound);
    let value = emitExpression(expression.value, scope);
    if (expression.binary !== null) {
        const { operator, operand: type, convertBack } = expression.binary;
        const left = {
            code: widened(place.read, expression.target.type, type),
            nonNull: isNonNull(expression.target, scope.nonNull),
        };
        const right = { code: value, nonNull: isNonNull(expression.value, scope.nonNull) };
        value = binary(operator, type, left, right);
        if (convertBack !== null) value = convert(convertBack, value);
    }
    return store(place, value, scope, wanted);
}

/** What stands left of a compound assignment, as the type the operator works in. */
function widened(code: string, from: ApexType, to: OperandType): string {
    if (from.kind !== 'primitive' || from.name === to) return code;
    const conversion = `${from.name}To${to}`;
    return isConversion(conversion) ? convert(conversion, code) : code;
}

function store(place: Place, value: string, scope: Scope, wanted: boolean): string {
    if (place.yields || !wanted) return sequence([...place.setup, place.write(value)]);
    const kept = scope.temporary();
    return sequence([...place.setup, `${kept}=${value}`, place.write(kept), kept]);
}

export function step(expression: Step, scope: Scope, wanted: boolean): string {
    const place = placeOf(expression.target, scope, true);
    const nonNull = isNonNull(expression.target, scope.nonNull);
    if (expression.prefix || !wanted) {
        return store(
            place,
            stepped(expression.operator, expression.operand, { code: place.read, nonNull }),
            scope,
            wanted,
        );
    }
    const before = scope.temporary();
    const value = stepped(expression.operator, expression.operand, { code: before, nonNull });
    return sequence([...place.setup, `${before}=${place.read}`, place.write(value), before]);
}

function sequence(parts: readonly string[]): string {
    return parts.length === 1 ? `(${parts[0]})` : `(${parts.join(',')})`;
}

/** An expression that is needed twice when the place is also read. */
function once(code: string, twice: boolean, scope: Scope): { setup: string[]; code: string } {
    if (!twice || /^[\w$]+(\.s)?$/.test(code)) return { setup: [], code };
    const variable = scope.temporary();
    return { setup: [`${variable}=${code}`], code: variable };
}

function placeOf(target: BoundExpression, scope: Scope, twice: boolean): Place {
    switch (target.kind) {
        case 'Local': {
            const name = target.local.jsName;
            return { setup: [], read: name, write: (value) => `${name}=${value}`, yields: true };
        }
        case 'Field':
            return fieldPlace(target, scope, twice);
        case 'SObjectField': {
            const record = once(emitExpression(target.receiver, scope), twice, scope);
            if (target.relationship !== null) {
                const name = JSON.stringify(target.field);
                const write = (value: string): string => `$.writeParent(${record.code},${name},${value})`;
                return {
                    setup: record.setup,
                    read: `$.readParent(${record.code},${name})`,
                    write,
                    yields: true,
                };
            }
            const key = JSON.stringify(target.field.toLowerCase());
            return {
                setup: record.setup,
                read: `$.read(${record.code},${key})`,
                write: (value) => `$.write(${record.code},${key},${value})`,
                yields: true,
            };
        }
        case 'Index': {
            const list = once(emitExpression(target.receiver, scope), twice, scope);
            const index = once(checked(operand(target.index, scope)), twice, scope);
            return {
                setup: [...list.setup, ...index.setup],
                read: `$.at(${list.code},${index.code})`,
                write: (value) => `$.setAt(${list.code},${index.code},${value})`,
                yields: true,
            };
        }
        default:
            throw new Error(`Cannot be assigned to: ${target.kind}`);
    }
}

function fieldPlace(
    target: Extract<BoundExpression, { kind: 'Field' }>,
    scope: Scope,
    twice: boolean,
): Place {
    const { field } = target;
    const backing = isBacking(target, scope);
    const reads = usesAccessor(field, 'get') && !backing;
    const writes = usesAccessor(field, 'set') && !backing;
    if (field.platformKey !== null) {
        const self = once(emitReceiver(target.receiver, scope), twice, scope);
        const given = field.modifiers.has('static') ? '' : `$.n(${self.code})`;
        const setter = scope.pool.platform(`${field.platformKey}=`);
        return {
            setup: given === '' ? [] : self.setup,
            read: `${scope.pool.platform(field.platformKey)}(${given})`,
            write: (value) => `${setter}(${given === '' ? '' : `${given},`}${value})`,
            yields: false,
        };
    }
    let at: { setup: string[]; code: string };
    let accessors: string;
    if (field.modifiers.has('static')) {
        at = once(staticsOf(target, scope), twice, scope);
        accessors = `${scope.pool.classRef(field.owner.qualifiedName)}.c`;
    } else {
        at = once(emitReceiver(target.receiver, scope), twice, scope);
        accessors = isSuper(target, scope) ? 'super' : at.code;
    }
    const stored = `${at.code}.${fieldName(field)}`;
    const static_ = field.modifiers.has('static') && reads && writes;
    return {
        setup: static_ ? [] : at.setup,
        read: reads ? `${accessors}.${getterName(field)}()` : stored,
        write: (value) => (writes ? `${accessors}.${setterName(field)}(${value})` : `${stored}=${value}`),
        yields: !writes,
    };
}
