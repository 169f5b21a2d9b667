import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusedPart } from '../../../src/org/metadata/refused-parts.ts';
import { readMetadataZip } from '../../../src/schema/metadata/read.ts';

/** What is said about the components of one file, without those that may be deployed. */
function refusals(path: string, root: string, content: string): (string | null)[] {
    const xml = `<${root} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${root}>`;
    const { components } = readMetadataZip(new Map([[path, new TextEncoder().encode(xml)]]));
    return components.map(refusedPart).filter((message) => message !== null);
}

const inObject = (part: string): (string | null)[] =>
    refusals('objects/Account.object', 'CustomObject', part);

test('a required lookup filter is refused; one that is optional or switched off is kept', () => {
    const field = (filter: string): string =>
        `<fields><fullName>Boss__c</fullName><type>Lookup</type><referenceTo>User</referenceTo><lookupFilter>${filter}</lookupFilter></fields>`;
    const required = inObject(field('<active>true</active><isOptional>false</isOptional>'));
    assert.deepEqual(required, ['NOT_EMULATED: lookup filter of Account.Boss__c']);
    assert.deepEqual(inObject(field('<active>true</active><isOptional>true</isOptional>')), []);
    assert.deepEqual(inObject(field('<active>false</active><isOptional>false</isOptional>')), []);
});

test('picklist values of a record type, active business processes and default record types are refused', () => {
    const values = '<picklistValues><picklist>Type</picklist></picklistValues>';
    assert.deepEqual(inObject(`<recordTypes><fullName>Big</fullName>${values}</recordTypes>`), [
        'NOT_EMULATED: picklist values of record type Account.Big',
    ]);
    assert.deepEqual(inObject('<recordTypes><fullName>Big</fullName></recordTypes>'), []);
    const process =
        '<businessProcesses><fullName>Sale</fullName><isActive>true</isActive></businessProcesses>';
    assert.deepEqual(inObject(process), ['NOT_EMULATED: active business process Account.Sale']);
    const visible = (chosen: boolean): string =>
        `<recordTypeVisibilities><default>${chosen}</default><recordType>Account.Big</recordType><visible>true</visible></recordTypeVisibilities>`;
    assert.deepEqual(refusals('profiles/Sales.profile', 'Profile', visible(true)), [
        'NOT_EMULATED: default record type Account.Big of profile Sales',
    ]);
    assert.deepEqual(refusals('profiles/Sales.profile', 'Profile', visible(false)), []);
});

test('an assignment rule is kept while it is not active', () => {
    const rules = (active: boolean): (string | null)[] =>
        refusals(
            'assignmentRules/Lead.assignmentRules',
            'AssignmentRules',
            `<assignmentRule><fullName>Web</fullName><active>${active}</active></assignmentRule>`,
        );
    assert.deepEqual(rules(true), ['NOT_EMULATED: active assignment rule Web of Lead']);
    assert.deepEqual(rules(false), []);
});

test('a stage of its own must say its probability and forecast category', () => {
    const stages = (more: string): (string | null)[] =>
        refusals(
            'standardValueSets/OpportunityStage.standardValueSet',
            'StandardValueSet',
            `<standardValue><fullName>Prospecting</fullName></standardValue><standardValue><fullName>Trial</fullName>${more}</standardValue>`,
        );
    assert.deepEqual(stages(''), [
        'NOT_EMULATED: opportunity stage Trial without probability and forecastCategory',
    ]);
    assert.deepEqual(
        stages('<probability>30</probability><forecastCategory>Pipeline</forecastCategory>'),
        [],
    );
});
