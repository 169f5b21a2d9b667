/** Literals with their types; a number with a point is a Decimal, with `d` a Double. */
import type { Expression } from '../syntax/ast.ts';
import type { BoundExpression } from '../bind/bound.ts';
import { problems } from '../bind/problems.ts';
import { BOOLEAN, DECIMAL, DOUBLE, INTEGER, LONG, NULL, STRING } from '../bind/types.ts';
import type { Body } from './body.ts';
import { broken } from './expressions.ts';

const maximumInteger = 2_147_483_647n;
const maximumLong = 9_223_372_036_854_775_807n;

export function bindLiteral(literal: Expression & { kind: 'Literal' }, body: Body): BoundExpression {
    const { text, span } = literal;
    switch (literal.literal) {
        case 'null':
            return { kind: 'Literal', value: null, type: NULL, span };
        case 'boolean':
            return { kind: 'Literal', value: text.toLowerCase() === 'true', type: BOOLEAN, span };
        case 'string':
            return { kind: 'Literal', value: text, type: STRING, span };
        case 'number':
            return /d$/i.test(text)
                ? { kind: 'Literal', value: text.slice(0, -1), type: DOUBLE, span }
                : { kind: 'Literal', value: text, type: DECIMAL, span };
        case 'integer':
            if (BigInt(text) > maximumInteger) {
                body.report(span, problems.integerLiteral());
                return broken(span);
            }
            return { kind: 'Literal', value: Number(text), type: INTEGER, span };
        case 'long': {
            const value = BigInt(text.slice(0, -1));
            if (value > maximumLong) {
                body.report(span, problems.longLiteral());
                return broken(span);
            }
            return { kind: 'Literal', value, type: LONG, span };
        }
    }
}
