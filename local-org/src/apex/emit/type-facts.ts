/** The facts about a type that the runtime keeps beside its code. */
import type { BoundType } from '../bind/bound.ts';
import type { FieldSymbol, MethodSymbol } from '../bind/symbols.ts';
import type { EmittedField, EmittedMethod, EmittedType } from './emitted.ts';
import {
    constructorName,
    defaultConstructorName,
    fieldName,
    getterName,
    methodName,
    setterName,
    usesAccessor,
} from './names.ts';
import { typeSpec } from './type-spec.ts';

export function typeFacts(type: BoundType): EmittedType {
    const { symbol } = type;
    return {
        name: symbol.qualifiedName,
        kind: symbol.kind,
        superclass: symbol.superclass === null ? null : typeSpec(symbol.superclass),
        interfaces: symbol.interfaces.map(typeSpec),
        constants: symbol.constants,
        modifiers: [...symbol.modifiers],
        annotations: symbol.annotations,
        sharing: symbol.sharing,
        fields: [...symbol.fields.values()].map((field) => fieldFacts(field)),
        methods: [...symbol.methods.values()]
            .flat()
            .filter((method) => method.platformKey === null)
            .map(methodFacts),
        defaultConstructor: defaultConstructor(type),
    };
}

/** True when a value is kept for the field; a property whose accessors are both written may still keep one. */
function fieldFacts(field: FieldSymbol): EmittedField {
    const computed = field.property?.getter === 'body';
    return {
        name: field.name,
        property: fieldName(field),
        getter: computed || usesAccessor(field, 'get') ? getterName(field) : null,
        setter: usesAccessor(field, 'set') ? setterName(field) : null,
        type: typeSpec(field.type),
        static: field.modifiers.has('static'),
        modifiers: [...field.modifiers],
        annotations: field.annotations,
    };
}

function methodFacts(method: MethodSymbol): EmittedMethod {
    return {
        name: method.name,
        property: methodName(method),
        slot: method.slot,
        static: method.modifiers.has('static'),
        parameters: method.parameters.map(({ name, type }) => ({ name, type: typeSpec(type) })),
        returns: typeSpec(method.returns),
        modifiers: [...method.modifiers],
        annotations: method.annotations,
        line: method.span?.line ?? 0,
    };
}

function defaultConstructor(type: BoundType): string | null {
    const { symbol } = type;
    if (symbol.kind !== 'class') return null;
    const own = symbol.constructors.filter((constructor) => constructor.platformKey === null);
    if (own.length === 0) return defaultConstructorName(symbol);
    const plain = own.find((constructor) => constructor.parameters.length === 0);
    return plain === undefined ? null : constructorName(plain);
}
