/** Instances: of classes, records and collections. */
import type { BoundExpression } from '../bind/bound.ts';
import type { MethodSymbol } from '../bind/symbols.ts';
import { emitAll, emitExpression } from './expression.ts';
import { constructorName, defaultConstructorName, isException } from './names.ts';
import type { Scope } from './scope.ts';

type Constructed = Extract<
    BoundExpression,
    { kind: 'ConstructorCall' | 'New' | 'NewSObject' | 'NewCollection' | 'NewMap' }
>;

export function constructed(expression: Constructed, scope: Scope): string {
    switch (expression.kind) {
        case 'New':
            return instance(expression, scope);
        case 'ConstructorCall':
            return constructorCall(expression, scope);
        case 'NewSObject':
            return record(expression, scope);
        case 'NewCollection': {
            const type = scope.pool.type(expression.type);
            if (expression.source !== null)
                return `$.collectionFrom(${type},${emitExpression(expression.source, scope)})`;
            if (expression.size !== null)
                return `$.listOfSize(${type},${emitExpression(expression.size, scope)})`;
            const make = expression.type.kind === 'set' ? 'newSet' : 'newList';
            return `$.${make}(${type},[${emitAll(expression.items, scope)}])`;
        }
        case 'NewMap': {
            const type = scope.pool.type(expression.type);
            if (expression.source !== null)
                return `$.mapFrom(${type},${emitExpression(expression.source, scope)})`;
            const entries = expression.entries.flatMap((entry) => [entry.key, entry.value]);
            return `$.newMap(${type},[${emitAll(entries, scope)}])`;
        }
        default:
            return expression satisfies never;
    }
}

function instance(expression: Extract<Constructed, { kind: 'New' }>, scope: Scope): string {
    const { type, constructor } = expression;
    const values = emitAll(expression.arguments, scope);
    if (type.kind !== 'class') return `$.impl(${JSON.stringify(constructor?.platformKey)})(${values})`;
    if (type.symbol.origin === 'platform') {
        const key = constructor?.platformKey ?? `${type.symbol.qualifiedName}.new()`;
        const made = `${scope.pool.platform(key)}(${values})`;
        return type.arguments.length === 0 ? made : `$.generic(${made},${scope.pool.type(type)})`;
    }
    const ref = scope.pool.classRef(type.symbol.qualifiedName);
    if (constructor !== null && constructor.platformKey === null) {
        return `new ${ref}.c().${constructorName(constructor)}(${values})`;
    }
    if (isException(type.symbol)) {
        return `new ${ref}.c().$exception(${exceptionArguments(constructor, values)})`;
    }
    return `new ${ref}.c().${defaultConstructorName(type.symbol)}()`;
}

/** Message and cause in that order, whichever of the four constructors of Exception it is. */
function exceptionArguments(constructor: MethodSymbol | null, values: string): string {
    const parameters = constructor?.parameters ?? [];
    const first = parameters[0]?.type;
    if (parameters.length === 1 && !(first?.kind === 'primitive')) return `null,${values}`;
    return values === '' ? 'null,null' : values;
}

function constructorCall(
    expression: Extract<Constructed, { kind: 'ConstructorCall' }>,
    scope: Scope,
): string {
    const { constructor, target } = expression;
    const values = emitAll(expression.arguments, scope);
    if (constructor.platformKey === null) return `${target}.${constructorName(constructor)}(${values})`;
    if (scope.owner !== null && isException(scope.owner)) {
        const own = `${scope.pool.classRef(scope.owner.qualifiedName)}.c.prototype.$exception`;
        const given = exceptionArguments(constructor, values);
        return target === 'this' ? `${own}.call(this,${given})` : `super.$exception(${given})`;
    }
    return 'null';
}

/** Field names in lower case; a relationship has `@` in front. */
function record(expression: Extract<Constructed, { kind: 'NewSObject' }>, scope: Scope): string {
    const { type } = expression;
    const name = type.kind === 'sobject' ? type.name : null;
    const object = scope.pool.sobject(name ?? 'SObject');
    const fields = expression.fields.map((field) => {
        const key = (field.relationship ? '@' : '') + field.name.toLowerCase();
        return `${JSON.stringify(key)},${emitExpression(field.value, scope)}`;
    });
    return `$.record(${object},[${fields.join(',')}])`;
}
