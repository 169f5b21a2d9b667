/** Roll-up summaries: parents of saved details are computed anew and saved, with their triggers and rules. */
import type { Field, ObjectType, SummaryDefinition } from '../../schema/model.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import { ApexDate, ApexDatetime } from '../../values/dates.ts';
import { ApexDecimal } from '../../values/decimal.ts';
import { ApexDouble } from '../../values/double.ts';
import { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { Row } from './row.ts';
import { totalOpportunities } from './pricing.ts';
import { sameValue } from './same-value.ts';
import { saveDerived } from './update.ts';

interface Summary {
    readonly parent: ObjectType;
    readonly field: Field;
    readonly definition: SummaryDefinition;
}

/** Summaries of other objects over this one. */
function summariesOver(transaction: ApexTransaction, child: ObjectType): Summary[] {
    const found: Summary[] = [];
    const name = child.apiName.toLowerCase();
    for (const reference of child.fields.values()) {
        for (const parentName of reference.referenceTo) {
            const parent = transaction.state.schema.object(parentName);
            for (const field of parent?.fields.values() ?? []) {
                const definition = field.summary;
                if (parent === undefined || definition?.childObject.toLowerCase() !== name) continue;
                if (definition.foreignKeyField.toLowerCase() !== reference.apiName.toLowerCase()) continue;
                found.push({ parent, field, definition });
            }
        }
    }
    return found;
}

/**
 * Computes the summaries of all parents that `touched` (new and old states of saved details) belong to and saves
 * the parents whose summaries changed. When a parent refuses, the details in `rows` fail with its error.
 */
export function summarise(
    transaction: ApexTransaction,
    child: ObjectType,
    touched: readonly SObject[],
    rows: readonly Row[],
): void {
    if (child.apiName === 'OpportunityLineItem') totalOpportunities(transaction, touched, rows);
    const byParent = new Map<ObjectType, Summary[]>();
    for (const summary of summariesOver(transaction, child)) {
        byParent.set(summary.parent, [...(byParent.get(summary.parent) ?? []), summary]);
    }
    for (const [parent, summaries] of byParent) {
        const ids = new Set<string>();
        for (const { definition } of summaries) {
            for (const record of touched) {
                const id = record.get(definition.foreignKeyField);
                if (typeof id === 'string') ids.add(id);
            }
        }
        const changes = changedParents(transaction, parent, summaries, [...ids]);
        if (changes.length === 0) continue;
        for (const problem of saveDerived(transaction, parent, changes)) {
            for (const row of rows) {
                if (
                    summaries.some(
                        ({ definition }) => row.record.get(definition.foreignKeyField) === problem.id,
                    )
                ) {
                    row.errors.push(...problem.errors);
                }
            }
        }
    }
}

function changedParents(
    transaction: ApexTransaction,
    parent: ObjectType,
    summaries: readonly Summary[],
    ids: readonly string[],
): SObject[] {
    const { records } = transaction.state;
    const parents = records.byIds(parent.apiName, ids);
    const changes = new Map<string, SObject>();
    for (const { field, definition } of summaries) {
        const children = records.by(
            definition.childObject,
            definition.foreignKeyField,
            parents.map((row) => row.id),
        );
        const groups = new Map<string, SObject[]>();
        for (const record of children) {
            if (!definition.filters.every((filter) => meets(record, filter))) continue;
            const key = record.get(definition.foreignKeyField) as string;
            groups.set(key, [...(groups.get(key) ?? []), record]);
        }
        for (const row of parents) {
            const value = summaryValue(field, definition, groups.get(row.id as string) ?? []);
            if (sameValue(value, row.get(field.apiName))) continue;
            const change = changes.get(row.id as string) ?? new SObject(parent);
            change.id = row.id;
            change.set(field.apiName, value);
            changes.set(row.id as string, change);
        }
    }
    return [...changes.values()];
}

function summaryValue(field: Field, definition: SummaryDefinition, children: readonly SObject[]): unknown {
    if (definition.operation === 'count') {
        return field.type === 'int' ? children.length : ApexDecimal.of(children.length);
    }
    const name = definition.summarizedField ?? '';
    const values = children.map((record) => record.get(name)).filter((value) => value !== null);
    if (definition.operation === 'sum') {
        return values.map(decimal).reduce((sum, value) => sum.plus(value), ApexDecimal.of(0));
    }
    const ascending = definition.operation === 'min';
    return values.reduce<unknown>((best, value) => {
        if (best === null) return value;
        return rank(value) < rank(best) === ascending ? value : best;
    }, null);
}
function decimal(value: unknown): ApexDecimal {
    if (value instanceof ApexDecimal) return value;
    if (value instanceof ApexDouble) return ApexDecimal.of(value.value);
    return ApexDecimal.of(value as number);
}
function rank(value: unknown): number {
    if (value instanceof ApexDate) return value.days;
    if (value instanceof ApexDatetime) return value.ms;
    return decimal(value).toNumber();
}

/** One filter of a summary, as deployed: several values are separated by commas and any of them will do. */
function meets(record: SObject, filter: SummaryDefinition['filters'][number]): boolean {
    const name = filter.field.split('.').at(-1) ?? filter.field;
    const value = record.get(name);
    const text = value === null ? '' : String(value).toLowerCase();
    const wanted = filter.value.split(',').map((entry) => entry.trim().toLowerCase());
    const compare = (): number => {
        const number = Number(filter.value);
        if (value === null) return Number.NaN;
        if (typeof value === 'string') return value < filter.value ? -1 : value > filter.value ? 1 : 0;
        return (
            rank(value) -
            (Number.isNaN(number)
                ? Date.parse(filter.value) / (value instanceof ApexDate ? 86_400_000 : 1)
                : number)
        );
    };
    const isEqual = (): boolean =>
        wanted.some((entry) => {
            if (typeof value === 'boolean')
                return entry === (value ? 'true' : 'false') || entry === (value ? '1' : '0');
            if (value === null || typeof value === 'string') return text === entry;
            return compare() === 0;
        });
    switch (filter.operation) {
        case 'equals':
            return isEqual();
        case 'notEqual':
            return !isEqual();
        case 'lessThan':
            return compare() < 0;
        case 'greaterThan':
            return compare() > 0;
        case 'lessOrEqual':
            return compare() <= 0;
        case 'greaterOrEqual':
            return compare() >= 0;
        case 'contains':
            return wanted.some((entry) => text.includes(entry));
        case 'notContain':
            return !wanted.some((entry) => text.includes(entry));
        case 'startsWith':
            return wanted.some((entry) => text.startsWith(entry));
        case 'includes':
            return wanted.some((entry) => text.split(';').includes(entry));
        case 'excludes':
            return !wanted.some((entry) => text.split(';').includes(entry));
        default:
            throw new NotEmulatedError(`roll-up summary filter ${filter.operation}`);
    }
}
