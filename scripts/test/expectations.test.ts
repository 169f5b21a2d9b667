import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describedTypes, expectationsOfSource } from '../lib/expectations';

test('the source says which objects, fields, permission sets, metadata and jobs an org must have', () => {
    const expected = expectationsOfSource();
    assert.ok(expected.objects.includes('MqaHandoff__c'));
    assert.deepEqual(
        expected.fields.find((field) => field.object === 'MqaSignal__c' && field.field === 'OccurredAt__c')
            ?.type,
        'DateTime',
    );
    assert.ok(expected.permissionSets.includes('MqaHandoffWorker'));
    assert.ok(
        expected.customMetadata.some(
            (row) => row.type === 'MqaThresholdRule__mdt' && row.record === 'Strict',
        ),
    );
    assert.ok(expected.jobs.includes('MQA nightly evaluation'));
    assert.ok(expected.jobs.length >= 3, 'every line of the scheduler is a job');
});

test('every field type of the package has a describe type to be checked against', () => {
    const unknown = expectationsOfSource().fields.filter((field) => !(field.type in describedTypes));
    assert.deepEqual(unknown, []);
});
