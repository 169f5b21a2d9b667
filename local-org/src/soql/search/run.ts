/** Runs SOSL: words are looked up in the index, what was found is read by queries. */
import type { ObjectType } from '../../schema/model.ts';
import { SObject } from '../../values/index.ts';
import type { QueryContext } from '../access.ts';
import { SoqlError } from '../error.ts';
import * as messages from '../plan/messages.ts';
import { Planner } from '../plan/planner.ts';
import { elementsOf } from '../plan/constant.ts';
import type { SearchRequest } from '../result.ts';
import { runPlan, settingsOf } from '../run.ts';
import type { Condition, Literal, Query } from '../syntax/tree.ts';
import { indexedWords, refreshIndex, searchIndex } from './index-table.ts';
import { parseSearch } from './parse.ts';
import { matchExpression } from './term.ts';
import type { Search } from './tree.ts';

/** Most rows that a search returns. */
const MAXIMUM_ROWS = 2000;

/**
 * Lists of found records, one for each object of RETURNING and in its order.
 * @throws SoqlError for a search that Salesforce refuses
 */
export function runSearch(request: SearchRequest, context: QueryContext): SObject[][] {
    return SoqlError.locate(request.sosl, () => {
        const search = parseSearch(request.sosl);
        const settings = settingsOf(search, { ...request, soql: request.sosl }, context);
        const text = search.term.kind === 'bind' ? settings.bind(search.term.name) : search.term;
        const term = typeof text === 'string' ? text : (text as { value?: string }).value;
        if (typeof term !== 'string') {
            throw new SoqlError('MALFORMED_SEARCH', 'FIND clause must be a string', search.term);
        }
        const queries = search.returning ?? everywhere(context);
        const objects = queries.map((query) => searchable(query, context));
        objects.forEach((object) => refreshIndex(context.store, object));
        const match = matchExpression(term, (pattern) => indexedWords(context.store, pattern));
        let left = countOf(search.limit, settings.bind);
        return queries.map((query, i) => {
            const ids = found(request, search, objects[i], match, context);
            const rows =
                ids.length === 0 || left === 0 ? [] : readRows(query, ids, left, request, search, context);
            left -= rows.length;
            return rows;
        });
    });
}

/** Ids of the records found; in tests, those that the test set. */
function found(
    request: SearchRequest,
    search: Search,
    object: ObjectType,
    match: string | null,
    context: QueryContext,
): string[] {
    if (request.fixedIds !== undefined) {
        return request.fixedIds.filter((id) => id.startsWith(object.keyPrefix ?? ' '));
    }
    return match === null ? [] : searchIndex(context.store, object, search.group, match, MAXIMUM_ROWS);
}

function searchable(query: Query, context: QueryContext): ObjectType {
    const name = query.from.names.at(-1) ?? '';
    const object = context.schema.object(name);
    if (object === undefined || !object.queryable) {
        throw new SoqlError('INVALID_TYPE', messages.unknownObject(name), query.from);
    }
    return object;
}

/** Without RETURNING: the ids of all searchable objects. */
function everywhere(context: QueryContext): Query[] {
    const at = { start: 0, end: 0 };
    return [...context.schema.objects()]
        .filter((object) => object.searchable)
        .map((object): Query => ({
            ...at,
            select: [],
            from: { kind: 'path', names: [object.apiName], ...at },
            aliases: new Map(),
            scope: null,
            where: null,
            access: null,
            groupBy: [],
            grouping: 'plain',
            having: null,
            orderBy: [],
            limit: null,
            offset: null,
            forUpdate: false,
            allRows: false,
        }));
}

function readRows(
    query: Query,
    ids: readonly string[],
    limit: number,
    request: SearchRequest,
    search: Search,
    context: QueryContext,
): SObject[] {
    const { start, end } = query;
    const items = ids.map((value): Literal => ({ kind: 'string', value, pattern: value, start, end }));
    const among: Condition = {
        kind: 'comparison',
        operator: 'IN',
        start,
        end,
        left: { kind: 'path', names: ['Id'], start, end },
        right: { kind: 'list', items, start, end },
    };
    const where: Condition =
        query.where === null ? among : { kind: 'and', operands: [among, query.where], start, end };
    const id = { kind: 'path' as const, names: ['Id'], start, end };
    const select =
        query.select.length === 0
            ? [{ kind: 'expression' as const, expression: id, alias: null, start, end }]
            : query.select;
    const settings = settingsOf(search, { ...request, soql: request.sosl }, context);
    const planner = new Planner(settings);
    const { records } = runPlan(planner.plan({ ...query, select, where }), context);
    if (query.orderBy.length === 0) {
        const place = new Map(ids.map((one, i) => [one, i]));
        records.sort((a, b) => (place.get(a.id ?? '') ?? 0) - (place.get(b.id ?? '') ?? 0));
    }
    return records.slice(0, limit);
}

function countOf(limit: Literal | null, bind: (name: string) => unknown): number {
    if (limit === null) {
        return MAXIMUM_ROWS;
    }
    const number =
        limit.kind === 'number'
            ? Number(limit.text)
            : limit.kind === 'bind'
              ? Number(elementsOf(bind(limit.name))[0])
              : Number.NaN;
    if (!Number.isInteger(number) || number < 0) {
        throw new SoqlError('MALFORMED_SEARCH', 'Invalid value for LIMIT', limit);
    }
    return Math.min(number, MAXIMUM_ROWS);
}
