/** Reads of fields, properties, record fields and list elements. */
import type { BoundExpression } from '../bind/bound.ts';
import { emitExpression, operand, receiverLink, type Link } from './expression.ts';
import { fieldName, getterName, usesAccessor } from './names.ts';
import { checked } from './operator.ts';
import type { Scope } from './scope.ts';

type Readable = Extract<BoundExpression, { kind: 'Field' | 'SObjectField' | 'Index' }>;
export type FieldExpression = Extract<BoundExpression, { kind: 'Field' }>;

export function emitRead(expression: Readable, scope: Scope): Link {
    switch (expression.kind) {
        case 'Field':
            return readFieldOf(expression, scope);
        case 'SObjectField':
            return readRecord(expression, scope);
        case 'Index': {
            const list = receiverLink(expression.receiver, false, scope);
            return {
                guard: list.guard,
                code: `$.at(${list.code},${checked(operand(expression.index, scope))})`,
            };
        }
        default:
            return expression satisfies never;
    }
}

/** `super.x`: a `this` of the type above. */
export function isSuper(expression: FieldExpression, scope: Scope): boolean {
    if (expression.isSuper) return true;
    const { receiver } = expression;
    if (receiver?.kind !== 'This' || receiver.type.kind !== 'class') return false;
    return scope.owner !== null && receiver.type.symbol !== scope.owner;
}

/** True where the name means the stored value: in the property's own accessors. */
export function isBacking(expression: FieldExpression, scope: Scope): boolean {
    const own = expression.receiver === null || expression.receiver.kind === 'This';
    return own && !isSuper(expression, scope) && scope.accessor === expression.field;
}

/** The object that holds the statics of the field's class, made first where that may be needed. */
export function staticsOf(expression: FieldExpression, scope: Scope): string {
    const ref = scope.pool.classRef(expression.field.owner.qualifiedName);
    return expression.field.owner === scope.owner ? `${ref}.s` : `(${ref}.s??${ref}.i())`;
}

function readFieldOf(expression: FieldExpression, scope: Scope): Link {
    const { field } = expression;
    const accessor = usesAccessor(field, 'get') && !isBacking(expression, scope);
    if (field.platformKey !== null) {
        const getter = scope.pool.platform(field.platformKey);
        if (expression.receiver === null) {
            return { guard: '', code: `${getter}(${field.modifiers.has('static') ? '' : 'this'})` };
        }
        const link = receiverLink(expression.receiver, expression.safe, scope);
        return { guard: link.guard, code: `${getter}($.n(${link.code}))` };
    }
    if (field.modifiers.has('static')) {
        if (accessor)
            return {
                guard: '',
                code: `${scope.pool.classRef(field.owner.qualifiedName)}.c.${getterName(field)}()`,
            };
        return { guard: '', code: `${staticsOf(expression, scope)}.${fieldName(field)}` };
    }
    const name = accessor ? `${getterName(field)}()` : fieldName(field);
    if (isSuper(expression, scope) && accessor) return { guard: '', code: `super.${name}` };
    if (expression.receiver === null) return { guard: '', code: `this.${name}` };
    const link = receiverLink(expression.receiver, expression.safe, scope);
    return { guard: link.guard, code: `${link.code}.${name}` };
}

function readRecord(expression: Extract<Readable, { kind: 'SObjectField' }>, scope: Scope): Link {
    const link = receiverLink(expression.receiver, expression.safe, scope);
    const name = JSON.stringify(expression.field);
    if (expression.relationship === 'children') {
        const element = expression.type.kind === 'list' ? expression.type.element : expression.type;
        return {
            guard: link.guard,
            code: `$.readChildren(${link.code},${name},${scope.pool.type(element)})`,
        };
    }
    // A path through a parent that is not there is null, not an exception.
    const below =
        expression.receiver.kind === 'SObjectField' && expression.receiver.relationship === 'parent';
    const from = below ? `(${link.code}??null)` : link.code;
    if (expression.relationship === 'parent') {
        return { guard: link.guard, code: `$.readParent${below ? 'OrNull' : ''}(${from},${name})` };
    }
    return {
        guard: link.guard,
        code: `$.read${below ? 'OrNull' : ''}(${from},${JSON.stringify(expression.field.toLowerCase())})`,
    };
}

/** The receiver of a write, never guarded. */
export function emitReceiver(expression: BoundExpression | null, scope: Scope): string {
    return expression === null ? 'this' : emitExpression(expression, scope);
}
