/** AsyncApexJob and CronTrigger rows: how asynchronous work shows in queries. */
import { ApexDatetime } from '../../values/dates.ts';
import { SObject } from '../../values/sobject.ts';
import type { JobRequest } from '../contract.ts';
import type { OrgState } from '../state.ts';

const JOB_TYPES: Readonly<Record<JobRequest['type'], string>> = {
    queueable: 'Queueable',
    future: 'Future',
    batch: 'BatchApex',
    scheduled: 'ScheduledApex',
    finalizer: 'Queueable',
};

function put(record: SObject, fields: Readonly<Record<string, unknown>>): SObject {
    // Objects differ between API versions in what they show; what is not there is not written.
    for (const [name, value] of Object.entries(fields)) {
        if (record.object.fields.has(name.toLowerCase())) record.set(name, value);
    }
    return record;
}
/** A row written by the system itself: no triggers, no validation. */
export function systemRow(
    state: OrgState,
    objectName: string,
    userId: string,
    fields: Readonly<Record<string, unknown>>,
): SObject {
    const object = state.schema.object(objectName);
    if (object === undefined || object.keyPrefix === null) throw new Error(`The schema lacks ${objectName}`);
    const now = new ApexDatetime(state.clock.now());
    return put(new SObject(object), {
        Id: state.store.newId(object.keyPrefix),
        CreatedById: userId,
        CreatedDate: now,
        LastModifiedById: userId,
        LastModifiedDate: now,
        SystemModstamp: now,
        IsDeleted: false,
        ...fields,
    });
}

export function insertJobRow(state: OrgState, userId: string, request: JobRequest): string {
    const [className = '', methodName] =
        request.type === 'future' ? splitMethod(request.className) : [request.className];
    const apexClass = state.records.by('ApexClass', 'Name', [className.split('.')[0] ?? className])[0];
    const row = systemRow(state, 'AsyncApexJob', userId, {
        JobType: JOB_TYPES[request.type],
        ApexClassId: apexClass?.id ?? null,
        MethodName: methodName ?? null,
        Status: 'Queued',
        JobItemsProcessed: 0,
        TotalJobItems: 0,
        NumberOfErrors: 0,
        ParentJobId: request.parentJobId ?? null,
    });
    state.records.insert('AsyncApexJob', [row]);
    return row.id as string;
}
function splitMethod(qualified: string): [string, string] {
    const dot = qualified.lastIndexOf('.');
    return [qualified.slice(0, dot), qualified.slice(dot + 1)];
}

export interface JobProgress {
    readonly status?: string;
    readonly processed?: number;
    readonly total?: number;
    readonly errors?: number;
    readonly extendedStatus?: string | null;
    readonly completed?: boolean;
}
export function updateJobRow(state: OrgState, jobId: string, progress: JobProgress): void {
    const row = state.records.byIds('AsyncApexJob', [jobId])[0];
    if (row === undefined) return;
    const changed = new SObject(row.object);
    changed.id = jobId;
    if (progress.status !== undefined) changed.set('Status', progress.status);
    if (progress.processed !== undefined) changed.set('JobItemsProcessed', progress.processed);
    if (progress.total !== undefined) changed.set('TotalJobItems', progress.total);
    if (progress.errors !== undefined) changed.set('NumberOfErrors', progress.errors);
    if (progress.extendedStatus !== undefined) {
        changed.set('ExtendedStatus', progress.extendedStatus?.slice(0, 1000) ?? null);
    }
    if (progress.completed === true) changed.set('CompletedDate', new ApexDatetime(state.clock.now()));
    state.records.update('AsyncApexJob', [changed]);
}
export function jobNumber(
    state: OrgState,
    jobId: string,
    field: 'JobItemsProcessed' | 'NumberOfErrors',
): number {
    const value = state.records.byIds('AsyncApexJob', [jobId])[0]?.get(field);
    return typeof value === 'number' ? value : 0;
}
