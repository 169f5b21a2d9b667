import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildSchema, standardSchema } from '../../src/schema/build.ts';
import type { Field, ObjectType } from '../../src/schema/model.ts';
import { components } from './fixture.ts';

const HEAD =
    '<label>Meter</label><pluralLabel>Meters</pluralLabel><nameField><label>Name</label><type>Text</type></nameField>';

function schemaOf(files: Record<string, string>) {
    return buildSchema(components(files));
}

function objectOf(content: string, name = 'Meter__c'): ObjectType {
    const { schema, problems } = schemaOf({ [`objects/${name}.object`]: content });
    assert.deepEqual(problems, []);
    const object = schema.object(name);
    assert.ok(object);
    return object;
}

function fieldOf(xml: string): Field {
    const object = objectOf(`${HEAD}<fields><fullName>F__c</fullName><label>F</label>${xml}</fields>`);
    const field = object.fields.get('f__c');
    assert.ok(field);
    return field;
}

describe('standard schema', () => {
    const schema = standardSchema();
    test('objects are found by name in any case and by key prefix', () => {
        assert.equal(schema.object('aCCOUNT')?.apiName, 'Account');
        assert.equal(schema.objectByKeyPrefix('006')?.apiName, 'Opportunity');
        assert.equal(schema.object('Foo'), undefined);
    });
    test('every reference points at an object, every child relationship has one name', () => {
        for (const object of schema.objects()) {
            for (const field of object.fields.values()) {
                if (field.type === 'reference') {
                    field.referenceTo.forEach((target) =>
                        assert.ok(schema.object(target), `${object.apiName}.${field.apiName} -> ${target}`),
                    );
                }
            }
            const names = schema
                .childRelationships(object.apiName)
                .flatMap(({ relationshipName }) => relationshipName?.toLowerCase() ?? []);
            assert.deepEqual(
                names.filter((name, i) => names.indexOf(name) !== i),
                [],
                object.apiName,
            );
        }
    });
    test('facts of the object reference', () => {
        const facts = (object: string, field: string): unknown[] => {
            const { type, length, nillable, referenceTo } = schema.field(object, field) as Field;
            return [type, length, nillable, referenceTo.join()];
        };
        assert.deepEqual(facts('Account', 'Name'), ['string', 255, false, '']);
        assert.deepEqual(facts('Contact', 'LastName'), ['string', 80, false, '']);
        assert.deepEqual(facts('Opportunity', 'AccountId'), ['reference', 18, true, 'Account']);
        assert.deepEqual(facts('Task', 'Subject'), ['combobox', 255, true, '']);
        assert.deepEqual(facts('Lead', 'OwnerId'), ['reference', 18, false, 'Group,User']);
        assert.deepEqual(facts('User', 'Email'), ['email', 128, false, '']);
        assert.equal(schema.object('Contact')?.nameField?.apiName, 'Name');
        assert.equal(schema.object('Case')?.nameField?.apiName, 'CaseNumber');
    });
    test('shares and histories stand beside their objects', () => {
        assert.deepEqual(
            ['AccountShare', 'OpportunityFieldHistory', 'ContactHistory'].map(
                (name) => schema.object(name)?.kind,
            ),
            ['share', 'history', 'history'],
        );
        assert.ok(schema.field('AccountShare', 'AccountAccessLevel'));
    });
});

describe('custom fields', () => {
    const cases: readonly [string, Partial<Field>][] = [
        ['<type>Text</type><length>40</length>', { type: 'string', length: 40, nillable: true }],
        [
            '<type>Text</type><length>40</length><unique>true</unique><externalId>true</externalId>',
            { unique: true, externalId: true, idLookup: true, caseSensitive: false },
        ],
        [
            '<type>Number</type><precision>5</precision><scale>2</scale><required>true</required>',
            { type: 'double', precision: 5, scale: 2, nillable: false },
        ],
        [
            '<type>Checkbox</type><defaultValue>true</defaultValue>',
            { type: 'boolean', nillable: false, defaultValue: 'true' },
        ],
        [
            '<type>LongTextArea</type><length>5000</length><visibleLines>3</visibleLines>',
            { type: 'textarea', length: 5000, filterable: false },
        ],
        ['<type>DateTime</type>', { type: 'datetime' }],
        ['<type>Email</type>', { type: 'email', length: 80 }],
        [
            '<type>AutoNumber</type><displayFormat>M-{000}</displayFormat>',
            { type: 'string', autoNumberFormat: 'M-{000}', createable: false },
        ],
        [
            '<type>Lookup</type><referenceTo>Account</referenceTo><relationshipName>Meters</relationshipName>',
            {
                type: 'reference',
                relationshipName: 'F__r',
                childRelationshipName: 'Meters__r',
                deleteConstraint: 'SetNull',
            },
        ],
        [
            '<type>Text</type><formula>Name &amp; "x"</formula>',
            { type: 'string', length: 1300, createable: false, formula: 'Name & "x"' },
        ],
        [
            '<type>Currency</type><precision>18</precision><scale>2</scale><formula>1</formula>',
            { type: 'currency', scale: 2, updateable: false },
        ],
    ];
    for (const [xml, expected] of cases) {
        test(xml.replace(/<\/?(\w+)>/g, ' ').trim(), () => {
            const field = fieldOf(xml);
            const actual = Object.fromEntries(
                Object.keys(expected).map((key) => [key, field[key as keyof Field]]),
            );
            assert.deepEqual(actual, expected);
        });
    }
    test('a picklist takes values of its own or of a global value set', () => {
        const own = fieldOf(
            `<type>Picklist</type><valueSet><restricted>true</restricted><valueSetDefinition><value><fullName>A</fullName><default>true</default><label>Alpha</label></value><value><fullName>B</fullName><default>false</default><isActive>false</isActive><label>Beta</label></value></valueSetDefinition></valueSet>`,
        );
        assert.deepEqual(own.picklist, {
            restricted: true,
            values: [
                { value: 'A', label: 'Alpha', active: true, isDefault: true },
                { value: 'B', label: 'Beta', active: false, isDefault: false },
            ],
        });
        const { schema } = schemaOf({
            'globalValueSets/Colours.globalValueSet':
                '<customValue><fullName>Red</fullName><default>false</default><label>Red</label></customValue>',
            'objects/Meter__c.object': `${HEAD}<fields><fullName>F__c</fullName><label>F</label><type>Picklist</type><valueSet><valueSetName>Colours</valueSetName></valueSet></fields>`,
        });
        assert.deepEqual(
            schema.field('Meter__c', 'F__c')?.picklist?.values.map((value) => value.value),
            ['Red'],
        );
    });
    test('a standard value set replaces the values of its fields', () => {
        const { schema, problems } = schemaOf({
            'standardValueSets/Industry.standardValueSet':
                '<sorted>false</sorted><standardValue><fullName>Space</fullName><default>false</default><label>Space</label></standardValue>',
        });
        assert.deepEqual(problems, []);
        for (const object of ['Account', 'Lead']) {
            const values = schema.field(object, 'Industry')?.picklist?.values.map((value) => value.value);
            assert.deepEqual(values, ['Space']);
        }
        assert.equal(standardSchema().field('Account', 'Industry')?.picklist?.values.length, 32);
    });
    test('a geolocation is three fields', () => {
        const object = objectOf(
            `${HEAD}<fields><fullName>Spot__c</fullName><label>Spot</label><type>Location</type><scale>6</scale></fields>`,
        );
        assert.deepEqual(
            ['spot__c', 'spot__latitude__s', 'spot__longitude__s'].map((key) => object.fields.get(key)?.type),
            ['location', 'double', 'double'],
        );
    });
    test('a roll-up has the type of what it adds up', () => {
        const { schema, problems } = schemaOf({
            'objects/Site__c.object': `${HEAD}<fields><fullName>Total__c</fullName><label>Total</label><type>Summary</type><summaryOperation>sum</summaryOperation><summarizedField>Meter__c.Cost__c</summarizedField><summaryForeignKey>Meter__c.Site__c</summaryForeignKey><summaryFilterItems><field>Meter__c.Name</field><operation>equals</operation><value>x</value></summaryFilterItems></fields>`,
            'objects/Meter__c.object': `${HEAD}<fields><fullName>Cost__c</fullName><label>Cost</label><type>Currency</type><precision>10</precision><scale>2</scale></fields><fields><fullName>Site__c</fullName><label>Site</label><type>MasterDetail</type><referenceTo>Site__c</referenceTo><relationshipName>Meters</relationshipName></fields>`,
        });
        assert.deepEqual(problems, []);
        const total = schema.field('Site__c', 'Total__c');
        assert.deepEqual([total?.type, total?.scale, total?.createable], ['currency', 2, false]);
        assert.deepEqual(total?.summary?.filters, [{ field: 'Name', operation: 'equals', value: 'x' }]);
        const detail = schema.object('Meter__c');
        assert.equal(detail?.sharingModel, 'ControlledByParent');
        assert.equal(detail?.fields.has('ownerid'), false);
        assert.equal(schema.object('Meter__Share'), undefined);
    });
});

describe('kinds of objects', () => {
    test('custom object with shares, history, record types, field sets, sharing reasons', () => {
        const { schema } = schemaOf({
            'objects/Meter__c.object': `${HEAD}<sharingModel>Private</sharingModel><enableHistory>true</enableHistory><enableActivities>true</enableActivities>
                <recordTypes><fullName>Gas</fullName><label>Gas</label><active>true</active></recordTypes>
                <fieldSets><fullName>Short</fullName><label>Short</label><displayedFields><field>Name</field></displayedFields></fieldSets>
                <sharingReasons><fullName>Backup</fullName><label>Backup</label></sharingReasons>
                <validationRules><fullName>R</fullName><active>true</active><errorConditionFormula>true</errorConditionFormula><errorMessage>no</errorMessage></validationRules>`,
        });
        const object = schema.object('Meter__c');
        assert.equal(object?.fields.get('recordtypeid')?.relationshipName, 'RecordType');
        assert.deepEqual(object?.fieldSets[0]?.fields, ['Name']);
        assert.deepEqual(object?.validationRules[0], {
            name: 'R',
            active: true,
            condition: 'true',
            message: 'no',
        });
        const causes = schema.field('Meter__Share', 'RowCause')?.picklist?.values.map((value) => value.value);
        assert.ok(causes?.includes('Backup__c') && causes.includes('Manual'));
        assert.ok(schema.object('Meter__History'));
        assert.ok(schema.field('Task', 'WhatId')?.referenceTo.includes('Meter__c'));
        assert.equal(
            standardSchema().field('Task', 'WhatId')?.referenceTo.includes('Meter__c'),
            false,
            'the standard schema is untouched',
        );
    });
    test('custom metadata types, settings, events', () => {
        const type = objectOf('<label>Rule</label><pluralLabel>Rules</pluralLabel>', 'Rule__mdt');
        assert.ok(
            type.fields.has('developername') &&
                type.fields.has('qualifiedapiname') &&
                !type.fields.has('ownerid'),
        );
        const setting = objectOf(
            '<label>S</label><customSettingsType>Hierarchy</customSettingsType>',
            'S__c',
        );
        assert.deepEqual(
            [setting.kind, setting.fields.get('setupownerid')?.type],
            ['hierarchyCustomSetting', 'reference'],
        );
        const event = objectOf(
            '<label>E</label><pluralLabel>E</pluralLabel><eventType>HighVolume</eventType><publishBehavior>PublishAfterCommit</publishBehavior>',
            'E__e',
        );
        assert.deepEqual(
            [event.kind, event.publishBehavior, event.queryable],
            ['platformEvent', 'PublishAfterCommit', false],
        );
        assert.ok(event.fields.has('replayid') && event.fields.has('eventuuid'));
    });
    test('key prefixes stay what they were', () => {
        const files = {
            'objects/A__c.object': HEAD,
            'objects/B__c.object': HEAD,
            'objects/M__mdt.object': '<label>M</label>',
        };
        const first = schemaOf(files).schema;
        assert.deepEqual(
            ['A__c', 'B__c', 'M__mdt'].map((name) => first.object(name)?.keyPrefix),
            ['a00', 'a01', 'm00'],
        );
        const keyPrefixes = new Map([
            ['B__c', 'a01'],
            ['M__mdt', 'm00'],
        ]);
        const { schema } = buildSchema(
            components({ 'objects/B__c.object': HEAD, 'objects/C__c.object': HEAD }),
            { keyPrefixes },
        );
        assert.deepEqual(
            ['B__c', 'C__c'].map((name) => schema.object(name)?.keyPrefix),
            ['a01', 'a00'],
        );
    });
});

describe('what is refused', () => {
    const field = (xml: string): string =>
        `${HEAD}<fields><fullName>F__c</fullName><label>F</label>${xml}</fields>`;
    const cases: readonly [string, string, RegExp][] = [
        ['Meter__c', '<label>M</label>', /^Must specify a nameField of type Text or AutoNumber$/],
        [
            'Meter__c',
            '<nameField><type>Text</type></nameField>',
            /^Must specify a non-empty label for the CustomObject$/,
        ],
        ['Meter__c', field('<type>Txt</type>'), /^'Txt' is not a valid value for the enum 'FieldType'$/],
        ['Meter__c', field('<type>Text</type>'), /^Must specify 'length' for a CustomField of type Text$/],
        ['Meter__c', field('<type>Text</type><length>300</length>'), /length must be between 1 and 255/],
        [
            'Meter__c',
            field('<type>Number</type><scale>0</scale>'),
            /^Must specify 'precision' for a CustomField of type Number$/,
        ],
        [
            'Meter__c',
            field('<type>Lookup</type><relationshipName>X</relationshipName>'),
            /^Must specify 'referenceTo' for a CustomField of type Lookup$/,
        ],
        [
            'Meter__c',
            field('<type>Lookup</type><referenceTo>Gone__c</referenceTo>'),
            /^referenceTo value of 'Gone__c' does not resolve to a valid sObject type$/,
        ],
        [
            'Meter__c',
            field('<type>Picklist</type><valueSet><valueSetName>Gone</valueSetName></valueSet>'),
            /no GlobalValueSet named Gone found$/,
        ],
        [
            'Meter__c',
            `${field('<type>Date</type>')}<fields><fullName>F__c</fullName><label>F</label><type>Date</type></fields>`,
            /^Duplicate component: CustomField Meter__c\.F__c$/,
        ],
        [
            'Account',
            '<fields><fullName>F__c</fullName><label>F</label><type>Nope</type></fields>',
            /FieldType/,
        ],
    ];
    for (const [name, xml, message] of cases) {
        test(String(message), () => {
            const { problems } = schemaOf({ [`objects/${name}.object`]: xml });
            assert.equal(problems.length, 1, JSON.stringify(problems));
            assert.match(problems[0].message, message);
            assert.equal(problems[0].fileName, `objects/${name}.object`);
        });
    }
});
