/** Runs SOQL: plan, SQL, records. */
import type { ObjectType } from '../schema/model.ts';
import { SObject } from '../values/index.ts';
import type { QueryContext } from './access.ts';
import { SoqlError } from './error.ts';
import { writeDerivedRows } from './derived-rows.ts';
import { prepareFunctions } from './functions.ts';
import { writeRecordAccess } from './record-access.ts';
import { weekStartOf } from './plan/date-range.ts';
import type { AggregatePlan, ChildPlan, Plan, RowPlan } from './plan/plan.ts';
import { Planner } from './plan/planner.ts';
import type { PlanSettings } from './plan/settings.ts';
import { zoneOffset } from './plan/time-zone.ts';
import type { QueryRequest, QueryResult } from './result.ts';
import { parseQuery } from './syntax/parse.ts';
import type { Query } from './syntax/tree.ts';

const DAY = 86_400_000;

/** @throws SoqlError for a query that Salesforce refuses, NotEmulatedError for one that only the local org does */
export function runQuery(request: QueryRequest, context: QueryContext): QueryResult {
    return runPlan(planQuery(request, context), context);
}

/** The plan of a query: its object, SQL and parameters. */
export function planQuery(request: QueryRequest, context: QueryContext): Plan {
    return SoqlError.locate(request.soql, () => {
        const query = parseQuery(request.soql);
        const planner = new Planner(settingsOf(query, request, context));
        const plan = planner.plan(query);
        planner.objects.forEach((object) => writeDerivedRows(object, context.schema, context.store));
        if (query.from.names.at(-1)?.toLowerCase() === 'userrecordaccess') {
            writeRecordAccess(query, planner, context);
        }
        return plan;
    });
}

export function runPlan(plan: Plan, context: QueryContext): QueryResult {
    const { formulas, schema } = context;
    prepareFunctions(context.store, formulas === null ? null : { schema, formulas });
    switch (plan.kind) {
        case 'count': {
            const [[count]] = context.store.query(plan.sql.text, plan.sql.parameters);
            const column = { name: 'COUNT()', displayName: 'COUNT()', aggregate: true, joinColumns: [] };
            return { object: plan.object, records: [], count: Number(count), columns: [column] };
        }
        case 'aggregate':
            return {
                object: plan.object,
                records: aggregateRows(plan, context),
                count: null,
                columns: plan.columns,
            };
        case 'rows': {
            const records = readRows(plan, context.store.query(plan.sql.text, plan.sql.parameters), context);
            return { object: plan.object, records, count: null, columns: plan.columns };
        }
    }
}

/** Query texts and calendars are those of the user, today that of the org's clock. */
export function settingsOf(
    query: Pick<Query, 'access'>,
    request: QueryRequest,
    context: QueryContext,
): PlanSettings {
    const { user, access, schema, now } = context;
    const mode = query.access ?? request.mode;
    const sharing = query.access === 'user' || (request.sharing ?? request.mode === 'user');
    return {
        schema,
        bind: binder(request.binds ?? []),
        now,
        timeZone: user.timeZone,
        calendar: {
            today: Math.floor((now + zoneOffset(now, user.timeZone)) / DAY),
            weekStart: weekStartOf(user.locale),
            fiscalStart: 1,
        },
        fields: mode === 'user' || mode === 'enforced' ? access : null,
        enforced: mode === 'enforced',
        rows:
            query.access === 'system'
                ? request.sharing === true
                    ? (object) => access.rows(object)
                    : null
                : sharing
                  ? (object) => access.rows(object)
                  : null,
        deleted: request.includeDeleted ?? false,
        formulas: context.formulas,
        userId: user.id,
        label: (object, fieldName, value) => {
            const field = object.fields.get(fieldName.toLowerCase());
            return field === undefined ? null : (context.label?.(object, field, value) ?? null);
        },
    };
}

function binder(binds: NonNullable<QueryRequest['binds']>): (name: string) => unknown {
    return (name) => {
        if (binds instanceof Map) {
            const key = name.toLowerCase();
            if (!binds.has(key)) {
                throw new SoqlError('MALFORMED_QUERY', `Variable does not exist: ${name}`);
            }
            return binds.get(key);
        }
        const values = binds as readonly unknown[];
        const index = Number(name);
        if (!Number.isInteger(index) || index >= values.length) {
            throw new SoqlError('MALFORMED_QUERY', `Variable does not exist: ${name}`);
        }
        return values[index];
    };
}

function aggregateRows(plan: AggregatePlan, context: QueryContext): SObject[] {
    const type = aggregateResult(context);
    return context.store.query(plan.sql.text, plan.sql.parameters).map((row) => {
        const record = new SObject(type);
        for (const { name, index, read } of plan.outputs) {
            record.set(name, read(row[index]));
        }
        return record;
    });
}

function aggregateResult(context: QueryContext): ObjectType {
    const type = context.schema.object('AggregateResult');
    if (type === undefined) {
        throw new Error('The schema lacks AggregateResult');
    }
    return type;
}

function readRows(plan: RowPlan, rows: readonly (readonly unknown[])[], context: QueryContext): SObject[] {
    const records: SObject[] = [];
    for (const row of rows) {
        const record = plan.record.read(row as Parameters<typeof plan.record.read>[0], context.schema);
        if (record !== null) {
            records.push(record);
        }
    }
    for (const child of plan.children) {
        attachChildren(child, records, context);
    }
    return records;
}

/** One query for the children of all records. */
function attachChildren(child: ChildPlan, parents: readonly SObject[], context: QueryContext): void {
    const keyOf = (parent: SObject): string => String(parent.get(child.parentKey));
    const byParent = new Map<string, SObject[]>(parents.map((parent) => [keyOf(parent), []]));
    if (parents.length > 0) {
        const sql = child.sql([...byParent.keys()]);
        const rows = context.store.query(sql.text, sql.parameters);
        const records = readRows(child.plan, rows, context);
        records.forEach((record, i) => byParent.get(String(rows[i][child.parentColumn]))?.push(record));
    }
    for (const parent of parents) {
        parent.setChildren(
            child.relationshipName,
            byParent.get(keyOf(parent)) ?? [],
            child.plan.object.apiName,
        );
    }
}

export { runSearch } from './search/run.ts';
