/** Fields of standard objects that follow from others whenever a record is saved. */
import { ApexDate, ApexDatetime } from '../../values/dates.ts';
import { ApexDecimal } from '../../values/decimal.ts';
import type { Schema } from '../../schema/model.ts';
import { isClosedStatus, stageMeaning } from '../../schema/status-values.ts';
import type { SObject } from '../../values/sobject.ts';
import type { OrgState } from '../state.ts';
import type { Row } from './row.ts';

const text = (record: SObject, field: string): string => (record.get(field) as string | null) ?? '';
function put(record: SObject, field: string, value: unknown): void {
    if (record.object.fields.has(field.toLowerCase())) record.set(field, value);
}

/** Sets derived fields of all rows; `nowMs` is the time of the save. */
export function derive(state: OrgState, rows: readonly Row[], nowMs: number): void {
    const name = rows[0]?.record.object.apiName;
    for (const { record, old } of rows) {
        if (name === 'Contact' || name === 'Lead' || name === 'User') {
            const parts = ['FirstName', 'MiddleName', 'LastName', 'Suffix'].map((part) => text(record, part));
            put(record, 'Name', parts.filter((part) => part !== '').join(' ') || null);
        }
        if (name === 'Case')
            closing(record, old, isClosedStatus(state.schema, 'Case', text(record, 'Status')), nowMs);
        if (name === 'Task') {
            const done = isClosedStatus(state.schema, 'Task', text(record, 'Status'));
            put(record, 'IsClosed', done);
            if (record.get('CompletedDateTime') === null || !done) {
                put(record, 'CompletedDateTime', done ? new ApexDatetime(nowMs) : null);
            }
            if (record.get('TaskSubtype') === null) put(record, 'TaskSubtype', 'Task');
        }
        if (name === 'Event') eventTimes(record);
        if (name === 'Opportunity') opportunity(state.schema, record, old);
    }
    if (name === 'Task' || name === 'Event') activities(state, rows);
    if (name === 'Case') caseAccounts(state, rows);
}

function closing(record: SObject, old: SObject | null, closed: boolean, nowMs: number): void {
    put(record, 'IsClosed', closed);
    if (closed && old?.get('IsClosed') !== true) put(record, 'ClosedDate', new ApexDatetime(nowMs));
    if (!closed) put(record, 'ClosedDate', null);
}

function eventTimes(record: SObject): void {
    const start = record.get('StartDateTime') ?? record.get('ActivityDateTime');
    if (!(start instanceof ApexDatetime)) return;
    const end = record.get('EndDateTime');
    const minutes = record.get('DurationInMinutes');
    put(record, 'StartDateTime', start);
    put(record, 'ActivityDateTime', start);
    put(record, 'ActivityDate', ApexDate.fromDays(Math.floor(start.ms / 86_400_000)));
    if (end instanceof ApexDatetime)
        put(record, 'DurationInMinutes', Math.round((end.ms - start.ms) / 60_000));
    else if (typeof minutes === 'number')
        put(record, 'EndDateTime', new ApexDatetime(start.ms + minutes * 60_000));
}

function opportunity(schema: Schema, record: SObject, old: SObject | null): void {
    const { won, closed, probability, forecastCategory } = stageMeaning(schema, text(record, 'StageName'));
    put(record, 'IsWon', won);
    put(record, 'IsClosed', closed);
    const stageChanged = old === null || text(old, 'StageName') !== text(record, 'StageName');
    const given = record.get('Probability');
    const keeps = old === null ? given !== null : String(old.get('Probability')) !== String(given);
    if (stageChanged && !keeps) put(record, 'Probability', ApexDecimal.of(probability));
    if (stageChanged) {
        put(record, 'ForecastCategory', forecastCategory);
        put(record, 'ForecastCategoryName', forecastCategory);
    }
    const [amount, chance] = [record.get('Amount'), record.get('Probability')];
    const expected =
        amount instanceof ApexDecimal && chance instanceof ApexDecimal
            ? amount.times(chance).dividedBy(ApexDecimal.of(100)).setScale(2, 'HALF_UP')
            : null;
    put(record, 'ExpectedRevenue', expected);
    const close = record.get('CloseDate');
    if (close instanceof ApexDate) {
        put(record, 'FiscalYear', close.year);
        put(record, 'FiscalQuarter', Math.ceil(close.month / 3));
        put(record, 'Fiscal', `${close.year} ${Math.ceil(close.month / 3)}`);
    }
    if (old === null) put(record, 'HasOpportunityLineItem', false);
}

/** AccountId of tasks and events: of the record it is about, else of the person. */
function activities(state: OrgState, rows: readonly Row[]): void {
    const whats = collect(state, rows, 'WhatId');
    const whos = collect(state, rows, 'WhoId');
    for (const { record } of rows) {
        const what = whats.get(text(record, 'WhatId'));
        const who = whos.get(text(record, 'WhoId'));
        const byWhat = what?.object.apiName === 'Account' ? what.id : (what?.get('AccountId') ?? null);
        const byWho = who?.object.apiName === 'Contact' ? who.get('AccountId') : null;
        put(record, 'AccountId', byWhat ?? byWho);
        put(record, 'WhoCount', who === undefined ? 0 : 1);
        put(record, 'WhatCount', what === undefined ? 0 : 1);
    }
}
function caseAccounts(state: OrgState, rows: readonly Row[]): void {
    const contacts = collect(state, rows, 'ContactId');
    for (const { record, old } of rows) {
        if (old === null && record.get('AccountId') === null) {
            const account = contacts.get(text(record, 'ContactId'))?.get('AccountId') ?? null;
            if (account !== null) put(record, 'AccountId', account);
        }
    }
}
/** The records a reference field names, by id: one look-up an object. */
function collect(state: OrgState, rows: readonly Row[], field: string): Map<string, SObject> {
    const byObject = new Map<string, Set<string>>();
    for (const { record } of rows) {
        const id = text(record, field);
        const object = id === '' ? undefined : state.schema.objectByKeyPrefix(id.slice(0, 3));
        if (object !== undefined)
            byObject.set(object.apiName, (byObject.get(object.apiName) ?? new Set()).add(id));
    }
    const found = new Map<string, SObject>();
    for (const [objectName, ids] of byObject) {
        for (const record of state.records.byIds(objectName, [...ids]))
            found.set(record.id as string, record);
    }
    return found;
}
