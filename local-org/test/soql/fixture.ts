/** A small org of accounts, contacts and meters in memory, and a way to query it. */
import { buildSchema } from '../../src/schema/build.ts';
import type { QueryAccess, QueryContext } from '../../src/soql/access.ts';
import type { Plan } from '../../src/soql/plan/plan.ts';
import type { QueryRequest, QueryResult } from '../../src/soql/result.ts';
import { planQuery, runQuery } from '../../src/soql/run.ts';
import { Records } from '../../src/store/records.ts';
import { Store } from '../../src/store/store.ts';
import { ApexDate, ApexDatetime, ApexDecimal, SObject } from '../../src/values/index.ts';
import { components } from '../schema/fixture.ts';

const METADATA = {
    'objects/Meter__c.object': `<label>Meter</label><pluralLabel>Meters</pluralLabel><sharingModel>Private</sharingModel>
        <enableActivities>true</enableActivities>
        <nameField><label>Name</label><type>Text</type></nameField>
        <fields><fullName>Power__c</fullName><label>Power</label><type>Number</type><precision>18</precision><scale>2</scale></fields>
        <fields><fullName>Code__c</fullName><label>Code</label><type>Text</type><length>20</length><unique>true</unique><caseSensitive>true</caseSensitive></fields>
        <fields><fullName>ReadOn__c</fullName><label>Read On</label><type>Date</type></fields>
        <fields><fullName>Tags__c</fullName><label>Tags</label><type>MultiselectPicklist</type><visibleLines>4</visibleLines>
            <valueSet><valueSetDefinition><sorted>false</sorted>
            <value><fullName>A</fullName><default>false</default><label>Alpha</label></value>
            <value><fullName>B</fullName><default>false</default><label>Beta</label></value>
            <value><fullName>C</fullName><default>false</default><label>Gamma</label></value></valueSetDefinition></valueSet></fields>
        <fields><fullName>Account__c</fullName><label>Account</label><type>Lookup</type><referenceTo>Account</referenceTo><relationshipName>Meters</relationshipName></fields>
        <fields><fullName>Double__c</fullName><label>Double</label><type>Number</type><precision>18</precision><scale>2</scale><formula>Power__c * 2</formula></fields>
        <fields><fullName>Place__c</fullName><label>Place</label><type>Location</type><scale>6</scale></fields>`,
};

/** Noon on a Wednesday, UTC. */
export const NOW = Date.UTC(2025, 0, 15, 12);

export const ALL: QueryAccess = { rows: () => 'all', canReadObject: () => true, canReadField: () => true };

export type Values = Record<string, unknown>;

export class TestOrg {
    readonly store = Store.open(':memory:');
    readonly schema = buildSchema(components(METADATA)).schema;
    readonly records = new Records(this.store);
    readonly context: QueryContext = {
        store: this.store,
        schema: this.schema,
        now: NOW,
        user: {
            id: '005LO0000000001AAA',
            timeZone: 'America/Los_Angeles',
            locale: 'en_US',
            language: 'en_US',
        },
        access: ALL,
        formulas: {
            references: () => ['Power__c'],
            evaluate: (_object, _field, [power]) =>
                (power as ApexDecimal | null)?.times(ApexDecimal.of(2)) ?? null,
        },
    };

    constructor() {
        this.store.migrate(this.schema);
    }

    /** Writes a record and returns its id. Texts of date fields become dates, numbers of decimal fields decimals. */
    add(objectName: string, values: Values): string {
        const object = this.schema.object(objectName);
        if (object === undefined) {
            throw new Error(`No object ${objectName}`);
        }
        const record = new SObject(object);
        record.id = this.store.newId(object.keyPrefix ?? '');
        for (const [name, value] of Object.entries(values)) {
            record.set(name, apexValue(object.fields.get(name.toLowerCase())?.type ?? '', value));
        }
        this.records.insert(object, [record]);
        return record.id;
    }

    query(
        soql: string,
        binds: QueryRequest['binds'] = [],
        change: Partial<QueryContext & QueryRequest> = {},
    ): QueryResult {
        return runQuery({ soql, binds, mode: 'system', ...change }, { ...this.context, ...change });
    }

    plan(soql: string, binds: QueryRequest['binds'] = []): Plan {
        return planQuery({ soql, binds, mode: 'system' }, this.context);
    }

    /** The values of one field of the rows found. */
    column(soql: string, field: string, binds: QueryRequest['binds'] = []): unknown[] {
        return this.query(soql, binds).records.map((record) => plain(record.get(field)));
    }

    /** Names of the rows found. */
    names(soql: string, binds: QueryRequest['binds'] = []): unknown[] {
        return this.column(soql, 'Name', binds);
    }
}

/** Values as texts, where they are no JavaScript values. */
export function plain(value: unknown): unknown {
    const isApex = value instanceof ApexDecimal || value instanceof ApexDate || value instanceof ApexDatetime;
    return isApex ? value.toString() : value;
}

export function list(...items: unknown[]): unknown {
    return items;
}

function apexValue(type: string, value: unknown): unknown {
    if (typeof value === 'string' && type === 'date') {
        return ApexDate.parse(value);
    }
    if (typeof value === 'string' && type === 'datetime') {
        return new ApexDatetime(Date.parse(value));
    }
    return typeof value === 'number' && ['double', 'currency', 'percent'].includes(type)
        ? ApexDecimal.of(value)
        : value;
}

/** Three accounts, four contacts and three meters. */
export function seededOrg(): TestOrg & { readonly bern: string; readonly zurich: string } {
    const org = new TestOrg();
    const bern = org.add('Account', {
        Name: 'Bern',
        Industry: 'Energy',
        AnnualRevenue: 500,
        NumberOfEmployees: 20,
        Rating: 'Cold',
    });
    const zurich = org.add('Account', {
        Name: 'Zürich',
        Industry: 'Banking',
        AnnualRevenue: 1500,
        NumberOfEmployees: 300,
        Rating: 'Hot',
        ParentId: bern,
    });
    org.add('Account', { Name: 'aarau' });
    org.add('Contact', {
        LastName: 'Ash',
        Name: 'Ash',
        Email: 'ash@x.ch',
        AccountId: bern,
        CreatedDate: '2025-01-14T08:30:00Z',
    });
    org.add('Contact', {
        LastName: 'Birch',
        Name: 'Birch',
        AccountId: bern,
        CreatedDate: '2025-01-15T07:59:59Z',
    });
    org.add('Contact', {
        LastName: 'Cedar',
        Name: 'Cedar',
        AccountId: zurich,
        CreatedDate: '2025-01-15T08:00:00Z',
    });
    org.add('Contact', { LastName: 'Oak', Name: 'Oak', CreatedDate: '2024-12-31T23:00:00Z' });
    org.add('Meter__c', {
        Name: 'm1',
        Power__c: 0.1,
        Code__c: 'aB',
        Tags__c: 'A;C',
        Account__c: bern,
        ReadOn__c: '2025-01-15',
    });
    org.add('Meter__c', {
        Name: 'm2',
        Power__c: 0.2,
        Code__c: 'AB',
        Tags__c: 'B',
        Account__c: bern,
        ReadOn__c: '2025-01-14',
    });
    org.add('Meter__c', { Name: 'm3', Power__c: 12, Account__c: zurich, ReadOn__c: '2024-12-31' });
    return Object.assign(org, { bern, zurich });
}
