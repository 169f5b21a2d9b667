import { raise } from '../../../values/index.ts';

/**
 * `String.format`: java.text.MessageFormat. Two quotes are a quote, text between single quotes is literal,
 * `{0}` takes an argument. Format styles (`{0,number}`) are refused, since their output depends on Java's locale data.
 */
export function messageFormat(pattern: string, argument: (index: number) => string | null): string {
    let out = '';
    let quoted = false;
    for (let at = 0; at < pattern.length; at++) {
        const c = pattern[at];
        if (c === "'") {
            if (pattern[at + 1] === "'") {
                out += "'";
                at++;
            } else {
                quoted = !quoted;
            }
        } else if (c === '{' && !quoted) {
            const close = pattern.indexOf('}', at);
            const body = close < 0 ? '' : pattern.slice(at + 1, close);
            if (close < 0) {
                raise('System.StringException', 'Unmatched braces in the pattern.');
            }
            if (!/^\s*\d+\s*$/.test(body)) {
                raise('System.StringException', `can't parse argument number: ${body}`);
            }
            out += argument(Number(body)) ?? `{${body.trim()}}`;
            at = close;
        } else {
            out += c;
        }
    }
    return out;
}
