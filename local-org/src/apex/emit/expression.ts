/**
 * Expressions as JavaScript text. Runs on a checked tree: every type and conversion is known. A null receiver
 * is left to JavaScript, whose TypeError the kit turns into a NullPointerException.
 */
import type { BoundExpression } from '../bind/bound.ts';
import { assign, step } from './assignment.ts';
import { emitCall } from './call.ts';
import { constructed } from './construct.ts';
import { isNonNull } from './null-analysis.ts';
import { binary, compare, condition, convert, unary, type Operand } from './operator.ts';
import { emitRead } from './read.ts';
import type { Scope } from './scope.ts';

type Of<K extends BoundExpression['kind']> = Extract<BoundExpression, { kind: K }>;

export function operand(expression: BoundExpression, scope: Scope): Operand {
    return { code: emitExpression(expression, scope), nonNull: isNonNull(expression, scope.nonNull) };
}
export function emitCondition(expression: BoundExpression, scope: Scope): string {
    return condition(operand(expression, scope));
}
export function emitAll(expressions: readonly BoundExpression[], scope: Scope): string {
    return expressions.map((expression) => emitExpression(expression, scope)).join(',');
}

/** The receiver side of a chain: `guard` holds what `?.` makes skip everything to the right. */
export interface Link {
    readonly guard: string;
    readonly code: string;
}
/** The receiver as a variable where it must be tested first, as itself elsewhere. */
export function receiverLink(receiver: BoundExpression, safe: boolean, scope: Scope): Link {
    const link = emitLink(receiver, scope);
    if (!safe) return link;
    const variable = scope.temporary();
    return { guard: `${link.guard}(${variable}=${link.code})===null?null:`, code: variable };
}
/** As `emitExpression`, with the guards of safe navigation kept apart. */
function emitLink(expression: BoundExpression, scope: Scope): Link {
    switch (expression.kind) {
        case 'Field':
        case 'SObjectField':
        case 'Index':
            return emitRead(expression, scope);
        case 'Call':
            return emitCall(expression, scope);
        default:
            return { guard: '', code: emitExpression(expression, scope) };
    }
}

export function emitExpression(expression: BoundExpression, scope: Scope): string {
    const { pool } = scope;
    switch (expression.kind) {
        case 'Literal':
            return literal(expression, scope);
        case 'Local':
            return expression.local.jsName;
        case 'This':
            return 'this';
        case 'Field':
        case 'SObjectField':
        case 'Index':
        case 'Call': {
            const link = emitLink(expression, scope);
            return link.guard === '' ? link.code : `(${link.guard}${link.code})`;
        }
        case 'EnumConstant':
            return pool.enumConstant(expression.type, expression.constant);
        case 'ConstructorCall':
        case 'New':
        case 'NewSObject':
        case 'NewCollection':
        case 'NewMap':
            return constructed(expression, scope);
        case 'Binary':
            return binary(
                expression.operator,
                expression.operand,
                operand(expression.left, scope),
                operand(expression.right, scope),
            );
        case 'Compare':
            return compare(
                expression.operator,
                expression.operand,
                operand(expression.left, scope),
                operand(expression.right, scope),
            );
        case 'Logical':
            return `(${emitCondition(expression.left, scope)}${expression.operator}${emitCondition(expression.right, scope)})`;
        case 'Coalesce':
            return `(${emitExpression(expression.left, scope)}??${emitExpression(expression.right, scope)})`;
        case 'Unary':
            return unary(expression.operator, expression.operand, operand(expression.value, scope));
        case 'Step':
            return step(expression, scope, true);
        case 'Assign':
            return assign(expression, scope, true);
        case 'Ternary': {
            const then = emitExpression(expression.then, scope);
            return `(${emitCondition(expression.condition, scope)}?${then}:${emitExpression(expression.otherwise, scope)})`;
        }
        case 'Cast':
            return `$.cast(${emitExpression(expression.value, scope)},${pool.type(expression.type)})`;
        case 'InstanceOf':
            return `$.isInstance(${emitExpression(expression.value, scope)},${pool.type(expression.target)})`;
        case 'Convert':
            return converted(expression, scope);
        case 'TypeLiteral':
            return pool.type(expression.target);
        case 'SObjectToken':
            return `$.sobjectToken(${JSON.stringify(expression.object)})`;
        case 'FieldToken':
            return `$.fieldToken(${JSON.stringify(expression.object)},${JSON.stringify(expression.field)})`;
        case 'DescribeToken':
            return `$.describeToken(${[expression.object, expression.member, expression.name].map((x) => JSON.stringify(x)).join(',')})`;
        case 'Label':
            return `$.label(${JSON.stringify(expression.name)})`;
        case 'Page':
            return `$.page(${JSON.stringify(expression.name)})`;
        case 'TriggerVariable':
            return `$.triggerVariable(${JSON.stringify(expression.name.toLowerCase())})`;
        case 'Soql':
        case 'Sosl':
            return query(expression, scope);
        case 'ConvertSoql':
            return `$.rowsTo(${emitExpression(expression.value, scope)},${JSON.stringify(expression.yields)})`;
        default:
            return expression satisfies never;
    }
}

function literal(expression: Of<'Literal'>, scope: Scope): string {
    const { value, type } = expression;
    if (type.kind === 'primitive' && value !== null) {
        if (type.name === 'Decimal') return scope.pool.decimal(String(value));
        if (type.name === 'Double') return scope.pool.double(String(value));
        if (type.name === 'Long') return signed(`${value}n`);
    }
    if (typeof value === 'bigint') return signed(`${value}n`);
    return typeof value === 'number' ? signed(String(value)) : JSON.stringify(value);
}

/** A minus in front must not join an operator before it. */
function signed(digits: string): string {
    return digits.startsWith('-') ? `(${digits})` : digits;
}

/** Numbers written as Integer where another type is wanted become constants of that type. */
function converted(expression: Of<'Convert'>, scope: Scope): string {
    const { value, conversion } = expression;
    if (value.kind === 'Literal' && typeof value.value === 'number') {
        if (conversion === 'IntegerToLong') return signed(`${value.value}n`);
        if (conversion === 'IntegerToDecimal') return scope.pool.decimal(String(value.value));
        if (conversion === 'IntegerToDouble') return scope.pool.double(String(value.value));
    }
    return convert(conversion, emitExpression(value, scope));
}

function query(expression: Of<'Soql' | 'Sosl'>, scope: Scope): string {
    const text = JSON.stringify(expression.text);
    const binds = `[${emitAll(expression.binds, scope)}]`;
    if (expression.kind === 'Sosl') return `$.search(${scope.caller},${text},${binds})`;
    const type = scope.pool.type(expression.type);
    return `$.query(${scope.caller},${text},${binds},${JSON.stringify(expression.yields)},${type})`;
}
