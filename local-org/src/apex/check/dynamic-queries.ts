/** Database.query and its like: what their text may bind, and that their rows may stand for one record. */
import type { BoundExpression, ScopeName } from '../bind/bound.ts';
import { ancestry, viewOf } from '../bind/members.ts';
import type { FieldSymbol, MethodSymbol, TypeSymbol } from '../bind/symbols.ts';
import { classType } from '../bind/types.ts';
import type { Span } from '../../text/diagnostic.ts';
import type { Body } from './body.ts';

const methods: Readonly<Record<string, readonly string[]>> = {
    'System.Database': ['query', 'countquery', 'getquerylocator', 'getcursor'],
    'System.Search': ['query', 'find'],
};

/** True for methods whose text may name variables of the caller. */
export function isDynamicQuery(method: MethodSymbol): boolean {
    return methods[method.owner.qualifiedName]?.includes(method.name.toLowerCase()) ?? false;
}

/** True for the methods of Database that give rows, which may also stand for one record. */
export function yieldsRows(method: MethodSymbol): boolean {
    return method.owner.qualifiedName === 'System.Database' && /^query(withbinds)?$/i.test(method.name);
}

type Call = BoundExpression & { readonly kind: 'Call' };

export function dynamicQuery(call: Call, body: Body): BoundExpression {
    return { ...call, scope: scopeOf(body, call.span) };
}

/** Locals, then fields of the type, then static fields of types around it; hidden names are left out. */
function scopeOf(body: Body, span: Span): ScopeName[] {
    const found = new Map<string, BoundExpression>();
    for (const local of body.visibleLocals()) {
        add(found, local.name, { kind: 'Local', local, type: local.type, span });
    }
    for (let type = body.enclosing; type; type = type.outer) {
        const outer = type !== body.enclosing;
        const view = viewOf(classType(type), body.catalog);
        for (const { symbol } of view ? ancestry(view, body.catalog) : []) {
            for (const field of symbol.fields.values()) {
                const isStatic = field.modifiers.has('static');
                if (
                    field.owner.origin === 'user' &&
                    (isStatic || (!outer && !body.kind.isStatic)) &&
                    readable(field)
                ) {
                    add(found, field.name, fieldValue(field, isStatic, type, span));
                }
            }
        }
    }
    return [...found].map(([name, value]) => ({ name, value }));
}

function readable(field: FieldSymbol): boolean {
    return field.property === null || field.property.getter !== null;
}

function fieldValue(field: FieldSymbol, isStatic: boolean, type: TypeSymbol, span: Span): BoundExpression {
    const receiver: BoundExpression | null = isStatic ? null : { kind: 'This', type: classType(type), span };
    return { kind: 'Field', field, receiver, isSuper: false, safe: false, type: field.type, span };
}

function add(found: Map<string, BoundExpression>, name: string, value: BoundExpression): void {
    const key = name.toLowerCase();
    if (!found.has(key)) {
        found.set(key, value);
    }
}
