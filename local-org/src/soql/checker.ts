/** Checks SOQL literals for the compiler: the same plan as at run time, with the values of binds unknown. */
import type { SoqlChecker, SoqlFacts } from '../apex/check/soql-checker.ts';
import type { Schema } from '../schema/model.ts';
import { NotEmulatedError } from '../text/not-emulated.ts';
import type { FormulaHost } from './access.ts';
import { SoqlError } from './error.ts';
import { isAggregateCall } from './plan/expression.ts';
import { Planner } from './plan/planner.ts';
import { UNKNOWN, type PlanSettings } from './plan/settings.ts';
import { unknownObject } from './plan/messages.ts';
import { parseSearch } from './search/parse.ts';
import { parseQuery } from './syntax/parse.ts';
import type { Query } from './syntax/tree.ts';

/** From this version on WITH USER_MODE is the one way to check permissions in a query. */
const WITHOUT_SECURITY_ENFORCED = 67;

type Problem = SoqlFacts['problems'][number];

export const soqlChecker: SoqlChecker = {
    check({ text, language, schema, apiVersion }) {
        if (language === 'sosl') {
            return analyseSosl(text, schema);
        }
        return analyseSoql(text, schema, apiVersion);
    },
};

/** Object, kind and problems of a query; of several problems the first. */
export function analyseSoql(text: string, schema: Schema, apiVersion: number): SoqlFacts {
    let query: Query;
    try {
        query = parseQuery(text);
    } catch (error) {
        return { object: null, kind: 'rows', problems: [problemOf(error)] };
    }
    const object = schema.object(query.from.names.at(-1) ?? '')?.apiName ?? null;
    const kind = kindOf(query);
    if (query.access === 'enforced' && apiVersion >= WITHOUT_SECURITY_ENFORCED) {
        const message = 'WITH SECURITY_ENFORCED is not supported in this API version: use WITH USER_MODE';
        return { object, kind, problems: [{ message, start: query.start, end: query.end }] };
    }
    try {
        new Planner(checkSettings(schema)).plan(query);
    } catch (error) {
        if (!(error instanceof NotEmulatedError)) {
            return { object, kind, problems: [problemOf(error)] };
        }
        // What only the local org cannot run is no error of the source: it fails by name when it runs.
    }
    return { object, kind, problems: [] };
}

/** Problems of a search: its words, objects and fields. */
export function analyseSosl(text: string, schema: Schema): SoqlFacts {
    try {
        for (const query of parseSearch(text).returning ?? []) {
            if (query.select.length > 0) {
                new Planner(checkSettings(schema)).plan(query);
            } else if (schema.object(query.from.names[0]) === undefined) {
                throw new SoqlError('INVALID_TYPE', unknownObject(query.from.names[0]), query.from);
            }
        }
    } catch (error) {
        if (!(error instanceof NotEmulatedError)) {
            return { object: null, kind: 'rows', problems: [problemOf(error)] };
        }
    }
    return { object: null, kind: 'rows', problems: [] };
}

function kindOf(query: Query): SoqlFacts['kind'] {
    const [first] = query.select;
    const calls = query.select.flatMap((item) => (item.kind === 'expression' ? [item.expression] : []));
    const aggregates = calls.filter((expression) => isAggregateCall(expression));
    const bare =
        first.kind === 'expression' &&
        first.expression.kind === 'call' &&
        first.expression.arguments.length === 0;
    if (query.select.length === 1 && aggregates.length === 1 && bare && query.groupBy.length === 0) {
        return 'count';
    }
    return aggregates.length > 0 || query.groupBy.length > 0 ? 'aggregate' : 'rows';
}

function problemOf(error: unknown): Problem {
    if (!(error instanceof SoqlError)) {
        throw error;
    }
    return { message: error.getMessage(), start: error.start, end: error.end };
}

/** Formulas are taken for readable: whether the local org can compute them shows when they run. */
const NO_FORMULAS: FormulaHost = { references: () => [], evaluate: () => null };

function checkSettings(schema: Schema): PlanSettings {
    return {
        schema,
        bind: () => UNKNOWN,
        now: 0,
        timeZone: 'UTC',
        calendar: { today: 0, weekStart: 0, fiscalStart: 1 },
        fields: null,
        enforced: false,
        rows: null,
        deleted: false,
        formulas: NO_FORMULAS,
        userId: '',
        label: () => null,
    };
}
