/** Declared types to the typed tree: initialisers, methods, constructors and accessors. */
import type { MethodDeclaration, PropertyDeclaration, Statement } from '../syntax/ast.ts';
import type {
    BoundAccessor,
    BoundBlock,
    BoundInitialiser,
    BoundMethod,
    BoundStatement,
    BoundType,
} from '../bind/bound.ts';
import type { Declared } from '../bind/declare.ts';
import { problems } from '../bind/problems.ts';
import type { FieldSymbol, MethodSymbol, TypeSymbol } from '../bind/symbols.ts';
import { BROKEN, typeName } from '../bind/types.ts';
import type { Span } from '../../text/diagnostic.ts';
import { assigned } from './assignments.ts';
import { Body, type BodyKind, type Services } from './body.ts';
import { bindSelfCall } from './creation.ts';
import { bindExpression } from './expressions.ts';
import { checkFlow } from './flow.ts';
import { bindBlock, bindStatements } from './statements.ts';

export function bindType(declared: Declared, services: Services): BoundType {
    const { symbol, declaration, unit } = declared;
    const staticInitialisers: BoundInitialiser[] = [];
    const instanceInitialisers: BoundInitialiser[] = [];
    const accessors: BoundAccessor[] = [];
    for (const member of declaration.members) {
        if (member.kind === 'Field') {
            const isStatic = member.modifiers.words.has('static');
            const into = isStatic ? staticInitialisers : instanceInitialisers;
            (declared.fields.get(member) ?? []).forEach((field, i) => {
                const value = initialValue(
                    field,
                    member.variables[i].value,
                    member.variables[i].name.span,
                    declared,
                    services,
                );
                into.push({ kind: 'Field', field, value, span: member.variables[i].span });
            });
        } else if (member.kind === 'Property') {
            const [field] = declared.fields.get(member) ?? [];
            if (field) {
                const into = member.modifiers.words.has('static') ? staticInitialisers : instanceInitialisers;
                into.push({ kind: 'Field', field, value: null, span: member.span });
                accessors.push(...bindAccessors(member, field, declared, services));
            }
        } else if (member.kind === 'Initialiser') {
            const kind = initialiserKind(member.isStatic);
            const body = new Body(unit, services, symbol, kind);
            const into = member.isStatic ? staticInitialisers : instanceInitialisers;
            into.push({ kind: 'Block', body: bindBlock(member.body, body) });
            checkFlow(member.body.statements, unit);
        }
    }
    const all = declared.methods.map((one) => bindMethod(one.symbol, one.declaration, declared, services));
    return {
        kind: 'Type',
        symbol,
        staticInitialisers,
        instanceInitialisers,
        methods: all.filter((one) => !symbol.constructors.includes(one.symbol)),
        constructors: all.filter((one) => symbol.constructors.includes(one.symbol)),
        accessors,
        inner: declared.inner.map((inner) => bindType(inner, services)),
        span: declaration.span,
    };
}

function initialiserKind(isStatic: boolean): BodyKind {
    return { isStatic, initialises: isStatic ? 'static' : 'instance', returns: null, triggerObject: null };
}

function initialValue(
    field: FieldSymbol,
    value: Parameters<typeof bindExpression>[0] | null,
    span: Span,
    { symbol, unit }: Declared,
    services: Services,
): (BoundInitialiser & { kind: 'Field' })['value'] {
    if (!value) {
        return null;
    }
    const body = new Body(unit, services, symbol, initialiserKind(field.modifiers.has('static')));
    body.initialises = field;
    return assigned(bindExpression(value, body), field.type, span, body);
}

function bindAccessors(
    property: PropertyDeclaration,
    field: FieldSymbol,
    { symbol, unit }: Declared,
    services: Services,
): BoundAccessor[] {
    const isStatic = property.modifiers.words.has('static');
    return property.accessors.flatMap((accessor) => {
        if (!accessor.body) {
            return [];
        }
        const returns = accessor.kind === 'get' ? field.type : null;
        const body = new Body(unit, services, symbol, {
            isStatic,
            initialises: null,
            returns,
            triggerObject: null,
        });
        const value =
            accessor.kind === 'set' ? body.declare('value', field.type, false, accessor.span) : null;
        const block = bindBlock(accessor.body, body);
        if (checkFlow(accessor.body.statements, unit) && returns) {
            unit.report(property.name.span, problems.missingReturn(typeName(returns)));
        }
        return [{ field, kind: accessor.kind, value, body: block, span: accessor.span }];
    });
}

function bindMethod(
    symbol: MethodSymbol,
    declaration: MethodDeclaration,
    { unit }: Declared,
    services: Services,
): BoundMethod {
    const isConstructor = declaration.returns === null;
    const returns = isConstructor || symbol.returns.kind === 'void' ? null : symbol.returns;
    const body = new Body(unit, services, symbol.owner, {
        isStatic: symbol.modifiers.has('static') || symbol.modifiers.has('testmethod'),
        initialises: isConstructor ? 'instance' : null,
        returns,
        triggerObject: null,
    });
    const parameters = declaration.parameters.map((one, i) =>
        body.declare(
            one.name.name,
            symbol.parameters[i].type,
            one.modifiers.words.has('final'),
            one.name.span,
        ),
    );
    if (!declaration.body) {
        return { symbol, parameters, body: null, span: declaration.span };
    }
    const block = body.inScope(() => bindMethodBody(declaration, isConstructor, body));
    if (checkFlow(declaration.body.statements, unit) && returns && returns !== BROKEN) {
        unit.report(declaration.name.span, problems.missingReturn(typeName(returns)));
    }
    return { symbol, parameters, body: block, span: declaration.span };
}

function bindMethodBody(declaration: MethodDeclaration, isConstructor: boolean, body: Body): BoundBlock {
    const block = declaration.body;
    if (!block) {
        return { kind: 'Block', statements: [], span: declaration.span };
    }
    const [first, ...rest] = block.statements;
    if (!isConstructor) {
        return { kind: 'Block', statements: bindStatements(block.statements, body), span: block.span };
    }
    const head = first && isSelfCall(first) ? [bindHead(first, body)] : [];
    if (head.length === 0) {
        checkImplicitSuper(body.enclosing as TypeSymbol, declaration, body);
    }
    const others = head.length > 0 ? rest : block.statements;
    return { kind: 'Block', statements: [...head, ...bindStatements(others, body)], span: block.span };
}

type SelfCallStatement = Statement & { readonly kind: 'Expression' };

function isSelfCall(statement: Statement): statement is SelfCallStatement {
    return statement.kind === 'Expression' && statement.expression.kind === 'SelfCall';
}

function bindHead(statement: SelfCallStatement, body: Body): BoundStatement {
    const call = statement.expression;
    const expression = call.kind === 'SelfCall' ? bindSelfCall(call, body) : bindExpression(call, body);
    return { kind: 'Expression', expression, span: statement.span };
}

/** A constructor that does not call another one calls that of the superclass without arguments. */
function checkImplicitSuper(owner: TypeSymbol, declaration: MethodDeclaration, body: Body): void {
    const parent = owner.superclass?.kind === 'class' ? owner.superclass.symbol : null;
    if (parent?.origin === 'user' && !parent.constructors.some((one) => one.parameters.length === 0)) {
        body.report(declaration.name.span, problems.noDefaultConstructor(parent.qualifiedName));
    }
}
