/** SOSL text -> tree. The part after RETURNING reads like queries, and becomes some. */
import { NotEmulatedError } from '../../text/not-emulated.ts';
import { SoqlError } from '../error.ts';
import { readListed, readTail } from '../syntax/parse.ts';
import { parseLiteral, parsePath } from '../syntax/parse-condition.ts';
import { TokenReader } from '../syntax/token-reader.ts';
import type { Literal, Query } from '../syntax/tree.ts';
import type { FieldGroup, Search } from './tree.ts';

const GROUPS: readonly FieldGroup[] = ['ALL', 'NAME', 'EMAIL', 'PHONE', 'SIDEBAR'];

/** @throws SoqlError MALFORMED_SEARCH */
export function parseSearch(text: string): Search {
    const { term, rest } = readTerm(text);
    // Blanks keep the offsets of what follows.
    const reader = new TokenReader(' '.repeat(rest) + text.slice(rest), 'MALFORMED_SEARCH');
    const found = term ?? parseLiteral(reader);
    if (found.kind !== 'string' && found.kind !== 'bind') {
        throw new SoqlError('MALFORMED_SEARCH', 'FIND clause must be a string', found);
    }
    const group = readGroup(reader);
    const returning = reader.acceptWords('RETURNING') ? readReturning(reader) : null;
    const access = readWith(reader);
    const limit = reader.acceptWords('LIMIT') ? parseLiteral(reader) : null;
    if (reader.current.kind !== 'end') {
        reader.unexpected();
    }
    return { term: found, group, returning, access, limit, start: 0, end: text.length };
}

/** `FIND {text}` keeps its text as it is, but for escapes; other forms are read as literals. */
function readTerm(text: string): { term: Literal | null; rest: number } {
    const find = /^\s*FIND\s*/i.exec(text);
    if (find === null) {
        throw new SoqlError('MALFORMED_SEARCH', `unexpected token: '${text.trim().split(/\s/)[0]}'`, {
            start: 0,
            end: 1,
        });
    }
    const start = find[0].length;
    if (text[start] !== '{') {
        return { term: null, rest: start };
    }
    let end = start + 1;
    while (end < text.length && text[end] !== '}') {
        end += text[end] === '\\' ? 2 : 1;
    }
    if (end >= text.length) {
        throw new SoqlError('MALFORMED_SEARCH', `expecting a right brace, found '<EOF>'`, {
            start,
            end: text.length,
        });
    }
    const value = text.slice(start + 1, end);
    return { term: { kind: 'string', value, pattern: value, start, end: end + 1 }, rest: end + 1 };
}

function readGroup(reader: TokenReader): FieldGroup {
    if (!reader.acceptWords('IN')) {
        return 'ALL';
    }
    const group = GROUPS.find((name) => reader.acceptWords(name));
    if (group === undefined) {
        return reader.unexpected();
    }
    reader.expectWord('FIELDS');
    return group;
}

function readReturning(reader: TokenReader): Query[] {
    const queries: Query[] = [];
    do {
        const { start } = reader.current;
        const from = parsePath(reader);
        if (!reader.acceptSymbol('(')) {
            queries.push({ ...readTail(new TokenReader('')), select: [], from, start, end: reader.lastEnd });
            continue;
        }
        const select = readListed(reader);
        const tail = readTail(reader);
        reader.expectSymbol(')');
        queries.push({ ...tail, select, from, start, end: reader.lastEnd });
    } while (reader.acceptSymbol(','));
    return queries;
}

function readWith(reader: TokenReader): Query['access'] {
    let access: Query['access'] = null;
    while (reader.acceptWords('WITH')) {
        if (reader.acceptWords('USER_MODE')) {
            access = 'user';
        } else if (reader.acceptWords('SYSTEM_MODE')) {
            access = 'system';
        } else if (reader.acceptWords('SECURITY_ENFORCED')) {
            access = 'enforced';
        } else {
            throw new NotEmulatedError(`SOSL: WITH ${reader.current.text}`);
        }
    }
    return access;
}
