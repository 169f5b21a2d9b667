/** Parse tree to syntax tree: switch statements. */
import type {
    SwitchStatementContext,
    WhenControlContext,
    WhenLiteralContext,
} from '@apexdevtools/apex-parser';
import type { Expression, Statement, When } from './ast.ts';
import { buildExpression } from './build-expressions.ts';
import { buildBlock } from './build-statements.ts';
import { identifier, placeOf, qualifiedName, typeReference } from './build-types.ts';
import { spanOf, spanning } from './span.ts';
import { stringValue } from './literals.ts';

export function buildSwitch(node: SwitchStatementContext): Statement {
    return {
        kind: 'Switch',
        value: buildExpression(node.expression()),
        whens: node.whenControl_list().map(buildWhen),
        span: placeOf(node),
    };
}

function buildWhen(node: WhenControlContext): When {
    const value = node.whenValue();
    const body = buildBlock(node.block());
    const span = placeOf(node);
    const type = value.typeRef();
    if (type) {
        const typeCase = { type: typeReference(type), name: identifier(value.id()) };
        return { values: [], typeCase, isElse: false, body, span };
    }
    const isElse = value.ELSE() !== null;
    return { values: value.whenLiteral_list().map(whenLiteral), typeCase: null, isElse, body, span };
}

function whenLiteral(node: WhenLiteralContext): Expression {
    const span = placeOf(node);
    const inner = node.whenLiteral();
    if (inner) {
        return whenLiteral(inner);
    }
    const name = node.qualifiedName();
    if (name) {
        const [first, ...rest] = qualifiedName(name);
        return rest.reduce<Expression>(
            (receiver, part) => ({
                kind: 'Member',
                receiver,
                name: part,
                safe: false,
                span: spanning(receiver.span, part.span),
            }),
            { kind: 'Name', name: first.name, span: first.span },
        );
    }
    if (node.NULL()) {
        return { kind: 'Literal', literal: 'null', text: 'null', span };
    }
    const number = node.IntegerLiteral() ?? node.LongLiteral();
    if (number) {
        return signed(node, number.symbol, node.IntegerLiteral() ? 'integer' : 'long');
    }
    return { kind: 'Literal', literal: 'string', text: stringValue(node.getText()), span };
}

function signed(
    node: WhenLiteralContext,
    token: Parameters<typeof spanOf>[0] & { readonly text: string },
    literal: 'integer' | 'long',
): Expression {
    const value: Expression = { kind: 'Literal', literal, text: token.text, span: spanOf(token) };
    const negative = node.SUB_list().length % 2 === 1;
    return negative ? { kind: 'Unary', operator: '-', value, span: placeOf(node) } : value;
}
