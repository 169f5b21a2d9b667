import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { makeCompanies, qualifyingStories } from '../data/companies';
import { Random } from '../data/random';
import { sampleData } from '../data/sample';
import { readCsv } from '../lib/csv';

const seedFile = (name: string) => path.join(__dirname, '../data/seed', `${name}.csv`);

test('the committed CSV files are what the generator writes', () => {
    for (const [name, rows] of Object.entries(sampleData())) {
        const asText = rows.map((row) =>
            Object.fromEntries(Object.entries(row).map(([column, value]) => [column, String(value)])),
        );
        assert.deepEqual(
            readCsv(seedFile(name)),
            asText,
            `${name}.csv: run ts-node scripts/data/generate.ts`,
        );
    }
});

test('of 200 companies with names and domains of their own, 18 tell a story that qualifies', () => {
    const companies = makeCompanies(new Random(20_260_101));
    const qualifying = companies.filter((company) =>
        (qualifyingStories as readonly string[]).includes(company.story),
    );
    assert.equal(new Set(companies.map((company) => company.domain)).size, 200);
    assert.equal(qualifying.length, 18);
});

test('every signal belongs to an account and a contact of the sample, within 90 days, under a key of its own', () => {
    const { accounts, contacts, signals } = sampleData();
    const accountKeys = new Set(accounts.map((row) => row.MqaAccountKey__c));
    const contactAccount = new Map(contacts.map((row) => [row.MqaContactKey__c, row.MqaAccountKey__c]));
    for (const signal of signals) {
        assert.ok(
            accountKeys.has(signal.MqaAccountKey__c ?? ''),
            `unknown account in ${signal.ExternalId__c}`,
        );
        if (signal.MqaContactKey__c) {
            assert.equal(contactAccount.get(signal.MqaContactKey__c), signal.MqaAccountKey__c);
        }
        assert.ok(
            Number(signal.DaysAgo) > 0 && Number(signal.DaysAgo) <= 90,
            `age of ${signal.ExternalId__c}`,
        );
    }
    assert.equal(new Set(signals.map((signal) => signal.ExternalId__c)).size, signals.length);
    assert.ok(signals.length >= 10_000, 'about ten thousand signals');
});

test('every territory names users that the sample creates, and a backup other than the owners', () => {
    const users = new Set(readCsv(seedFile('users')).map((row) => row.Key));
    for (const row of readCsv(seedFile('territories'))) {
        for (const role of ['Sdr', 'Ae', 'Backup', 'Manager', 'DataSteward']) {
            assert.ok(users.has(row[role]), `${row.Name}: ${role} ${row[role]}`);
        }
        assert.notEqual(row.Backup, row.Sdr);
        assert.notEqual(row.Backup, row.Ae);
    }
});
