/** Calls of methods: through the slot, straight to one implementation, or into the platform library. */
import type { BoundExpression } from '../bind/bound.ts';
import { emitAll, operand, receiverLink, type Link } from './expression.ts';
import { fieldName, methodName, userSuperclass } from './names.ts';
import type { Scope } from './scope.ts';

type Call = Extract<BoundExpression, { kind: 'Call' }>;

export function emitCall(call: Call, scope: Scope): Link {
    const { method, receiver } = call;
    const values = emitAll(call.arguments, scope);
    switch (call.how) {
        case 'static':
            if (method.platformKey !== null) return { guard: '', code: platform(call, [], values, scope) };
            return {
                guard: '',
                code: `${scope.pool.classRef(method.owner.qualifiedName)}.c.${methodName(method)}(${values})`,
            };
        case 'direct':
        case 'virtual': {
            const name = methodName(method);
            // Private methods have a name of their own; a direct call of another one on `this` is super.f().
            const above = call.how === 'direct' && name === method.slot;
            if (receiver === null || (above && receiver.kind === 'This')) {
                return { guard: '', code: `${above ? 'super' : 'this'}.${name}(${values})` };
            }
            const link = receiverLink(receiver, call.safe, scope);
            return { guard: link.guard, code: `${link.code}.${name}(${values})` };
        }
        case 'platform':
            return platformLink(call, values, scope);
        default:
            return call.how satisfies never;
    }
}

function platformLink(call: Call, values: string, scope: Scope): Link {
    if (call.receiver === null) {
        const self = call.method.modifiers.has('static') ? [] : ['this'];
        return { guard: '', code: platform(call, self, values, scope) };
    }
    const link = receiverLink(call.receiver, call.safe, scope);
    const known = call.safe || operand(call.receiver, scope).nonNull;
    return {
        guard: link.guard,
        code: platform(call, [known ? link.code : `$.n(${link.code})`], values, scope),
    };
}

/** Classes of the library whose answer depends on who calls. */
const ASKS_CALLER = /^System\.(Database|Search|Security|Type|Schema|Test)\./;

function platform(call: Call, self: readonly string[], values: string, scope: Scope): string {
    const key = call.method.platformKey ?? `${call.method.owner.qualifiedName}.${call.method.name}`;
    const implementation = scope.pool.platform(key);
    const all = [...self, ...(values === '' ? [] : [values])].join(',');
    if (key.startsWith('System.Exception.') && self.length > 0) {
        // Exception classes may override getMessage and its sisters.
        return `$.callOverridable(${implementation},${JSON.stringify(call.method.slot)},${all})`;
    }
    if (!ASKS_CALLER.test(key)) return `${implementation}(${all})`;
    const binds = QUERIES_TEXT.test(key) ? dynamicBinds(scope) : 'null';
    return `$.ask(${[scope.caller, binds, implementation, ...(all === '' ? [] : [all])].join(',')})`;
}

/** SOQL made at run time may name whatever variable stands where it is called. */
const QUERIES_TEXT =
    /^System\.(Database\.(query|countQuery|getQueryLocator|getCursor)|Search\.(query|find))\(String/i;

/** Ways to the values by lower-case name: fields first, so that locals hide them. */
function dynamicBinds(scope: Scope): string {
    const getters = new Map<string, string>();
    for (let type = scope.owner; type !== null; type = userSuperclass(type)) {
        for (const [name, field] of type.fields) {
            if (getters.has(name) || field.property?.getter === 'body') continue;
            const ref = scope.pool.classRef(type.qualifiedName);
            if (field.modifiers.has('static'))
                getters.set(name, `(${ref}.s??${ref}.i()).${fieldName(field)}`);
            else if (!scope.isStatic) getters.set(name, `this.${fieldName(field)}`);
        }
    }
    for (const local of scope.visible) getters.set(local.name.toLowerCase(), local.jsName);
    return `{${[...getters].map(([name, code]) => `${JSON.stringify(name)}:()=>${code}`).join(',')}}`;
}
