import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from '../lib/people-checks';

const active = (Name: string) => ({ Name, IsActive: true, ManagerId: null });
const staffed = {
    Name: 'North',
    Sdr__c: 'sdr',
    Sdr__r: active('Sam'),
    Ae__c: 'ae',
    Ae__r: active('Ada'),
    Backup__c: 'backup',
    Backup__r: active('Bo'),
    Manager__c: 'manager',
    Manager__r: active('Mona'),
};

test('a territory with owner, other backup and manager has no gap', () => {
    assert.deepEqual(problemsOf(staffed), []);
});

test('each gap in the staffing is a sentence that names the territory', () => {
    const gaps: [string, object][] = [
        ['has no owner', { Sdr__c: null, Sdr__r: null, Ae__c: null, Ae__r: null }],
        ['has no backup', { Backup__c: null, Backup__r: null }],
        ['Bo is owner and backup at once', { Backup__c: 'ae' }],
        ['has no escalation manager', { Manager__c: null, Manager__r: null }],
        ['Ada is not an active user', { Ae__r: { ...active('Ada'), IsActive: false } }],
    ];
    for (const [words, change] of gaps) {
        assert.deepEqual(problemsOf({ ...staffed, ...change }), [`Territory North: ${words}.`]);
    }
});

test('the manager of the owner stands in for a missing escalation manager', () => {
    const withManager = {
        ...staffed,
        Manager__c: null,
        Manager__r: null,
        Sdr__r: { ...active('Sam'), ManagerId: 'm' },
    };
    assert.deepEqual(problemsOf(withManager), []);
});
