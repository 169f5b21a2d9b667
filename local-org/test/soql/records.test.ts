import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { seededOrg } from './fixture.ts';

let org: ReturnType<typeof seededOrg>;

before(() => {
    org = seededOrg();
});

describe('order and window', () => {
    test('text without regard to case and accents, empty values first', () => {
        assert.deepEqual(org.names('SELECT Name FROM Account ORDER BY Name'), ['aarau', 'Bern', 'Zürich']);
        assert.deepEqual(org.names('SELECT Name FROM Account ORDER BY AnnualRevenue DESC'), [
            'aarau',
            'Zürich',
            'Bern',
        ]);
        assert.deepEqual(org.names('SELECT Name FROM Account ORDER BY AnnualRevenue DESC NULLS LAST'), [
            'Zürich',
            'Bern',
            'aarau',
        ]);
        assert.deepEqual(
            org.names('SELECT Name FROM Contact ORDER BY Account.Name DESC NULLS LAST, Name DESC'),
            ['Cedar', 'Birch', 'Ash', 'Oak'],
        );
    });
    test('picklists in the order of their values', () => {
        assert.deepEqual(org.names('SELECT Name FROM Account WHERE Rating != null ORDER BY Rating'), [
            'Zürich',
            'Bern',
        ]);
    });
    test('limit and offset', () => {
        assert.deepEqual(org.names('SELECT Name FROM Account ORDER BY Name LIMIT 1 OFFSET 1'), ['Bern']);
    });
});

describe('relationships', () => {
    test('parents are records, and none where the lookup is empty', () => {
        const [cedar, oak] = org.query(
            `SELECT Name, Account.Name, Account.Parent.Name FROM Contact WHERE Name IN ('Cedar', 'Oak')`,
        ).records;
        assert.equal(cedar.parent('Account')?.get('Name'), 'Zürich');
        assert.equal(cedar.parent('account')?.parent('Parent')?.get('Name'), 'Bern');
        assert.equal(cedar.get('AccountId'), org.zurich, 'Apex reads the foreign key, too');
        assert.equal(cedar.queried?.has('accountid'), false, 'but it was not selected');
        assert.equal(oak.parent('Account'), null);
    });
    test('children of all parents in one statement, limits per parent', () => {
        const { records } = org.query(
            'SELECT Name, (SELECT Name FROM Contacts ORDER BY Name DESC LIMIT 1), (SELECT Power__c FROM Meters__r) FROM Account',
        );
        const names = records.map((record) =>
            (record.children('Contacts') ?? []).map((child) => child.get('Name')),
        );
        assert.deepEqual(names, [['Birch'], ['Cedar'], []]);
        assert.deepEqual(
            records.map((record) => record.children('Meters__r')?.length),
            [2, 1, 0],
        );
    });
    test('children of children', () => {
        const { records } = org.query(
            `SELECT (SELECT Name, (SELECT Name FROM Contacts) FROM ChildAccounts) FROM Account WHERE Name = 'Bern'`,
        );
        const [child] = records[0].children('ChildAccounts') ?? [];
        assert.deepEqual(
            child.children('Contacts')?.map((contact) => contact.get('Name')),
            ['Cedar'],
        );
    });
    test('a reference to several objects: its name, its type, TYPEOF', () => {
        const lead = org.add('Lead', { LastName: 'Elm', Name: 'Elm', Company: 'Elm AG' });
        const contact = org.query(`SELECT Id FROM Contact WHERE Name = 'Ash'`).records[0].id;
        org.add('Task', { Subject: 'one', WhoId: lead, WhatId: org.bern });
        org.add('Task', { Subject: 'two', WhoId: contact });
        const { records } = org.query(
            'SELECT Subject, Who.Name, Who.Type, What.Name FROM Task ORDER BY Subject',
        );
        assert.deepEqual(
            records.map((r) => [r.parent('Who')?.get('Name'), r.parent('Who')?.get('Type')]),
            [
                ['Elm', 'Lead'],
                ['Ash', 'Contact'],
            ],
        );
        assert.deepEqual(
            records.map((r) => r.parent('What')?.get('Name') ?? null),
            ['Bern', null],
        );
        const typed = org.query(
            'SELECT TYPEOF Who WHEN Lead THEN Company, Name WHEN Contact THEN Email END FROM Task ORDER BY Subject',
        ).records;
        assert.deepEqual(
            typed.map((r) => r.parent('Who')?.object.apiName),
            ['Lead', 'Contact'],
        );
        assert.equal(typed[0].parent('Who')?.get('Company'), 'Elm AG');
        assert.equal(typed[1].parent('Who')?.get('Email'), 'ash@x.ch');
        assert.deepEqual(org.column(`SELECT Subject FROM Task WHERE Who.Type = 'Lead'`, 'Subject'), ['one']);
    });
});

describe('further clauses', () => {
    test('deleted records only with ALL ROWS', () => {
        const id = org.add('Account', { Name: 'Gone' });
        const account = org.schema.object('Account');
        assert.ok(account);
        org.records.setDeleted(account, [id], true);
        assert.deepEqual(org.names(`SELECT Name FROM Account WHERE Name = 'Gone'`), []);
        assert.deepEqual(org.names(`SELECT Name FROM Account WHERE Name = 'Gone' ALL ROWS`), ['Gone']);
        assert.equal(
            org.query(`SELECT Id FROM Account WHERE Name = 'Gone'`, [], { includeDeleted: true }).records
                .length,
            1,
        );
        org.records.purge(account, [id]);
    });
    test('formula fields are computed, filtered and sorted', () => {
        assert.deepEqual(
            org.column('SELECT Double__c FROM Meter__c ORDER BY Double__c DESC LIMIT 2', 'Double__c'),
            ['24.00', '0.40'],
        );
        assert.deepEqual(org.names('SELECT Name FROM Meter__c WHERE Double__c > 0.3'), ['m2', 'm3']);
    });
    test('labels', () => {
        assert.deepEqual(org.column(`SELECT toLabel(Tags__c) FROM Meter__c WHERE Name = 'm1'`, 'Tags__c'), [
            'Alpha;Gamma',
        ]);
    });
    test('FIELDS(ALL) needs a limit', () => {
        const [record] = org.query('SELECT FIELDS(ALL) FROM Meter__c LIMIT 1').records;
        assert.ok(record.has('Power__c') && record.has('OwnerId') && record.has('CreatedDate'));
        const [custom] = org.query('SELECT FIELDS(CUSTOM) FROM Meter__c LIMIT 1').records;
        assert.equal(custom.queried?.has('ownerid'), false);
        assert.throws(
            () => org.query('SELECT FIELDS(ALL) FROM Meter__c'),
            /must have a LIMIT of at most 200/,
        );
    });
    test('columns are told in the order of SELECT', () => {
        const { columns } = org.query(
            'SELECT Id, Name, Account.Owner.Name, Account.Name FROM Contact LIMIT 1',
        );
        assert.deepEqual(
            columns.map((column) => [column.name, column.joinColumns.map((join) => join.name)]),
            [
                ['Id', []],
                ['Name', []],
                ['Account', ['Owner', 'Name']],
            ],
        );
    });
    test('distance', () => {
        const meter = org.add('Meter__c', {
            Name: 'far',
            Place__Latitude__s: 46.948,
            Place__Longitude__s: 7.4474,
        });
        const [row] = org.query(
            `SELECT DISTANCE(Place__c, GEOLOCATION(47.3769, 8.5417), 'km') d FROM Meter__c WHERE Id = '${meter}'`,
        ).records;
        assert.match(String(row.get('d')), /^95\./);
        assert.equal(
            org.query(
                `SELECT Id FROM Meter__c WHERE DISTANCE(Place__c, GEOLOCATION(47.3769, 8.5417), 'mi') < 60`,
            ).records.length,
            1,
        );
    });
});

describe('rows that follow from the schema', () => {
    test('statuses, objects and fields', () => {
        assert.deepEqual(
            org.column('SELECT MasterLabel FROM LeadStatus WHERE IsConverted = true', 'MasterLabel'),
            ['Closed - Converted'],
        );
        const [entity] = org.query(
            `SELECT Label, KeyPrefix, (SELECT QualifiedApiName FROM Fields WHERE DataType = 'Checkbox') FROM EntityDefinition WHERE QualifiedApiName = 'Meter__c'`,
        ).records;
        assert.deepEqual([entity.get('Label'), entity.get('KeyPrefix')], ['Meter', 'a00']);
        assert.deepEqual(
            entity.children('Fields')?.map((field) => field.get('QualifiedApiName')),
            ['IsDeleted'],
        );
        const fields = org.query(
            `SELECT QualifiedApiName, EntityDefinition.Label FROM FieldDefinition WHERE EntityDefinitionId = 'Meter__c' AND QualifiedApiName LIKE '%Power%'`,
        ).records;
        assert.deepEqual(
            fields.map((field) => field.parent('EntityDefinition')?.get('Label')),
            ['Meter'],
        );
    });
});
