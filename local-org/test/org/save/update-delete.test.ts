import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorText, objectFile, testOrg } from '../fixture.ts';

const OBJECTS = [
    ...objectFile(
        'Order__c',
        `<label>Order</label><pluralLabel>Orders</pluralLabel><sharingModel>ReadWrite</sharingModel><enableHistory>true</enableHistory>
        <nameField><type>Text</type><label>Name</label></nameField>
        <fields><fullName>Key__c</fullName><type>Text</type><length>10</length><label>Key</label><unique>true</unique><externalId>true</externalId></fields>
        <fields><fullName>State__c</fullName><type>Text</type><length>10</length><label>State</label><trackHistory>true</trackHistory></fields>
        <fields><fullName>Total__c</fullName><type>Summary</type><label>Total</label><summaryForeignKey>Line__c.Order__c</summaryForeignKey><summaryOperation>sum</summaryOperation><summarizedField>Line__c.Amount__c</summarizedField></fields>
        <fields><fullName>Big__c</fullName><type>Summary</type><label>Big</label><summaryForeignKey>Line__c.Order__c</summaryForeignKey><summaryOperation>count</summaryOperation>
          <summaryFilterItems><field>Line__c.Amount__c</field><operation>greaterThan</operation><value>10</value></summaryFilterItems></fields>
        <validationRules><fullName>Limit</fullName><active>true</active><errorConditionFormula>Total__c &gt; 100</errorConditionFormula><errorMessage>Too much</errorMessage></validationRules>
        <validationRules><fullName>NoWayBack</fullName><active>true</active><errorConditionFormula>AND(NOT(ISNEW()), ISCHANGED(State__c), PRIORVALUE(State__c) = "done")</errorConditionFormula><errorMessage>Done is done</errorMessage></validationRules>`,
    ),
    ...objectFile(
        'Line__c',
        `<label>Line</label><pluralLabel>Lines</pluralLabel><sharingModel>ControlledByParent</sharingModel>
        <nameField><type>AutoNumber</type><displayFormat>L-{0}</displayFormat><label>Number</label></nameField>
        <fields><fullName>Order__c</fullName><type>MasterDetail</type><label>Order</label><referenceTo>Order__c</referenceTo><relationshipName>Lines</relationshipName><relationshipOrder>0</relationshipOrder></fields>
        <fields><fullName>Amount__c</fullName><type>Number</type><precision>6</precision><scale>0</scale><label>Amount</label></fields>
        <fields><fullName>Held__c</fullName><type>Lookup</type><label>Held</label><referenceTo>Account</referenceTo><relationshipName>Held</relationshipName><deleteConstraint>Restrict</deleteConstraint></fields>
        <fields><fullName>Loose__c</fullName><type>Lookup</type><label>Loose</label><referenceTo>Contact</referenceTo><relationshipName>Loose</relationshipName></fields>`,
    ),
];

test('an update writes what differs and leaves the rest', () => {
    const org = testOrg(OBJECTS);
    const order = org.made('Order__c', { Name: 'o', State__c: 'new' });
    const seen: unknown[] = [];
    org.code.on('Order__c', 'before update', ({ newRecords, oldRecords }) => {
        seen.push(
            newRecords?.[0]?.get('Name'),
            newRecords?.[0]?.get('State__c'),
            oldRecords?.[0]?.get('State__c'),
        );
    });
    const [result] = org.dml('update', [org.change(order, { State__c: 'old' })]);
    assert.equal(errorText(result), '');
    assert.deepEqual(seen, ['o', 'old', 'new']);
    assert.equal(org.stored(order)?.get('Name'), 'o');
});

test('an update without Id, of an unknown and of a deleted record, is refused', () => {
    const org = testOrg(OBJECTS);
    const order = org.made('Order__c', { Name: 'o' });
    org.dml('delete', [order]);
    const results = org.dml(
        'update',
        [
            org.record('Order__c', { Name: 'x' }),
            org.record('Order__c', { Id: 'a00LO0000000ZZZAAA', Name: 'x' }),
            org.change(order, { Name: 'x' }),
        ],
        { allOrNone: false },
    );
    assert.deepEqual(results.map(errorText), [
        'MISSING_ARGUMENT, Id not specified in an update call: []',
        'INVALID_CROSS_REFERENCE_KEY, invalid cross reference id: []',
        'ENTITY_IS_DELETED, entity is deleted: []',
    ]);
});

test('the same Id twice in one list is a ListException', () => {
    const org = testOrg(OBJECTS);
    const order = org.made('Order__c', { Name: 'o' });
    assert.throws(
        () => org.dml('update', [org.change(order, { Name: 'a' }), org.change(order, { Name: 'b' })]),
        /Duplicate id in list/,
    );
});

test('validation rules know the value before', () => {
    const org = testOrg(OBJECTS);
    const order = org.made('Order__c', { Name: 'o', State__c: 'done' });
    const [result] = org.dml('update', [org.change(order, { State__c: 'new' })]);
    assert.equal(errorText(result), 'FIELD_CUSTOM_VALIDATION_EXCEPTION, Done is done: []');
});

test('summaries follow details that are made, changed, moved, deleted and undeleted', () => {
    const org = testOrg(OBJECTS);
    const [one, two] = [org.made('Order__c', { Name: '1' }), org.made('Order__c', { Name: '2' })];
    const line = org.made('Line__c', { Order__c: one.id, Amount__c: 8 });
    org.made('Line__c', { Order__c: one.id, Amount__c: 20 });
    const totals = (): unknown[] =>
        [one, two].map((order) => [
            String(org.stored(order)?.get('Total__c')),
            String(org.stored(order)?.get('Big__c')),
        ]);
    assert.deepEqual(totals()[0], ['28', '1']);
    org.dml('update', [org.change(line, { Amount__c: 11 })]);
    assert.deepEqual(totals()[0], ['31', '2']);
    org.dml('delete', [line]);
    assert.deepEqual(totals()[0], ['20', '1']);
    org.dml('undelete', [line]);
    assert.deepEqual(totals()[0], ['31', '2']);
});

test('a parent that refuses its new summary refuses the detail', () => {
    const org = testOrg(OBJECTS);
    const order = org.made('Order__c', { Name: '1' });
    const [result] = org.dml('insert', [org.record('Line__c', { Order__c: order.id, Amount__c: 101 })]);
    assert.equal(errorText(result), 'FIELD_CUSTOM_VALIDATION_EXCEPTION, Too much: []');
    assert.equal(org.rows('Line__c').length, 0);
});

test('a new summary runs the triggers of the parent', () => {
    const org = testOrg(OBJECTS);
    const order = org.made('Order__c', { Name: '1' });
    const totals: string[] = [];
    org.code.on(
        'Order__c',
        'after update',
        ({ newRecords }) => void totals.push(String(newRecords?.[0]?.get('Total__c'))),
    );
    org.made('Line__c', { Order__c: order.id, Amount__c: 5 });
    assert.deepEqual(totals, ['5']);
});

test('a delete takes details along, clears lookups, and undelete brings both back', () => {
    const org = testOrg(OBJECTS);
    const contact = org.made('Contact', { LastName: 'c' });
    const order = org.made('Order__c', { Name: '1' });
    const line = org.made('Line__c', { Order__c: order.id, Loose__c: contact.id });
    const fired: string[] = [];
    org.code.on('Line__c', 'after delete', () => void fired.push('line'));
    org.dml('delete', [contact]);
    assert.equal(org.stored(line)?.get('Loose__c'), null);
    org.dml('undelete', [contact]);
    assert.equal(org.stored(line)?.get('Loose__c'), contact.id);
    org.dml('delete', [order]);
    assert.equal(org.stored(line), undefined);
    assert.deepEqual(fired, [], 'triggers of cascaded records do not run');
    org.dml('undelete', [order]);
    assert.ok(org.stored(line));
});

test('a restricting lookup refuses the delete by name', () => {
    const org = testOrg(OBJECTS);
    const account = org.made('Account', { Name: 'Acme' });
    const order = org.made('Order__c', { Name: '1' });
    org.made('Line__c', { Order__c: order.id, Held__c: account.id });
    const [result] = org.dml('delete', [account]);
    assert.match(
        errorText(result),
        /^DELETE_FAILED, Your attempt to delete Acme could not be completed because it is associated with the following lines\.: L-1/,
    );
});

test('upsert by external id makes and changes, and tells which', () => {
    const org = testOrg(OBJECTS);
    const old = org.made('Order__c', { Name: 'old', Key__c: 'A' });
    const results = org.dml(
        'upsert',
        [
            org.record('Order__c', { Name: 'changed', Key__c: 'a' }),
            org.record('Order__c', { Name: 'new', Key__c: 'B' }),
        ],
        { externalIdField: 'Key__c' },
    );
    assert.deepEqual(
        results.map((result) => [result.success, result.created]),
        [
            [true, false],
            [true, true],
        ],
    );
    assert.equal(results[0]?.id, old.id);
    assert.equal(org.stored(old)?.get('Name'), 'changed');
});

test('tracked fields leave history rows', () => {
    const org = testOrg(OBJECTS);
    const order = org.made('Order__c', { Name: 'o', State__c: 'a' });
    org.dml('update', [org.change(order, { State__c: 'b' })]);
    const rows = org
        .rows('Order__History')
        .map((row) => [row.get('Field'), row.get('OldValue'), row.get('NewValue'), row.get('ParentId')]);
    assert.deepEqual(rows, [
        ['created', null, null, order.id],
        ['State__c', 'a', 'b', order.id],
    ]);
});

test('merge keeps the master, moves children and deletes the others', () => {
    const org = testOrg(OBJECTS);
    const [master, loser] = [org.made('Account', { Name: 'master' }), org.made('Account', { Name: 'loser' })];
    const contact = org.made('Contact', { LastName: 'c', AccountId: loser.id });
    const [result] = org.dml('merge', [org.change(master, { Name: 'merged' })], { duplicates: [loser] });
    assert.equal(errorText(result), '');
    assert.equal(org.stored(contact)?.get('AccountId'), master.id);
    assert.equal(org.stored(master)?.get('Name'), 'merged');
    assert.equal(org.stored(loser), undefined);
});

test('names of people come from their parts; activities know their account', () => {
    const org = testOrg(OBJECTS);
    const account = org.made('Account', { Name: 'Acme' });
    const contact = org.made('Contact', { FirstName: 'Ada', LastName: 'Lovelace', AccountId: account.id });
    assert.equal(org.stored(contact)?.get('Name'), 'Ada Lovelace');
    const task = org.made('Task', { Subject: 'Call', WhoId: contact.id, Status: 'Completed' });
    assert.equal(org.stored(task)?.get('AccountId'), account.id);
    assert.equal(org.stored(task)?.get('IsClosed'), true);
});

test('what was taken out of the recycle bin cannot be undeleted, and all rows still show it', () => {
    const org = testOrg(OBJECTS);
    const order = org.made('Order__c', { Key__c: 'x' });
    assert.equal(org.stored(order)?.get('Name'), order.id, 'a record without a name is named by its Id');
    org.dml('delete', [order]);
    org.transact((t) => assert.equal(t.emptyRecycleBin([order.id ?? ''])[0]?.success, true));
    assert.match(errorText(org.dml('undelete', [order])[0]), /^UNDELETE_FAILED/);
    const soql = 'SELECT IsDeleted FROM Order__c';
    const rows = org.transact((t) => t.query({ soql, mode: 'system', includeDeleted: true })).records;
    assert.deepEqual(
        rows.map((row) => row.get('IsDeleted')),
        [true],
    );
});
