/** SOQL text -> tree. */
import { SoqlError } from '../error.ts';
import { parseCondition, parseExpression, parseLiteral, parsePath } from './parse-condition.ts';
import { TokenReader } from './token-reader.ts';
import type { Call, Literal, OrderItem, Path, Query, SelectItem } from './tree.ts';

const CACHE_SIZE = 500;
const cache = new Map<string, Query>();

/** @throws SoqlError MALFORMED_QUERY */
export function parseQuery(text: string): Query {
    let query = cache.get(text);
    if (query === undefined) {
        const reader = new TokenReader(text);
        query = readQuery(reader);
        if (reader.current.kind !== 'end') {
            reader.unexpected();
        }
        if (cache.size >= CACHE_SIZE) {
            cache.clear();
        }
        cache.set(text, query);
    }
    return query;
}

/** Words that end a list of names: they cannot be aliases. */
const CLAUSES = [
    'FROM',
    'USING',
    'WHERE',
    'WITH',
    'GROUP',
    'HAVING',
    'ORDER',
    'LIMIT',
    'OFFSET',
    'FOR',
    'ALL',
    'UPDATE',
    'AND',
    'OR',
    'NOT',
    'ASC',
    'DESC',
    'NULLS',
    'LIKE',
    'IN',
];

function readQuery(reader: TokenReader): Query {
    const { start } = reader.current;
    reader.expectWord('SELECT');
    const select = readListed(reader);
    reader.expectWord('FROM');
    const { from, aliases } = readFrom(reader);
    const tail = readTail(reader);
    return { ...tail, select, from, aliases, start, end: reader.lastEnd };
}

/** All clauses after FROM. */
export function readTail(reader: TokenReader): Omit<Query, 'select' | 'from' | 'start' | 'end'> {
    const scope = reader.acceptWords('USING', 'SCOPE') ? reader.name() : null;
    const where = reader.acceptWords('WHERE') ? parseCondition(reader, readQuery) : null;
    const access = readAccess(reader);
    const { groupBy, grouping } = readGroupBy(reader);
    const having = reader.acceptWords('HAVING') ? parseCondition(reader, readQuery) : null;
    const orderBy = reader.acceptWords('ORDER', 'BY') ? readOrderBy(reader) : [];
    const limit = reader.acceptWords('LIMIT') ? readCount(reader) : null;
    const offset = reader.acceptWords('OFFSET') ? readCount(reader) : null;
    const locked = readFor(reader);
    const allRows = reader.acceptWords('ALL', 'ROWS');
    // Written after ALL ROWS it is the same.
    const forUpdate = readFor(reader) || locked;
    return {
        aliases: new Map(),
        scope,
        where,
        access,
        groupBy,
        grouping,
        having,
        orderBy,
        limit,
        offset,
        forUpdate,
        allRows,
    };
}

/** What stands between SELECT and FROM. */
export function readListed(reader: TokenReader): SelectItem[] {
    const items: SelectItem[] = [];
    do {
        items.push(readSelectItem(reader));
    } while (reader.acceptSymbol(','));
    return items;
}

function readSelectItem(reader: TokenReader): SelectItem {
    const { start } = reader.current;
    if (reader.acceptSymbol('(')) {
        const query = readQuery(reader);
        reader.expectSymbol(')');
        return { kind: 'query', query, start, end: reader.lastEnd };
    }
    if (reader.isWord('TYPEOF')) {
        return readTypeof(reader);
    }
    if (reader.current.kind !== 'word' || (reader.isWord('FROM') && reader.peek().kind !== 'symbol')) {
        return reader.unexpected();
    }
    const expression = parseExpression(reader);
    if (expression.kind !== 'path' && expression.kind !== 'call') {
        return reader.unexpected();
    }
    const hasAlias = reader.current.kind === 'word' && !reader.isWord(...CLAUSES);
    const alias = hasAlias ? reader.name() : null;
    return { kind: 'expression', expression, alias, start, end: reader.lastEnd };
}

function readTypeof(reader: TokenReader): SelectItem {
    const { start } = reader.next();
    const path = parsePath(reader);
    const branches: { type: string; fields: Path[] }[] = [];
    while (reader.acceptWords('WHEN')) {
        const type = reader.name();
        reader.expectWord('THEN');
        branches.push({ type, fields: readPaths(reader) });
    }
    if (branches.length === 0) {
        reader.unexpected();
    }
    const otherwise = reader.acceptWords('ELSE') ? readPaths(reader) : null;
    reader.expectWord('END');
    return { kind: 'typeof', path, branches, otherwise, start, end: reader.lastEnd };
}

function readPaths(reader: TokenReader): Path[] {
    const paths: Path[] = [];
    do {
        paths.push(parsePath(reader));
    } while (reader.acceptSymbol(','));
    return paths;
}

function readFrom(reader: TokenReader): { from: Path; aliases: Map<string, readonly string[]> } {
    const aliases = new Map<string, readonly string[]>();
    const from = parsePath(reader);
    readAlias(reader, aliases, []);
    while (reader.acceptSymbol(',')) {
        const path = parsePath(reader);
        const base = aliases.get(path.names[0].toLowerCase());
        const names = base === undefined ? path.names : [...base, ...path.names.slice(1)];
        readAlias(reader, aliases, names);
    }
    return { from, aliases };
}

function readAlias(
    reader: TokenReader,
    aliases: Map<string, readonly string[]>,
    names: readonly string[],
): void {
    reader.acceptWords('AS');
    if (reader.current.kind === 'word' && !reader.isWord(...CLAUSES)) {
        aliases.set(reader.name().toLowerCase(), names);
    }
}

function readAccess(reader: TokenReader): Query['access'] {
    let access: Query['access'] = null;
    while (reader.acceptWords('WITH')) {
        if (reader.acceptWords('USER_MODE')) {
            access = 'user';
        } else if (reader.acceptWords('SYSTEM_MODE')) {
            access = 'system';
        } else if (reader.acceptWords('SECURITY_ENFORCED')) {
            access = 'enforced';
        } else {
            reader.unexpected();
        }
    }
    return access;
}

function readGroupBy(reader: TokenReader): { groupBy: (Path | Call)[]; grouping: Query['grouping'] } {
    if (!reader.acceptWords('GROUP', 'BY')) {
        return { groupBy: [], grouping: 'plain' };
    }
    const grouping = reader.isWord('ROLLUP') ? 'rollup' : reader.isWord('CUBE') ? 'cube' : 'plain';
    const wrapped = grouping !== 'plain' && reader.peek().text === '(';
    if (wrapped) {
        reader.next();
        reader.expectSymbol('(');
    }
    const groupBy: (Path | Call)[] = [];
    do {
        groupBy.push(readPathOrCall(reader));
    } while (reader.acceptSymbol(','));
    if (wrapped) {
        reader.expectSymbol(')');
    }
    return { groupBy, grouping: wrapped ? grouping : 'plain' };
}

function readPathOrCall(reader: TokenReader): Path | Call {
    const expression = parseExpression(reader);
    return expression.kind === 'path' || expression.kind === 'call' ? expression : reader.unexpected();
}

function readOrderBy(reader: TokenReader): OrderItem[] {
    const items: OrderItem[] = [];
    do {
        const { start } = reader.current;
        const expression = readPathOrCall(reader);
        const descending = reader.acceptWords('DESC');
        if (!descending) {
            reader.acceptWords('ASC');
        }
        let nulls: OrderItem['nulls'] = 'first';
        if (reader.acceptWords('NULLS', 'LAST')) {
            nulls = 'last';
        } else {
            reader.acceptWords('NULLS', 'FIRST');
        }
        items.push({ expression, descending, nulls, start, end: reader.lastEnd });
    } while (reader.acceptSymbol(','));
    return items;
}

function readCount(reader: TokenReader): Literal {
    const literal = parseLiteral(reader);
    if (literal.kind === 'bind' || (literal.kind === 'number' && /^\d+$/.test(literal.text))) {
        return literal;
    }
    throw new SoqlError(
        'MALFORMED_QUERY',
        `unexpected token: '${reader.text.slice(literal.start, literal.end)}'`,
        literal,
    );
}

/** FOR VIEW, FOR REFERENCE, FOR UPDATE; UPDATE TRACKING and VIEWSTAT change nothing in what is read. */
function readFor(reader: TokenReader): boolean {
    let forUpdate = false;
    for (;;) {
        if (reader.acceptWords('FOR')) {
            if (reader.acceptWords('UPDATE')) {
                forUpdate = true;
            } else if (!reader.acceptWords('VIEW') && !reader.acceptWords('REFERENCE')) {
                reader.unexpected();
            }
        } else if (!reader.acceptWords('UPDATE', 'TRACKING') && !reader.acceptWords('UPDATE', 'VIEWSTAT')) {
            return forUpdate;
        }
        reader.acceptSymbol(',');
    }
}
