/** Names of Apex things in emitted JavaScript. None can clash: fields start with `_`, methods contain `$`. */
import type { ApexType, FieldSymbol, MethodSymbol, TypeSymbol } from '../bind/symbols.ts';

/** Part of a name that must be unlike those of other classes. */
export function tagOf(type: TypeSymbol): string {
    return type.qualifiedName.toLowerCase().replaceAll('.', '$');
}

/** The user class above, or null. */
export function userSuperclass(type: TypeSymbol): TypeSymbol | null {
    const above = type.superclass;
    return above?.kind === 'class' && above.symbol.origin === 'user' ? above.symbol : null;
}
/** True for classes that derive, however far, from System.Exception. */
export function isException(type: TypeSymbol): boolean {
    for (let at: TypeSymbol | null = type; at !== null;) {
        const above: ApexType | null = at.superclass;
        if (above?.kind !== 'class') return false;
        if (above.symbol.origin === 'platform') return /exception$/i.test(above.symbol.qualifiedName);
        at = above.symbol;
    }
    return false;
}

/** A field may have the name of a private one in a superclass; then it is told apart by its class. */
export function fieldName(field: FieldSymbol): string {
    const name = `_${field.name.toLowerCase()}`;
    if (field.modifiers.has('static')) return name;
    for (let above = userSuperclass(field.owner); above !== null; above = userSuperclass(above)) {
        const hidden = above.fields.get(field.name.toLowerCase());
        if (hidden !== undefined && !hidden.modifiers.has('static') && !overridesAccessor(field)) {
            return `${name}$${tagOf(field.owner)}`;
        }
    }
    return name;
}
function overridesAccessor(field: FieldSymbol): boolean {
    return field.property !== null && field.modifiers.has('override');
}
export const getterName = (field: FieldSymbol): string => `get$${fieldName(field)}`;
export const setterName = (field: FieldSymbol): string => `set$${fieldName(field)}`;

/** True when reading (writing) the property runs code, or may run that of a subclass. */
export function usesAccessor(field: FieldSymbol, kind: 'get' | 'set'): boolean {
    if (field.property === null || field.platformKey !== null) return false;
    const polymorphic = ['virtual', 'abstract', 'override'] as const;
    if (polymorphic.some((modifier) => field.modifiers.has(modifier))) return true;
    return (kind === 'get' ? field.property.getter : field.property.setter) === 'body';
}

/** Private methods take part in no dispatch, so a subclass may have one of the same name. */
export function methodName(method: MethodSymbol): string {
    if (method.owner.kind === 'interface' || method.modifiers.has('static')) return method.slot;
    const dispatched = ['override', 'virtual', 'abstract', 'public', 'protected', 'global'] as const;
    if (dispatched.some((modifier) => method.modifiers.has(modifier))) return method.slot;
    return method.modifiers.has('private') ? `${method.slot}$${tagOf(method.owner)}` : method.slot;
}
export function constructorName(constructor: MethodSymbol): string {
    return `${constructor.slot}$${tagOf(constructor.owner)}`;
}
/** The constructor that a class without any has. */
export function defaultConstructorName(type: TypeSymbol): string {
    return `new$0$${tagOf(type)}`;
}
export const initialiserName = (type: TypeSymbol): string => `init$${tagOf(type)}`;
