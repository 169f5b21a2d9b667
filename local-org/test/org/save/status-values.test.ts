import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexDate } from '../../../src/values/dates.ts';
import { components } from '../../schema/fixture.ts';
import { testOrg, type TestOrg } from '../fixture.ts';

const value = (name: string, facts = ''): string =>
    `<standardValue><fullName>${name}</fullName><default>false</default>${facts}</standardValue>`;
const won =
    '<closed>true</closed><won>true</won><probability>100</probability><forecastCategory>Closed</forecastCategory>';
const METADATA = {
    'standardValueSets/OpportunityStage.standardValueSet':
        value(
            'Trial',
            '<closed>false</closed><won>false</won><probability>35</probability><forecastCategory>BestCase</forecastCategory>',
        ) + value('Signed', won),
    'standardValueSets/CaseStatus.standardValueSet': value('Open') + value('Solved', '<closed>true</closed>'),
    'standardValueSets/TaskStatus.standardValueSet':
        value('Open') + value('Dropped', '<closed>true</closed>'),
    'standardValueSets/LeadStatus.standardValueSet':
        value('New') + value('Taken', '<converted>true</converted>'),
};

const query = (org: TestOrg, soql: string): unknown[][] =>
    org
        .transact((t) => t.query({ soql, mode: 'system' }))
        .records.map((row) =>
            [...row.fieldNames()].filter((name) => name !== 'Id').map((name) => String(row.get(name))),
        );

test('stages of an org mean what their metadata say', () => {
    const org = testOrg(components(METADATA));
    const deal = (stage: string): unknown[] => {
        const made = org.made('Opportunity', {
            Name: stage,
            StageName: stage,
            CloseDate: ApexDate.parse('2026-03-31'),
        });
        const row = org.stored(made);
        const fields = ['IsClosed', 'IsWon', 'Probability', 'ForecastCategory'];
        return fields.map((field) => String(row?.get(field)));
    };
    assert.deepEqual(deal('Trial'), ['false', 'false', '35', 'BestCase']);
    assert.deepEqual(deal('Signed'), ['true', 'true', '100', 'Closed']);
    const soql =
        'SELECT ApiName, IsClosed, IsWon, DefaultProbability FROM OpportunityStage ORDER BY SortOrder';
    assert.deepEqual(query(org, soql), [
        ['Trial', 'false', 'false', '35'],
        ['Signed', 'true', 'true', '100'],
    ]);
});

test('statuses of cases, tasks and leads mean what their metadata say', () => {
    const org = testOrg(components(METADATA));
    const closed = (objectName: string, status: string): unknown =>
        org.stored(org.made(objectName, { Status: status, Subject: 's' }))?.get('IsClosed');
    assert.deepEqual([closed('Case', 'Open'), closed('Case', 'Solved')], [false, true]);
    assert.deepEqual([closed('Task', 'Open'), closed('Task', 'Dropped')], [false, true]);
    assert.deepEqual(query(org, 'SELECT ApiName FROM LeadStatus WHERE IsConverted = true'), [['Taken']]);
});
