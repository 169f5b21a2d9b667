import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSchema } from '../../src/schema/build.ts';
import { Records } from '../../src/store/records.ts';
import { Store } from '../../src/store/store.ts';
import { ApexDate, ApexDatetime, ApexDecimal, SObject } from '../../src/values/index.ts';
import { components } from '../schema/fixture.ts';

const METER = {
    'objects/Meter__c.object': `<label>Meter</label><pluralLabel>Meters</pluralLabel><sharingModel>Private</sharingModel>
        <nameField><label>Name</label><type>Text</type></nameField>
        <fields><fullName>Power__c</fullName><label>Power</label><type>Number</type><precision>18</precision><scale>3</scale></fields>
        <fields><fullName>Code__c</fullName><label>Code</label><type>Text</type><length>20</length><unique>true</unique><caseSensitive>true</caseSensitive></fields>
        <fields><fullName>Day__c</fullName><label>Day</label><type>Date</type></fields>
        <fields><fullName>Site__c</fullName><label>Site</label><type>Lookup</type><referenceTo>Account</referenceTo><relationshipName>Meters</relationshipName></fields>`,
};

function open(files: Record<string, string> = METER, location = ':memory:') {
    const store = Store.open(location);
    const { schema, problems } = buildSchema(components(files), { keyPrefixes: store.keyPrefixes() });
    assert.deepEqual(problems, []);
    store.migrate(schema);
    const object = schema.object('Meter__c');
    assert.ok(object);
    const make = (values: Record<string, unknown>): SObject => {
        const record = new SObject(object);
        record.id = store.newId(object.keyPrefix ?? '');
        Object.entries(values).forEach(([name, value]) => record.set(name, value));
        return record;
    };
    return { store, schema, object, make, records: new Records(store) };
}

test('a record comes back as it was written, decimals exact at the scale of the field', () => {
    const { object, make, records } = open();
    const record = make({
        Name: 'Nord',
        Power__c: ApexDecimal.of('999999999999999.123'),
        Day__c: new ApexDate(2025, 2, 28),
        CreatedDate: new ApexDatetime(1_700_000_000_900),
    });
    records.insert(object, [record]);
    const [read] = records.byIds(object, [record.id ?? '']);
    assert.equal(String(read.get('Power__c')), '999999999999999.123');
    assert.equal(String(read.get('Day__c')), '2025-02-28');
    assert.equal((read.get('CreatedDate') as ApexDatetime).ms, 1_700_000_000_000, 'cut to the second');
    assert.equal(read.get('Code__c'), null);
});

test('digits beyond the scale are rounded half up', () => {
    const { object, make, records } = open();
    const record = make({ Power__c: ApexDecimal.of('0.0005') });
    records.insert(object, [record]);
    assert.equal(String(records.byIds(object, [record.id ?? ''])[0].get('Power__c')), '0.001');
});

test('text is found without regard to case, also beyond ASCII, unless the field is case-sensitive', () => {
    const { object, make, records } = open();
    records.insert(object, [make({ Name: 'Zürich', Code__c: 'aB' }), make({ Name: 'Bern', Code__c: 'AB' })]);
    const names = (field: string, values: unknown[]) =>
        records.by(object, field, values).map((r) => r.get('Name'));
    assert.deepEqual(names('Name', ['zÜRICH', 'BERN']), ['Zürich', 'Bern']);
    assert.deepEqual(names('Code__c', ['AB']), ['Bern']);
    assert.deepEqual(names('Site__c', [null]), ['Zürich', 'Bern']);
});

test('an update writes only what is set; an empty text is null', () => {
    const { object, make, records } = open();
    const record = make({ Name: 'A', Code__c: 'x' });
    records.insert(object, [record]);
    const change = new SObject(object);
    change.id = record.id;
    change.set('Code__c', '');
    records.update(object, [change]);
    const [read] = records.byIds(object, [record.id ?? '']);
    assert.deepEqual([read.get('Name'), read.get('Code__c')], ['A', null]);
});

test('deleted records are left out until they are asked for, restored or purged', () => {
    const { object, make, records } = open();
    const record = make({ Name: 'A' });
    const ids = [record.id ?? ''];
    records.insert(object, [record]);
    records.setDeleted(object, ids, true);
    assert.equal(records.byIds(object, ids).length, 0);
    assert.equal(records.byIds(object, ids, { deleted: 'only' }).length, 1);
    records.setDeleted(object, ids, false);
    assert.equal(records.byIds(object, ids).length, 1);
    records.purge(object, ids);
    assert.equal(records.byIds(object, ids, { deleted: 'include' }).length, 0);
});

test('transactions nest, and savepoints roll back more than once', () => {
    const { store, object, make, records } = open();
    store.begin();
    records.insert(object, [make({ Name: 'kept' })]);
    assert.throws(() =>
        store.transaction(() => {
            records.insert(object, [make({ Name: 'undone' })]);
            throw new Error('no');
        }),
    );
    const savepoint = store.savepoint();
    for (let i = 0; i < 2; i += 1) {
        records.insert(object, [make({ Name: 'undone' })]);
        savepoint.rollback();
    }
    store.commit();
    assert.deepEqual(
        records.all(object).map((r) => r.get('Name')),
        ['kept'],
    );
    assert.equal(store.inTransaction, false);
});

test('ids have the key prefix, 18 characters, and are never given twice', () => {
    const { store, object } = open();
    store.begin();
    const first = store.newId(object.keyPrefix ?? '');
    store.rollback();
    const second = store.newId(object.keyPrefix ?? '');
    assert.match(first, /^a00LO[0-9A-Za-z]{10}[A-Z0-5]{3}$/);
    assert.notEqual(first, second);
    assert.equal(store.nextNumber('Meter__c', 'Name', 3, 100), 100);
    assert.equal(store.nextNumber('Meter__c', 'Name'), 103);
});

test('a file keeps rows, documents, entries, numbers and key prefixes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'store-'));
    const file = join(folder, 'org.sqlite');
    try {
        const one = open(METER, file);
        const record = one.make({ Name: 'A' });
        one.store.transaction(() => {
            one.records.insert(one.object, [record]);
            one.store.documents.put('log', 'k', 'text');
            one.store.collection('job').put('late', { n: 2 }, 200);
            one.store.collection('job').put('soon', { n: 1 }, 100);
        });
        one.store.close();
        const two = open(METER, file);
        assert.equal(two.records.all(two.object).length, 1);
        assert.notEqual(two.store.newId(two.object.keyPrefix ?? ''), record.id);
        assert.equal(two.store.documents.text('log', 'k'), 'text');
        const jobs = two.store.collection<{ n: number }>('job');
        assert.deepEqual(
            jobs.list().map((entry) => entry.value.n),
            [1, 2],
        );
        assert.deepEqual(
            jobs.list({ dueBefore: 100 }).map((entry) => entry.key),
            ['soon'],
        );
        assert.equal(two.store.keyPrefixes().get('Meter__c'), 'a00');
        two.store.close();
    } finally {
        rmSync(folder, { recursive: true });
    }
});

test('a deployment adds, changes and drops columns and keeps the rows', () => {
    const { store, object, make, records } = open();
    const record = make({ Name: 'A', Power__c: ApexDecimal.of('1.5'), Code__c: 'c' });
    records.insert(object, [record]);
    const changed = METER['objects/Meter__c.object']
        .replace('<scale>3</scale>', '<scale>1</scale>')
        .replace(/<fields><fullName>Code__c.*<\/fields>/, '')
        .concat('<fields><fullName>Note__c</fullName><label>Note</label><type>TextArea</type></fields>');
    const { schema } = buildSchema(components({ 'objects/Meter__c.object': changed }), {
        keyPrefixes: store.keyPrefixes(),
    });
    store.migrate(schema);
    const after = schema.object('Meter__c');
    assert.ok(after);
    const [read] = records.byIds(after, [record.id ?? '']);
    assert.deepEqual([...read.fieldNames()].includes('Code__c'), false);
    assert.equal(String(read.get('Power__c')), '1.5');
    assert.equal(read.get('Note__c'), null);
});

test('a migration that is undone leaves the tables as they were', () => {
    const { store, object, make, records } = open();
    records.insert(object, [make({ Name: 'A' })]);
    store.begin();
    store.migrate(buildSchema([]).schema);
    store.rollback();
    assert.equal(records.all(object).length, 1);
});
