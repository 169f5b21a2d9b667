/** Repairs of the token stream where the grammar would read a valid program differently from Salesforce. */
import { ApexLexer } from '@apexdevtools/apex-parser';

interface MutableToken {
    readonly type: number;
    channel: number;
    readonly text: string;
}
interface FilledStream {
    fill(): void;
}

const HIDDEN = 1;
/** Before an opening parenthesis these rule out that a call, an `if` or a declaration goes on. */
const startsOperand = new Set([
    ApexLexer.ASSIGN, ApexLexer.LPAREN, ApexLexer.COMMA, ApexLexer.RETURN, ApexLexer.COLON, ApexLexer.QUESTION,
    ApexLexer.LBRACK, ApexLexer.LBRACE, ApexLexer.SEMI, ApexLexer.COAL, ApexLexer.ADD, ApexLexer.SUB, ApexLexer.MUL,
    ApexLexer.DIV, ApexLexer.GT, ApexLexer.LT, ApexLexer.EQUAL, ApexLexer.NOTEQUAL, ApexLexer.TRIPLEEQUAL,
    ApexLexer.TRIPLENOTEQUAL, ApexLexer.AND, ApexLexer.OR, ApexLexer.BITAND, ApexLexer.BITOR, ApexLexer.CARET,
    ApexLexer.ADD_ASSIGN, ApexLexer.SUB_ASSIGN, ApexLexer.MUL_ASSIGN, ApexLexer.DIV_ASSIGN, ApexLexer.MAPTO,
]);
const castsOfNumbers = new Set(['integer', 'long', 'double', 'decimal', 'object']);

/**
 * `(a) - b * c` would be read as the cast of `-b` to a type `a`. Parentheses round a plain name change nothing,
 * so they are hidden where a sign follows; a cast of a signed number names a number type and stays.
 */
export function hideParenthesesThatLookLikeCasts(stream: object): void {
    (stream as FilledStream).fill();
    const tokens = (stream as { tokens: MutableToken[] }).tokens.filter((token) => token.channel === 0);
    for (let i = 1; i < tokens.length - 3; i++) {
        if (tokens[i].type !== ApexLexer.LPAREN || !startsOperand.has(tokens[i - 1].type)) {
            continue;
        }
        const close = endOfDottedName(tokens, i + 1);
        const sign = tokens[close + 1]?.type;
        if (close < 0 || (sign !== ApexLexer.ADD && sign !== ApexLexer.SUB)) {
            continue;
        }
        if (close === i + 2 && castsOfNumbers.has(tokens[i + 1].text.toLowerCase())) {
            continue;
        }
        tokens[i].channel = HIDDEN;
        tokens[close].channel = HIDDEN;
    }
}

/** The index of the parenthesis that closes a name starting at `at`; -1 when something else stands there. */
function endOfDottedName(tokens: readonly MutableToken[], at: number): number {
    for (let i = at; i < tokens.length; i += 2) {
        if (tokens[i].type !== ApexLexer.Identifier) {
            return -1;
        }
        const next = tokens[i + 1]?.type;
        if (next === ApexLexer.RPAREN) {
            return i + 1;
        }
        if (next !== ApexLexer.DOT) {
            return -1;
        }
    }
    return -1;
}
