/** Parse tree to syntax tree: units, types and their members. */
import type {
    AnonymousUnitContext,
    ClassBodyDeclarationContext,
    ClassDeclarationContext,
    CompilationUnitContext,
    ConstructorDeclarationContext,
    EnumDeclarationContext,
    FieldDeclarationContext,
    FormalParametersContext,
    InterfaceDeclarationContext,
    MethodDeclarationContext,
    ModifierContext,
    PropertyBlockContext,
    PropertyDeclarationContext,
    StatementContext,
    TriggerUnitContext,
    TypeRefContext,
} from '@apexdevtools/apex-parser';
import type { SourceFile } from '../../text/diagnostic.ts';
import type {
    Accessor,
    Member,
    MethodDeclaration,
    Modifiers,
    Parameter,
    SourceUnit,
    Statement,
    TypeDeclaration,
    TypeReference,
} from './ast.ts';
import type { TriggerEvent } from './modifiers.ts';
import { buildBlock, buildStatement, variables } from './build-statements.ts';
import {
    identifier,
    modifiersOf,
    placeOf,
    plainReference,
    typeReference,
    typeReferences,
} from './build-types.ts';
import { spanOf } from './span.ts';

export function buildClass(node: CompilationUnitContext, file: SourceFile): SourceUnit {
    const declaration = node.typeDeclaration();
    const modifiers = modifiersOf(declaration.modifier_list());
    return { kind: 'Class', file, type: typeDeclaration(declaration, modifiers) };
}

/** The nodes that may hold one of the three kinds of type. */
interface TypeHolder {
    classDeclaration(): ClassDeclarationContext;
    interfaceDeclaration(): InterfaceDeclarationContext;
    enumDeclaration(): EnumDeclarationContext;
}

function typeDeclaration(node: TypeHolder, modifiers: Modifiers): TypeDeclaration {
    const asClass = node.classDeclaration();
    if (asClass) {
        const parent = asClass.typeRef();
        return {
            kind: 'Type',
            typeKind: 'class',
            name: identifier(asClass.id()),
            modifiers,
            extends: parent ? typeReference(parent) : null,
            implements: typeReferences(asClass.typeList()),
            members: asClass.classBody().classBodyDeclaration_list().flatMap(classMember),
            constants: [],
            span: placeOf(asClass),
        };
    }
    const asInterface = node.interfaceDeclaration();
    if (asInterface) {
        return {
            kind: 'Type',
            typeKind: 'interface',
            name: identifier(asInterface.id()),
            modifiers,
            extends: null,
            implements: typeReferences(asInterface.typeList()),
            members: asInterface
                .interfaceBody()
                .interfaceMethodDeclaration_list()
                .map((method) => ({
                    kind: 'Method',
                    name: identifier(method.id()),
                    returns: returnType(method),
                    modifiers: modifiersOf(method.modifier_list()),
                    parameters: parameters(method.formalParameters()),
                    body: null,
                    span: placeOf(method),
                })),
            constants: [],
            span: placeOf(asInterface),
        };
    }
    const asEnum = node.enumDeclaration();
    return {
        kind: 'Type',
        typeKind: 'enum',
        name: identifier(asEnum.id()),
        modifiers,
        extends: null,
        implements: [],
        members: [],
        constants: asEnum.enumConstants()?.id_list().map(identifier) ?? [],
        span: placeOf(asEnum),
    };
}

function classMember(node: ClassBodyDeclarationContext): Member[] {
    const block = node.block();
    if (block) {
        return [{ kind: 'Initialiser', isStatic: Boolean(node.STATIC()), body: buildBlock(block) }];
    }
    const member = node.memberDeclaration();
    return member ? [memberOf(member, node.modifier_list())] : [];
}

/** The nodes that may hold a member, in classes, triggers and anonymous blocks. */
interface MemberHolder extends TypeHolder {
    methodDeclaration(): MethodDeclarationContext;
    constructorDeclaration?(): ConstructorDeclarationContext;
    propertyDeclaration(): PropertyDeclarationContext;
    fieldDeclaration(): FieldDeclarationContext;
}

function memberOf(node: MemberHolder, written: ModifierContext[]): Member {
    const modifiers = modifiersOf(written);
    const method = node.methodDeclaration();
    if (method) {
        return buildMethod(method, modifiers);
    }
    const field = node.fieldDeclaration();
    if (field) {
        const type = typeReference(field.typeRef());
        return {
            kind: 'Field',
            type,
            modifiers,
            variables: variables(field.variableDeclarators()),
            span: placeOf(field),
        };
    }
    const property = node.propertyDeclaration();
    if (property) {
        return {
            kind: 'Property',
            name: identifier(property.id()),
            type: typeReference(property.typeRef()),
            modifiers,
            accessors: property.propertyBlock_list().map(accessor),
            span: placeOf(property),
        };
    }
    const constructor = node.constructorDeclaration?.();
    return constructor ? buildConstructor(constructor, modifiers) : typeDeclaration(node, modifiers);
}

function buildMethod(node: MethodDeclarationContext, modifiers: Modifiers): MethodDeclaration {
    const block = node.block();
    return {
        kind: 'Method',
        name: identifier(node.id()),
        returns: returnType(node),
        modifiers,
        parameters: parameters(node.formalParameters()),
        body: block ? buildBlock(block) : null,
        span: placeOf(node),
    };
}

function buildConstructor(node: ConstructorDeclarationContext, modifiers: Modifiers): MethodDeclaration {
    return {
        kind: 'Method',
        name: identifier(node.qualifiedName()),
        returns: null,
        modifiers,
        parameters: parameters(node.formalParameters()),
        body: buildBlock(node.block()),
        span: placeOf(node),
    };
}

function returnType(node: {
    typeRef(): TypeRefContext;
    VOID(): { symbol: Parameters<typeof spanOf>[0] };
}): TypeReference {
    const type = node.typeRef();
    if (type) {
        return typeReference(type);
    }
    const span = spanOf(node.VOID().symbol);
    return plainReference([{ name: 'void', span }], span);
}

function parameters(node: FormalParametersContext): Parameter[] {
    const list = node.formalParameterList()?.formalParameter_list() ?? [];
    return list.map((one) => ({
        name: identifier(one.id()),
        type: typeReference(one.typeRef()),
        modifiers: modifiersOf(one.modifier_list()),
    }));
}

function accessor(node: PropertyBlockContext): Accessor {
    const getter = node.getter();
    const block = (getter ?? node.setter()).block();
    return {
        kind: getter ? 'get' : 'set',
        modifiers: modifiersOf(node.modifier_list()),
        body: block ? buildBlock(block) : null,
        span: placeOf(getter ?? node.setter()),
    };
}

export function buildTrigger(node: TriggerUnitContext, file: SourceFile): SourceUnit {
    const [name, object] = node.id_list();
    const parts = node.triggerBlock().triggerBlockMember_list();
    return {
        kind: 'Trigger',
        file,
        trigger: {
            name: identifier(name),
            object: identifier(object),
            events: node.triggerCase_list().map((one) => ({
                event: `${one.BEFORE() ? 'before' : 'after'} ${one.stop?.text.toLowerCase()}` as TriggerEvent,
                span: placeOf(one),
            })),
            ...contents(
                parts.map((part) => [
                    part.statement(),
                    part.triggerMemberDeclaration(),
                    part.modifier_list(),
                ]),
            ),
            span: placeOf(node),
        },
    };
}

export function buildAnonymous(node: AnonymousUnitContext, file: SourceFile): SourceUnit {
    const parts = node.anonymousBlock().anonymousBlockMember_list();
    return {
        kind: 'Anonymous',
        file,
        body: {
            ...contents(
                parts.map((part) => [
                    part.statement(),
                    part.anonymousMemberDeclaration(),
                    part.modifier_list(),
                ]),
            ),
            span: placeOf(node),
        },
    };
}

/** Statements and members mixed, as triggers and anonymous blocks have them. Variables among them are locals. */
function contents(parts: readonly [StatementContext | null, MemberHolder | null, ModifierContext[]][]): {
    statements: Statement[];
    members: Member[];
} {
    const statements: Statement[] = [];
    const members: Member[] = [];
    for (const [statement, member, modifiers] of parts) {
        if (statement) {
            statements.push(buildStatement(statement));
        } else if (member) {
            const built = memberOf(member, modifiers);
            if (built.kind === 'Field') {
                statements.push({ ...built, kind: 'LocalVariables' });
            } else {
                members.push(built);
            }
        }
    }
    return { statements, members };
}
