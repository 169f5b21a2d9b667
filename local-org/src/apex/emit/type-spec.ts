/** Types as plain data inside emitted units; the runtime turns them into `RuntimeType`s. */
import type { ApexType } from '../bind/symbols.ts';

export type TypeSpec =
    | 'any'
    | 'void'
    | readonly ['primitive', string]
    | readonly ['sobject', string | null]
    | readonly ['list' | 'set', TypeSpec]
    | readonly ['map', TypeSpec, TypeSpec]
    /** A user type by qualified name. */
    | readonly ['user', string]
    /** A platform type by qualified name, with its type arguments. */
    | readonly ['platform', string, ...TypeSpec[]];

export function typeSpec(type: ApexType): TypeSpec {
    switch (type.kind) {
        case 'void':
            return 'void';
        case 'null':
        case 'object':
        case 'parameter':
            return 'any';
        case 'primitive':
            return ['primitive', type.name];
        case 'list':
        case 'set':
            return [type.kind, typeSpec(type.element)];
        case 'map':
            return ['map', typeSpec(type.key), typeSpec(type.value)];
        case 'sobject':
            return ['sobject', type.name];
        case 'soql':
            return ['list', ['sobject', type.object]];
        case 'class':
            return type.symbol.origin === 'user'
                ? ['user', type.symbol.qualifiedName]
                : ['platform', type.symbol.qualifiedName, ...type.arguments.map(typeSpec)];
        default:
            return type satisfies never;
    }
}
