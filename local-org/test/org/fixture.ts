/** A code host whose triggers and jobs are JavaScript functions: what the org asks of Apex, without Apex. */
import type {
    CodeHost,
    DmlRequest,
    JobOutcome,
    RowResult,
    StoredJob,
    Transaction,
    TriggerEvent,
    TriggerInvocation,
    User,
} from '../../src/org/contract.ts';
import { openOrg } from '../../src/org/open-org.ts';
import type { LocalOrg } from '../../src/org/open-org.ts';
import { buildSchema, standardSchema } from '../../src/schema/build.ts';
import type { MetadataComponent } from '../../src/schema/metadata/component.ts';
import { readMetadataZip } from '../../src/schema/metadata/read.ts';
import type { Schema } from '../../src/schema/model.ts';
import { Records } from '../../src/store/records.ts';
import { Store } from '../../src/store/store.ts';
import { ApexDate, ApexDatetime } from '../../src/values/dates.ts';
import { ApexDecimal } from '../../src/values/decimal.ts';
import { SObject } from '../../src/values/sobject.ts';

export interface FakeTrigger {
    readonly name: string;
    readonly object: string;
    readonly event: TriggerEvent;
    readonly run: (invocation: TriggerInvocation) => void;
}

export class FakeCode implements CodeHost {
    readonly triggers: FakeTrigger[] = [];
    /** By class name. */
    readonly jobs = new Map<string, (job: StoredJob) => JobOutcome | void>();
    schema: Schema = standardSchema();

    on(object: string, event: TriggerEvent, run: FakeTrigger['run'], name = `${object}Trigger`): void {
        this.triggers.push({ name, object, event, run });
    }
    hasTriggers(objectName: string, event: TriggerEvent): boolean {
        return this.triggerNames(objectName, event).length > 0;
    }
    triggerNames(objectName: string, event: TriggerEvent): string[] {
        return this.triggers.filter((t) => t.object === objectName && t.event === event).map((t) => t.name);
    }
    runTriggers(invocation: TriggerInvocation): void {
        for (const trigger of this.triggers) {
            if (trigger.object !== invocation.object.apiName || trigger.event !== invocation.event) continue;
            if (invocation.triggerName !== undefined && invocation.triggerName !== trigger.name) continue;
            trigger.run(invocation);
        }
    }
    runJob(job: StoredJob): JobOutcome {
        return this.jobs.get(job.className)?.(job) ?? {};
    }
    serialize(value: unknown): string {
        if (!(value instanceof SObject)) return JSON.stringify({ value });
        return JSON.stringify({
            object: value.object.apiName,
            values: [...value.values].map(([k, v]) => [k, plain(v)]),
        });
    }
    deserialize(text: string): unknown {
        const kept = JSON.parse(text) as { value?: unknown; object?: string; values?: [string, unknown][] };
        if (kept.object === undefined) return kept.value;
        const object = this.schema.object(kept.object);
        if (object === undefined) throw new Error(kept.object);
        const record = new SObject(object);
        for (const [name, value] of kept.values ?? []) record.set(name, revived(value));
        return record;
    }
}
function plain(value: unknown): unknown {
    if (value instanceof ApexDatetime) return { datetime: value.ms };
    if (value instanceof ApexDate) return { date: value.toString() };
    return value instanceof ApexDecimal ? { decimal: value.toString() } : value;
}
function revived(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const kept = value as { datetime?: number; date?: string; decimal?: string };
    if (kept.datetime !== undefined) return new ApexDatetime(kept.datetime);
    if (kept.date !== undefined) return ApexDate.parse(kept.date);
    return ApexDecimal.of(kept.decimal ?? '0');
}

export const NOW = Date.UTC(2026, 2, 10, 12);

/** Metadata of an object as its `.object` file holds it, parts included. */
export function objectFile(fullName: string, xml: string): MetadataComponent[] {
    const text = `<?xml version="1.0" encoding="UTF-8"?><CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">${xml}</CustomObject>`;
    const entries = new Map([[`objects/${fullName}.object`, new TextEncoder().encode(text)]]);
    return [...readMetadataZip(entries).components];
}

/** An org in memory with the clock stopped at NOW. */
export function testOrg(components: readonly MetadataComponent[] = [], location = ':memory:'): TestOrg {
    const { schema, problems } = buildSchema(components);
    if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join('\n'));
    const store = Store.open(location);
    store.migrate(schema);
    const code = new FakeCode();
    code.schema = schema;
    const org = openOrg({ store, schema, code, frozenAt: NOW });
    return new TestOrg(org, code, store);
}

export class TestOrg {
    readonly org: LocalOrg;
    readonly code: FakeCode;
    readonly store: Store;
    constructor(org: LocalOrg, code: FakeCode, store: Store) {
        this.org = org;
        this.code = code;
        this.store = store;
    }
    /** Runs `work` as the administrator. */
    transact<T>(work: (transaction: Transaction) => T): T {
        const user = this.org.user(this.org.admin());
        if (user === null) throw new Error('no admin');
        return this.org.transact({ user, quiddity: 'ANONYMOUS' }, work);
    }
    record(objectName: string, fields: Readonly<Record<string, unknown>>): SObject {
        const object = this.org.schema.object(objectName);
        if (object === undefined) throw new Error(objectName);
        const record = new SObject(object);
        for (const [name, value] of Object.entries(fields)) record.set(name, value);
        return record;
    }

    /** DML in a transaction of its own, in system mode. */
    dml(
        operation: DmlRequest['operation'],
        records: readonly SObject[],
        more: Partial<DmlRequest> = {},
    ): RowResult[] {
        return this.transact((t) => t.dml({ operation, records, allOrNone: true, mode: 'system', ...more }));
    }
    /** Inserts a record that must go in. */
    made(objectName: string, fields: Readonly<Record<string, unknown>>): SObject {
        const record = this.record(objectName, fields);
        const [result] = this.dml('insert', [record]);
        if (result?.success !== true) throw new Error(errorText(result));
        return record;
    }
    /** The stored row, or undefined when it is deleted. */
    stored(record: SObject): SObject | undefined {
        return new Records(this.store).byIds(record.object, [record.id ?? ''])[0];
    }
    rows(objectName: string): SObject[] {
        const object = this.org.schema.object(objectName);
        return object === undefined ? [] : new Records(this.store).all(object);
    }
    /** A record of the object with this Id and the fields to write. */
    change(record: SObject, fields: Readonly<Record<string, unknown>>): SObject {
        return this.record(record.object.apiName, { Id: record.id, ...fields });
    }
    user(fields: Readonly<Record<string, unknown>>, profile = 'Standard User'): User {
        const profileId = this.rows('Profile').find((row) => row.get('Name') === profile)?.id;
        const username = `${String(fields['LastName'])}@users.test`.toLowerCase();
        const record = this.made('User', {
            Username: username,
            Email: username,
            Alias: 'user',
            ProfileId: profileId,
            TimeZoneSidKey: 'GMT',
            LocaleSidKey: 'en_US',
            LanguageLocaleKey: 'en_US',
            EmailEncodingKey: 'UTF-8',
            ...fields,
        });
        const user = this.org.user(record.id ?? '');
        if (user === null) throw new Error(username);
        return user;
    }
}

/** `CODE, message: [fields]` of the first error; empty when there is none. */
export function errorText(result: RowResult | undefined): string {
    const error = result?.errors[0];
    return error === undefined ? '' : `${error.statusCode}, ${error.message}: [${error.fields.join(', ')}]`;
}
