/**
 * Makes symbols of declared types in three passes over all sources: names; then what types extend and
 * implement; then their members. Bodies are left to `check`.
 */
import type { Member, MethodDeclaration, PropertyDeclaration, TypeDeclaration } from '../syntax/ast.ts';
import { problems } from './problems.ts';
import { key } from './members.ts';
import { isRefusedWord } from '../check/reserved.ts';
import { resolveType, type TypeScope } from './resolve-type.ts';
import { slotOf } from './slots.ts';
import type { Annotation, FieldSymbol, MethodSymbol, Modifier, TypeSymbol } from './symbols.ts';
import { BROKEN, STRING, typeName, VOID } from './types.ts';
import type { Unit } from './unit.ts';

/** A declared type with its symbol; members keep the order of the source. */
export interface Declared {
    readonly symbol: TypeSymbol;
    readonly declaration: TypeDeclaration;
    readonly unit: Unit;
    readonly inner: readonly Declared[];
    readonly methods: { readonly symbol: MethodSymbol; readonly declaration: MethodDeclaration }[];
    readonly fields: Map<Member, FieldSymbol[]>;
}

/** Pass one: the type and its inner types exist, without supertypes and members. */
export function declareType(declaration: TypeDeclaration, unit: Unit, outer: TypeSymbol | null): Declared {
    const name = declaration.name.name;
    const words = new Set<Modifier>(declaration.modifiers.words);
    const symbol: TypeSymbol = {
        name,
        qualifiedName: outer ? `${outer.qualifiedName}.${name}` : name,
        kind: declaration.typeKind,
        origin: 'user',
        outer,
        typeParameters: [],
        modifiers: words,
        annotations: declaration.modifiers.annotations,
        sharing: declaration.modifiers.sharing,
        superclass: null,
        interfaces: [],
        inner: new Map(),
        fields: new Map(),
        methods: new Map(),
        constructors: [],
        constants: declaration.constants.map((one) => one.name),
        span: declaration.name.span,
        file: unit.file.name,
    };
    const inner: Declared[] = [];
    for (const member of declaration.members) {
        if (member.kind === 'Type') {
            inner.push(declareInner(member, unit, symbol, outer));
        }
    }
    return { symbol, declaration, unit, inner, methods: [], fields: new Map() };
}

function declareInner(
    member: TypeDeclaration,
    unit: Unit,
    owner: TypeSymbol,
    outer: TypeSymbol | null,
): Declared {
    const declared = declareType(member, unit, owner);
    const name = member.name.name.toLowerCase();
    if (outer) {
        unit.report(member.span, problems.innerOfInner());
    } else if (owner.inner.has(name) || owner.name.toLowerCase() === name) {
        unit.report(member.name.span, problems.duplicateType(duplicateName(declared, owner)));
    } else {
        owner.inner.set(name, declared.symbol);
    }
    return declared;
}

function duplicateName(declared: Declared, owner: TypeSymbol): string {
    return declared.symbol.name.toLowerCase() === owner.name.toLowerCase()
        ? owner.name
        : declared.symbol.qualifiedName;
}

/** Pass two: superclass and interfaces. */
export function declareSupertypes(declared: Declared): void {
    const { declaration, symbol, unit } = declared;
    const scope: TypeScope = { unit, enclosing: symbol.outer ?? symbol };
    if (declaration.extends) {
        const parent = resolveType(declaration.extends, scope);
        if (parent.kind !== 'class' || parent.symbol.kind !== 'class') {
            if (parent !== BROKEN) {
                unit.report(declaration.extends.span, problems.invalidClass(lastName(parent)));
            }
        } else {
            symbol.superclass = parent;
        }
    }
    const interfaces = [];
    for (const reference of declaration.implements) {
        const type = resolveType(reference, scope);
        if (type.kind === 'class' && type.symbol.kind === 'interface') {
            interfaces.push(type);
        } else if (type !== BROKEN) {
            unit.report(reference.span, problems.invalidInterface(lastName(type)));
        }
    }
    symbol.interfaces = interfaces;
    declared.inner.forEach(declareSupertypes);
}

function lastName(type: Parameters<typeof typeName>[0]): string {
    return type.kind === 'class' ? type.symbol.name : typeName(type);
}

/** Cuts circles of superclasses, which would send every later walk round for ever. */
export function breakCircles(all: readonly Declared[]): void {
    const circular: Declared[] = [];
    const visit = (declared: Declared): void => {
        const { symbol, declaration, unit } = declared;
        if (isCircular(symbol)) {
            unit.report(declaration.name.span, problems.circular(parentName(symbol)));
            circular.push(declared);
        }
        declared.inner.forEach(visit);
    };
    all.forEach(visit);
    for (const { symbol } of circular) {
        symbol.superclass = null;
    }
}

function isCircular(symbol: TypeSymbol): boolean {
    const seen = new Set<TypeSymbol>();
    for (
        let at = symbol.superclass;
        at?.kind === 'class' && !seen.has(at.symbol);
        at = at.symbol.superclass
    ) {
        if (at.symbol === symbol) {
            return true;
        }
        seen.add(at.symbol);
    }
    return false;
}

function parentName(symbol: TypeSymbol): string {
    return symbol.superclass?.kind === 'class'
        ? symbol.superclass.symbol.qualifiedName
        : symbol.qualifiedName;
}

/** Pass three: fields, properties, methods and constructors. */
export function declareMembers(declared: Declared): void {
    const { symbol, declaration, unit } = declared;
    const scope: TypeScope = { unit, enclosing: symbol };
    for (const constant of declaration.constants) {
        declareConstant(declared, constant.name, constant.span);
    }
    for (const member of declaration.members) {
        if (member.kind === 'Field') {
            const type = resolveType(member.type, scope);
            const fields = member.variables.map((variable) =>
                fieldSymbol(variable.name, type, member, symbol, null),
            );
            declared.fields.set(member, fields);
            fields.forEach((field) => addField(declared, field));
        } else if (member.kind === 'Property') {
            const type = resolveType(member.type, scope);
            const field = fieldSymbol(member.name, type, member, symbol, accessors(member));
            declared.fields.set(member, [field]);
            if (member.accessors.length === 0) {
                unit.report({ ...member.span, column: member.span.endColumn - 1 }, problems.noAccessors());
            }
            addField(declared, field);
        } else if (member.kind === 'Method') {
            addMethod(declared, member, scope);
        }
    }
    declareMissingConstructors(declared);
    declared.inner.forEach(declareMembers);
}

function declareConstant(declared: Declared, name: string, span: FieldSymbol['span']): void {
    addField(declared, {
        name,
        owner: declared.symbol,
        type: { kind: 'class', symbol: declared.symbol, arguments: [] },
        modifiers: new Set<Modifier>(['public', 'static', 'final']),
        annotations: [],
        property: null,
        platformKey: null,
        span,
    });
}

function fieldSymbol(
    name: { readonly name: string; readonly span: FieldSymbol['span'] },
    type: FieldSymbol['type'],
    member: {
        readonly modifiers: {
            readonly words: ReadonlySet<Modifier>;
            readonly annotations: readonly Annotation[];
        };
    },
    owner: TypeSymbol,
    property: FieldSymbol['property'],
): FieldSymbol {
    const { words, annotations } = member.modifiers;
    return {
        name: name.name,
        owner,
        type,
        modifiers: words,
        annotations,
        property,
        platformKey: null,
        span: name.span,
    };
}

function accessors(member: PropertyDeclaration): FieldSymbol['property'] {
    const getter = member.accessors.find((one) => one.kind === 'get');
    const setter = member.accessors.find((one) => one.kind === 'set');
    const visibility = (one: typeof getter): Modifier | null =>
        (['private', 'protected', 'public', 'global'] as const).find((word) =>
            one?.modifiers.words.has(word),
        ) ?? null;
    return {
        getter: getter ? (getter.body ? 'body' : 'auto') : null,
        setter: setter ? (setter.body ? 'body' : 'auto') : null,
        getterVisibility: visibility(getter),
        setterVisibility: visibility(setter),
    };
}

function addField(declared: Declared, field: FieldSymbol): void {
    const name = field.name.toLowerCase();
    if (field.span && field.owner.kind !== 'enum' && isRefusedWord(field.name)) {
        declared.unit.report(field.span, problems.refusedWord(field.name));
    }
    if (declared.symbol.fields.has(name) && field.span) {
        declared.unit.report(field.span, problems.duplicateField(field.name));
        return;
    }
    if (field.type === VOID && field.span) {
        declared.unit.report(field.span, problems.voidVariable());
    }
    declared.symbol.fields.set(name, field);
}

function addMethod(declared: Declared, declaration: MethodDeclaration, scope: TypeScope): void {
    const { symbol: owner, unit } = declared;
    const isConstructor = declaration.returns === null;
    const words = new Set<Modifier>(declaration.modifiers.words);
    if (owner.kind === 'interface') {
        words.add('public').add('abstract');
    }
    const symbol: MethodSymbol = {
        name: declaration.name.name,
        owner,
        parameters: declaration.parameters.map((one) => ({
            name: one.name.name,
            type: resolveType(one.type, scope, one.name.span),
        })),
        returns: declaration.returns ? resolveType(declaration.returns, scope, declaration.name.span) : VOID,
        modifiers: words,
        annotations: declaration.modifiers.annotations,
        slot: slotOf(isConstructor ? 'new' : declaration.name.name, declaration.parameters.length),
        alsoAnswers: [],
        platformKey: null,
        span: declaration.name.span,
    };
    const name = symbol.name.toLowerCase();
    if (isConstructor && name !== owner.name.toLowerCase()) {
        unit.report(declaration.name.span, problems.constructorName(symbol.name));
        return;
    }
    const overloads = isConstructor ? owner.constructors : (owner.methods.get(name) ?? []);
    const written = signature(symbol);
    const known = symbol.parameters.every((one) => one.type !== BROKEN);
    if (known && overloads.some((other) => signature(other) === written)) {
        unit.report(declaration.name.span, duplicate(symbol, isConstructor));
        return;
    }
    overloads.push(symbol);
    if (!isConstructor) {
        owner.methods.set(name, overloads);
    }
    declared.methods.push({ symbol, declaration });
}

function signature(method: MethodSymbol): string {
    return method.parameters.map((one) => key(one.type)).join(',');
}

function duplicate(
    method: MethodSymbol,
    isConstructor: boolean,
): ReturnType<typeof problems.duplicateMethod> {
    const name = isConstructor ? '<init>' : method.name;
    const parameters = method.parameters.map((one) => typeName(one.type)).join(', ');
    const shown = `${typeName(method.returns)} ${method.owner.qualifiedName}.${name}(${parameters})`;
    return problems.duplicateMethod(name, shown, method.owner.qualifiedName);
}

/** A class without constructors has one without parameters; an exception also those of every exception. */
function declareMissingConstructors({ symbol, unit }: Declared): void {
    if (symbol.kind !== 'class') {
        return;
    }
    const exception = unit.world.catalog.type('System.Exception');
    const ofExceptions =
        exception !== null && symbol.superclass?.kind === 'class' && isException(symbol, exception);
    if (ofExceptions) {
        const self = { kind: 'class', symbol: exception, arguments: [] } as const;
        const forms = [[], [STRING], [self], [STRING, self]];
        const declared = new Set(symbol.constructors.map(signature));
        for (const form of forms) {
            const made = platformConstructor(symbol, form);
            if (!declared.has(signature(made))) {
                symbol.constructors.push(made);
            }
        }
    } else if (symbol.constructors.length === 0) {
        symbol.constructors.push({ ...platformConstructor(symbol, []), platformKey: null });
    }
}

function isException(symbol: TypeSymbol, exception: TypeSymbol): boolean {
    for (
        let at: TypeSymbol | null = symbol;
        at;
        at = at.superclass?.kind === 'class' ? at.superclass.symbol : null
    ) {
        if (at === exception) {
            return true;
        }
    }
    return false;
}

function platformConstructor(owner: TypeSymbol, types: readonly MethodSymbol['returns'][]): MethodSymbol {
    const names = types.map((type) => (type === STRING ? 'String' : 'Exception'));
    return {
        name: owner.name,
        owner,
        parameters: types.map((type, i) => ({ name: type === STRING ? 'message' : `cause${i}`, type })),
        returns: VOID,
        modifiers: new Set<Modifier>(['public']),
        annotations: [],
        slot: slotOf('new', types.length),
        alsoAnswers: [],
        platformKey: `System.Exception.new(${names.join(',')})`,
        span: null,
    };
}
