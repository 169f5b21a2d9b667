import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manifestOf, membersOfSource } from '../lib/destruction';

test('an uninstall names everything of the package and nothing of the standard', () => {
    const members = membersOfSource();
    assert.ok(members.get('CustomObject')?.includes('MqaHandoff__c'));
    assert.ok(members.get('ApexClass')?.includes('MqaJobs'));
    assert.ok(members.get('CustomLabel')?.includes('MqaNone'));
    assert.ok(members.get('CustomField')?.includes('Account.MqaAccountKey__c'));
    for (const [type, names] of members) {
        for (const name of names) assert.match(name, /mqa/i, `${type} ${name}`);
    }
});

test('a manifest lists the members by type', () => {
    const xml = manifestOf(new Map([['ApexClass', ['MqaA', 'MqaB']]]));
    assert.match(xml, /<members>MqaA<\/members>\s*<members>MqaB<\/members>\s*<name>ApexClass<\/name>/);
    assert.match(xml, /<version>67\.0<\/version>/);
});
