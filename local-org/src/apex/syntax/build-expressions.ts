/** Parse tree to syntax tree: expressions. */
import {
    Arth1ExpressionContext,
    Arth2ExpressionContext,
    ArrayExpressionContext,
    AssignExpressionContext,
    BitAndExpressionContext,
    BitExpressionContext,
    BitNotExpressionContext,
    BitOrExpressionContext,
    CastExpressionContext,
    CmpExpressionContext,
    CoalExpressionContext,
    CondExpressionContext,
    DotExpressionContext,
    EqualityExpressionContext,
    IdPrimaryContext,
    InstanceOfExpressionContext,
    LiteralPrimaryContext,
    LogAndExpressionContext,
    LogOrExpressionContext,
    MethodCallExpressionContext,
    NegExpressionContext,
    NewExpressionContext,
    PostOpExpressionContext,
    PreOpExpressionContext,
    PrimaryExpressionContext,
    SoqlPrimaryContext,
    SoslPrimaryContext,
    SubExpressionContext,
    SuperPrimaryContext,
    ThisPrimaryContext,
    TypeRefPrimaryContext,
    VoidPrimaryContext,
    type CreatorContext,
    type ExpressionContext,
    type ExpressionListContext,
    type LiteralContext,
    type MethodCallContext,
    type PrimaryContext,
} from '@apexdevtools/apex-parser';
import type { AssignmentOperator, BinaryOperator, Expression, NewRest, TypeReference } from './ast.ts';
import { identifier, placeOf, plainReference, typeReference, typeReferences } from './build-types.ts';
import { buildQuery } from './build-queries.ts';
import { spanOf, spanning } from './span.ts';
import { stringValue } from './literals.ts';

type Builder = (node: never) => Expression;

/** By the class of the parse-tree node. */
const builders = new Map<unknown, Builder>([
    [PrimaryExpressionContext, ((n: PrimaryExpressionContext) => primary(n.primary())) as Builder],
    [DotExpressionContext, dot as Builder],
    [ArrayExpressionContext, index as Builder],
    [MethodCallExpressionContext, ((n: MethodCallExpressionContext) => call(n.methodCall())) as Builder],
    [NewExpressionContext, creation as Builder],
    [CastExpressionContext, cast as Builder],
    [SubExpressionContext, parenthesised as Builder],
    [PostOpExpressionContext, postfix as Builder],
    [PreOpExpressionContext, prefix as Builder],
    [NegExpressionContext, prefix as Builder],
    [InstanceOfExpressionContext, instanceOf as Builder],
    [CondExpressionContext, ternary as Builder],
    [AssignExpressionContext, assignment as Builder],
    ...[
        Arth1ExpressionContext,
        Arth2ExpressionContext,
        BitExpressionContext,
        CmpExpressionContext,
        EqualityExpressionContext,
        BitAndExpressionContext,
        BitNotExpressionContext,
        BitOrExpressionContext,
        LogAndExpressionContext,
        LogOrExpressionContext,
        CoalExpressionContext,
    ].map((kind): [unknown, Builder] => [kind, binary as Builder]),
]);

export function buildExpression(node: ExpressionContext): Expression {
    const build = builders.get(node.constructor);
    if (!build) {
        throw new Error(`No expression: ${node.getText()}`);
    }
    return build(node as never);
}

export function buildExpressions(list: ExpressionListContext | null): Expression[] {
    return list ? list.expression_list().map(buildExpression) : [];
}

function primary(node: PrimaryContext): Expression {
    const span = placeOf(node);
    if (node instanceof IdPrimaryContext) {
        return { kind: 'Name', name: node.start.text, span };
    }
    if (node instanceof LiteralPrimaryContext) {
        return literal(node.literal());
    }
    if (node instanceof ThisPrimaryContext) {
        return { kind: 'This', span };
    }
    if (node instanceof SuperPrimaryContext) {
        return { kind: 'Super', span };
    }
    if (node instanceof TypeRefPrimaryContext) {
        return { kind: 'TypeLiteral', type: typeReference(node.typeRef()), span };
    }
    if (node instanceof VoidPrimaryContext) {
        return {
            kind: 'TypeLiteral',
            type: plainReference([{ name: 'void', span: spanOf(node.start) }], span),
            span,
        };
    }
    if (node instanceof SoqlPrimaryContext || node instanceof SoslPrimaryContext) {
        return buildQuery(node);
    }
    throw new Error(`No primary: ${node.getText()}`);
}

export function literal(node: LiteralContext): Expression {
    const span = placeOf(node);
    const text = node.start.text;
    const kind = node.IntegerLiteral()
        ? 'integer'
        : node.LongLiteral()
          ? 'long'
          : node.NumberLiteral()
            ? 'number'
            : node.BooleanLiteral()
              ? 'boolean'
              : node.NULL()
                ? 'null'
                : 'string';
    return { kind: 'Literal', literal: kind, text: kind === 'string' ? stringValue(text) : text, span };
}

function dot(node: DotExpressionContext): Expression {
    const receiver = buildExpression(node.expression());
    const safe = node.QUESTIONDOT() !== null;
    const span = placeOf(node);
    const called = node.dotMethodCall();
    if (called) {
        const name = identifier(called.anyId());
        return {
            kind: 'Call',
            receiver,
            name,
            arguments: buildExpressions(called.expressionList()),
            safe,
            span,
        };
    }
    return { kind: 'Member', receiver, name: identifier(node.anyId()), safe, span };
}

function index(node: ArrayExpressionContext): Expression {
    const [receiver, at] = node.expression_list();
    return {
        kind: 'Index',
        receiver: buildExpression(receiver),
        index: buildExpression(at),
        span: placeOf(node),
    };
}

function call(node: MethodCallContext): Expression {
    const span = placeOf(node);
    const values = buildExpressions(node.expressionList());
    const name = node.id();
    if (name) {
        return { kind: 'Call', receiver: null, name: identifier(name), arguments: values, safe: false, span };
    }
    return { kind: 'SelfCall', target: node.THIS() ? 'this' : 'super', arguments: values, span };
}

function creation(node: NewExpressionContext): Expression {
    const creator = node.creator();
    const { type, rest } = created(creator);
    return { kind: 'New', type, rest, span: placeOf(node) };
}

function created(node: CreatorContext): { type: TypeReference; rest: NewRest } {
    const pairs = node.createdName().idCreatedNamePair_list();
    const base: TypeReference = {
        parts: pairs.map((pair) => identifier(pair.anyId())),
        arguments: typeReferences(pairs[pairs.length - 1].typeList()),
        arrays: 0,
        span: placeOf(node.createdName()),
    };
    const withArguments = node.classCreatorRest();
    if (withArguments) {
        const values = buildExpressions(withArguments.arguments().expressionList());
        return { type: base, rest: { kind: 'Arguments', arguments: values } };
    }
    const array = node.arrayCreatorRest();
    if (array) {
        const type = { ...base, arrays: 1 };
        const size = array.expression();
        if (size) {
            return { type, rest: { kind: 'Size', size: buildExpression(size) } };
        }
        const items = array.arrayInitializer()?.expression_list() ?? [];
        return { type, rest: { kind: 'Items', items: items.map(buildExpression), array: true } };
    }
    const map = node.mapCreatorRest();
    if (map) {
        const entries = map.mapCreatorRestPair_list().map((pair) => {
            const [key, value] = pair.expression_list();
            return { key: buildExpression(key), value: buildExpression(value) };
        });
        return { type: base, rest: { kind: 'Entries', entries } };
    }
    const items = node.setCreatorRest()?.expression_list() ?? [];
    return { type: base, rest: { kind: 'Items', items: items.map(buildExpression), array: false } };
}

function cast(node: CastExpressionContext): Expression {
    const type = typeReference(node.typeRef());
    return { kind: 'Cast', type, value: buildExpression(node.expression()), span: placeOf(node) };
}

function parenthesised(node: SubExpressionContext): Expression {
    return { kind: 'Parenthesised', value: buildExpression(node.expression()), span: placeOf(node) };
}

function postfix(node: PostOpExpressionContext): Expression {
    const operator = node.INC() ? '++' : '--';
    return {
        kind: 'Step',
        operator,
        prefix: false,
        target: buildExpression(node.expression()),
        span: placeOf(node),
    };
}

function prefix(node: PreOpExpressionContext | NegExpressionContext): Expression {
    const operator = node.start.text;
    const value = buildExpression(node.expression());
    const span = placeOf(node);
    return operator === '++' || operator === '--'
        ? { kind: 'Step', operator, prefix: true, target: value, span }
        : { kind: 'Unary', operator: operator as '-' | '+' | '!' | '~', value, span };
}

function instanceOf(node: InstanceOfExpressionContext): Expression {
    const type = typeReference(node.typeRef());
    return { kind: 'InstanceOf', value: buildExpression(node.expression()), type, span: placeOf(node) };
}

interface BinaryNode {
    readonly children: readonly unknown[] | null;
    expression(i: number): ExpressionContext;
}

/** The operator is what stands between the two operands: one token, or several as in `> >`. */
function binary(node: BinaryNode): Expression {
    const left = buildExpression(node.expression(0));
    const right = buildExpression(node.expression(1));
    const tokens = (node.children ?? []).slice(1, -1) as readonly {
        getText(): string;
        readonly symbol: Parameters<typeof spanOf>[0];
    }[];
    const operator = tokens.map((token) => token.getText()).join('') as BinaryOperator;
    const operatorSpan = spanOf(tokens[0].symbol, tokens[tokens.length - 1].symbol);
    return { kind: 'Binary', operator, left, right, operatorSpan, span: spanning(left.span, right.span) };
}

function ternary(node: CondExpressionContext): Expression {
    const [condition, then, otherwise] = node.expression_list().map(buildExpression);
    return { kind: 'Ternary', condition, then, otherwise, span: placeOf(node) };
}

function assignment(node: AssignExpressionContext): Expression {
    const operator = (node.children ?? [])[1].getText() as AssignmentOperator;
    const target = buildExpression(node.expression(0));
    return {
        kind: 'Assign',
        operator,
        target,
        value: buildExpression(node.expression(1)),
        span: placeOf(node),
    };
}
