import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apexError, LimitException } from '../../../src/values/exception.ts';
import { ApexDatetime } from '../../../src/values/dates.ts';
import { current } from '../../../src/org/transaction.ts';
import type { DmlRequest, RowResult } from '../../../src/org/contract.ts';
import type { SObject } from '../../../src/values/sobject.ts';
import { NOW, objectFile, testOrg } from '../fixture.ts';
import type { TestOrg } from '../fixture.ts';

const WIDGET = objectFile(
    'Widget__c',
    `<label>Widget</label><pluralLabel>Widgets</pluralLabel><sharingModel>ReadWrite</sharingModel><deploymentStatus>Deployed</deploymentStatus>
    <nameField><type>AutoNumber</type><displayFormat>W-{0000}</displayFormat><label>Number</label></nameField>
    <fields><fullName>Key__c</fullName><type>Text</type><length>10</length><label>Key</label><unique>true</unique><externalId>true</externalId></fields>
    <fields><fullName>Size__c</fullName><type>Number</type><precision>4</precision><scale>2</scale><label>Size</label><defaultValue>1.5 * 2</defaultValue></fields>
    <fields><fullName>Must__c</fullName><type>Text</type><length>5</length><label>Must</label><required>true</required></fields>
    <fields><fullName>Color__c</fullName><type>Picklist</type><label>Color</label><valueSet><restricted>true</restricted><valueSetDefinition>
      <value><fullName>Red</fullName><default>true</default><label>Red</label></value><value><fullName>Blue</fullName><default>false</default><label>Blue</label></value>
    </valueSetDefinition></valueSet></fields>
    <fields><fullName>IsHot__c</fullName><type>Checkbox</type><label>Hot</label><defaultValue>true</defaultValue></fields>
    <fields><fullName>Account__c</fullName><type>Lookup</type><label>Account</label><referenceTo>Account</referenceTo><relationshipName>Widgets</relationshipName></fields>
    <fields><fullName>Industry__c</fullName><type>Text</type><label>Industry</label><formula>UPPER(TEXT(Account__r.Industry)) &amp; "/" &amp; Key__c</formula></fields>
    <validationRules><fullName>NotTooBig</fullName><active>true</active><errorConditionFormula>AND(Size__c &gt; 50, Account__r.Industry != "Energy")</errorConditionFormula><errorDisplayField>Size__c</errorDisplayField><errorMessage>Too big</errorMessage></validationRules>`,
);

function insert(org: TestOrg, records: readonly SObject[], more: Partial<DmlRequest> = {}): RowResult[] {
    return org.transact((t) =>
        t.dml({ operation: 'insert', records, allOrNone: true, mode: 'system', ...more }),
    );
}
function stored(org: TestOrg, record: SObject): SObject {
    const found = org.transact((t) => {
        const { records } = (
            t as unknown as { state: { records: { byIds(name: string, ids: string[]): SObject[] } } }
        ).state;
        return records.byIds(record.object.apiName, [record.id ?? ''])[0];
    });
    assert.ok(found);
    return found;
}
const errorOf = (results: readonly RowResult[], index = 0): string => {
    const error = results[index]?.errors[0];
    return error === undefined ? '' : `${error.statusCode}, ${error.message}: [${error.fields.join(', ')}]`;
};

test('a new record gets defaults, a number, an owner and system fields', () => {
    const org = testOrg(WIDGET);
    const widget = org.record('Widget__c', { Must__c: ' yes ', Key__c: '' });
    const [result] = insert(org, [widget]);
    assert.equal(result?.success, true);
    const row = stored(org, widget);
    assert.equal(row.get('Name'), 'W-0001');
    assert.equal(String(row.get('Size__c')), '3.00');
    assert.equal(row.get('Color__c'), 'Red');
    assert.equal(row.get('IsHot__c'), true);
    assert.equal(row.get('Must__c'), 'yes', 'text is trimmed');
    assert.equal(row.get('Key__c'), null, 'empty text is null');
    assert.equal(row.get('OwnerId'), org.org.admin());
    assert.equal((row.get('CreatedDate') as ApexDatetime).ms, NOW);
    assert.equal(widget.has('Name'), false, 'the record of the caller gets its Id and nothing else');
});

test('system validation refuses with the documented status codes', () => {
    const org = testOrg(WIDGET);
    const fail = (fields: Record<string, unknown>): string =>
        errorOf(insert(org, [org.record('Widget__c', { Must__c: 'x', ...fields })]));
    assert.equal(
        fail({ Must__c: null }),
        'REQUIRED_FIELD_MISSING, Required fields are missing: [Must__c]: [Must__c]',
    );
    assert.equal(
        fail({ Must__c: 'abcdef' }),
        'STRING_TOO_LONG, Must: data value too large: abcdef (max length=5): [Must__c]',
    );
    assert.equal(
        fail({ Color__c: 'Green' }),
        'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, Color: bad value for restricted picklist field: Green: [Color__c]',
    );
    assert.match(fail({ Size__c: 100 }), /^NUMBER_OUTSIDE_VALID_RANGE/);
    assert.match(
        fail({ Account__c: org.org.admin() }),
        /^FIELD_INTEGRITY_EXCEPTION, Account: id value of incorrect type/,
    );
    assert.match(fail({ Account__c: '001000000000001AAA' }), /^INVALID_CROSS_REFERENCE_KEY/);
});

test('a unique value is refused with the id of the record that holds it, whatever its case', () => {
    const org = testOrg(WIDGET);
    const first = org.record('Widget__c', { Must__c: 'x', Key__c: 'ABC' });
    insert(org, [first]);
    const results = insert(org, [org.record('Widget__c', { Must__c: 'x', Key__c: 'abc' })]);
    const expected = `duplicate value found: Key__c duplicates value on record with id: ${first.id?.slice(0, 15)}`;
    assert.equal(errorOf(results), `DUPLICATE_VALUE, ${expected}: []`);
});

test('validation rules read parents and name their field', () => {
    const org = testOrg(WIDGET);
    const account = org.record('Account', { Name: 'Acme', Industry: 'Energy' });
    insert(org, [account]);
    const big = { Must__c: 'x', Size__c: 60 };
    assert.equal(
        errorOf(insert(org, [org.record('Widget__c', big)])),
        'FIELD_CUSTOM_VALIDATION_EXCEPTION, Too big: [Size__c]',
    );
    assert.equal(errorOf(insert(org, [org.record('Widget__c', { ...big, Account__c: account.id })])), '');
});

test('triggers see copies with formulas; what before triggers change is saved', () => {
    const org = testOrg(WIDGET);
    const account = org.record('Account', { Name: 'Acme', Industry: 'Energy' });
    insert(org, [account]);
    const seen: unknown[] = [];
    org.code.on('Widget__c', 'before insert', ({ newRecords }) => {
        for (const record of newRecords ?? []) {
            seen.push(record.id, record.get('Industry__c'));
            record.set('Must__c', 'set');
        }
    });
    org.code.on('Widget__c', 'after insert', ({ newRecords }) => {
        for (const record of newRecords ?? [])
            seen.push(record.id !== null, record.get('Must__c'), record.readOnly);
    });
    const widget = org.record('Widget__c', { Key__c: 'k', Account__c: account.id });
    insert(org, [widget]);
    assert.deepEqual(seen, [null, 'ENERGY/k', true, 'set', true]);
    assert.equal(stored(org, widget).get('Must__c'), 'set');
    assert.equal(widget.has('Must__c'), false);
});

test('all or none: one error undoes every record, and Ids are taken back', () => {
    const org = testOrg(WIDGET);
    const records = [org.record('Widget__c', { Must__c: 'x' }), org.record('Widget__c', {})];
    const results = insert(org, records);
    assert.deepEqual(
        results.map((result) => [result.success, result.errors.length]),
        [
            [false, 0],
            [false, 1],
        ],
    );
    assert.deepEqual(
        records.map((record) => record.id),
        [null, null],
    );
});

test('partial success: triggers run again for the records that did not fail', () => {
    const org = testOrg(WIDGET);
    const chunks: number[] = [];
    org.code.on('Widget__c', 'after insert', ({ newRecords }) => {
        chunks.push(newRecords?.length ?? 0);
        current().limits.charge('queries', 40);
        const bad = newRecords?.find((record) => record.get('Key__c') === 'bad');
        bad?.errors.push({ statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'no', fields: [] });
    });
    const records = ['a', 'bad', 'c'].map((key) => org.record('Widget__c', { Must__c: 'x', Key__c: key }));
    const results = org.transact((t) => {
        const saved = t.dml({ operation: 'insert', records, allOrNone: false, mode: 'system' });
        assert.equal(t.limits.used('queries'), 40, 'limits are as before the first attempt');
        return saved;
    });
    assert.deepEqual(
        results.map((result) => result.success),
        [true, false, true],
    );
    assert.deepEqual(chunks, [3, 2]);
    assert.equal(records[1]?.id, null);
    assert.equal(stored(org, records[2] as SObject).get('Key__c'), 'c');
});

test('more than 200 records come to triggers in chunks of 200', () => {
    const org = testOrg(WIDGET);
    const chunks: number[] = [];
    org.code.on('Widget__c', 'before insert', ({ newRecords }) => void chunks.push(newRecords?.length ?? 0));
    insert(
        org,
        Array.from({ length: 450 }, () => org.record('Widget__c', { Must__c: 'x' })),
    );
    assert.deepEqual(chunks, [200, 200, 50]);
});

test('an exception in a trigger fails all records with its report', () => {
    const org = testOrg(WIDGET);
    org.code.on('Widget__c', 'before insert', () => {
        throw Object.assign(
            apexError('System.NullPointerException', 'Attempt to de-reference a null object'),
            { triggerName: 'WidgetTrigger' },
        );
    });
    const results = insert(org, [org.record('Widget__c', { Must__c: 'x' })]);
    assert.equal(results[0]?.errors[0]?.statusCode, 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY');
    assert.match(
        results[0]?.errors[0]?.message ?? '',
        /^WidgetTrigger: execution of BeforeInsert\n\ncaused by: System\.NullPointerException: Attempt to de-reference a null object\n\n/,
    );
});

test('a trigger that saves its own object again ends at depth 16', () => {
    const org = testOrg(WIDGET);
    org.transact((t) => {
        let depth = 0;
        const messages: string[] = [];
        org.code.on('Widget__c', 'after insert', () => {
            depth += 1;
            const [result] = t.dml({
                operation: 'insert',
                records: [org.record('Widget__c', { Must__c: 'x' })],
                allOrNone: true,
                mode: 'system',
            });
            if (result?.errors[0]) messages.push(result.errors[0].message);
        });
        t.dml({
            operation: 'insert',
            records: [org.record('Widget__c', { Must__c: 'x' })],
            allOrNone: true,
            mode: 'system',
        });
        assert.equal(depth, 16);
        assert.match(messages[0] ?? '', /maximum trigger depth exceeded/);
    });
});

test('setup and other objects do not mix, except inside runAs', () => {
    const org = testOrg();
    org.transact((t) => {
        const save = (record: SObject): RowResult[] =>
            t.dml({ operation: 'insert', records: [record], allOrNone: true, mode: 'system' });
        save(org.record('Account', { Name: 'a' }));
        const group = (): SObject => org.record('UserRole', { Name: 'r' });
        assert.equal(
            errorOf(save(group())),
            'MIXED_DML_OPERATION, DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): UserRole, original object: Account: []',
        );
        assert.equal(errorOf(t.runAs(t.user, () => save(group()))), '');
    });
});

test('statements and rows are charged; the 151st statement is a LimitException', () => {
    const org = testOrg();
    org.transact((t) => {
        for (let n = 0; n < 150; n += 1)
            t.dml({
                operation: 'insert',
                records: [org.record('Account', { Name: 'a' })],
                allOrNone: true,
                mode: 'system',
            });
        assert.equal(t.limits.used('dmlRows'), 150);
        assert.throws(
            () =>
                t.dml({
                    operation: 'insert',
                    records: [org.record('Account', { Name: 'a' })],
                    allOrNone: true,
                    mode: 'system',
                }),
            (error) => error instanceof LimitException && error.message === 'Too many DML statements: 151',
        );
    });
});

test('a parent is found by its external id', () => {
    const org = testOrg([
        ...WIDGET,
        ...objectFile(
            'Account',
            '<fields><fullName>Number__c</fullName><type>Text</type><length>9</length><label>Number</label><externalId>true</externalId></fields>',
        ),
    ]);
    const account = org.record('Account', { Name: 'Acme', Number__c: '7' });
    insert(org, [account]);
    const widget = org.record('Widget__c', { Must__c: 'x' });
    widget.setParent('Account__r', org.record('Account', { Number__c: '7' }));
    insert(org, [widget]);
    assert.equal(stored(org, widget).get('Account__c'), account.id);
    const lost = org.record('Widget__c', { Must__c: 'x' });
    lost.setParent('Account__r', org.record('Account', { Number__c: '8' }));
    assert.match(
        errorOf(insert(org, [lost])),
        /Foreign key external ID: 8 not found for field Number__c in entity Account/,
    );
});

test('text that is too long is cut where the options allow it', () => {
    const org = testOrg(WIDGET);
    const widget = org.record('Widget__c', { Must__c: 'abcdefgh' });
    insert(org, [widget], { options: { allowFieldTruncation: true } });
    assert.equal(stored(org, widget).get('Must__c'), 'abcde');
});

test('a record type belongs to its object and is active', () => {
    const org = testOrg(
        objectFile(
            'Account',
            '<recordTypes><fullName>T</fullName><label>T</label><active>true</active></recordTypes>',
        ),
    );
    const type = (fields: Record<string, unknown>): SObject =>
        org.made('RecordType', {
            Name: 'T',
            DeveloperName: 'T',
            SobjectType: 'Account',
            IsActive: true,
            ...fields,
        });
    const account = (recordType: SObject): string =>
        errorOf(insert(org, [org.record('Account', { Name: 'a', RecordTypeId: recordType.id })]));
    assert.equal(account(type({})), '');
    const refused =
        /^INVALID_CROSS_REFERENCE_KEY, Record Type ID: this ID value isn't valid for the user: 012\w{15}: \[RecordTypeId\]$/;
    assert.match(account(type({ SobjectType: 'Contact' })), refused);
    assert.match(account(type({ IsActive: false })), refused);
});

test('objects that DML does not write are refused: an exception in Apex, a row error in an API', () => {
    const org = testOrg();
    const job = org.record('AsyncApexJob', { Status: 'Queued' });
    assert.throws(() => insert(org, [job]), /DML operation INSERT not allowed on AsyncApexJob/);
    assert.match(
        errorOf(insert(org, [job], { fromApi: true })),
        /^CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, entity type cannot be inserted: /,
    );
});

test('public links of files are refused by name: nobody could open their address', () => {
    const org = testOrg();
    const link = org.record('ContentDistribution', { Name: 'n', ContentVersionId: '068000000000001AAA' });
    assert.throws(
        () => org.dml('insert', [link]),
        /NOT_EMULATED: public links of files \(ContentDistribution\)/,
    );
});
