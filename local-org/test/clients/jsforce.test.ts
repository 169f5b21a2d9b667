import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import jsforce from 'jsforce';
import { adminPassword, adminUsername, deployWidget, serveOrg, type ServedOrg } from '../api/fixture.ts';

describe('jsforce', () => {
    let org: ServedOrg;
    let connection: InstanceType<typeof jsforce.Connection>;
    before(async () => {
        org = await serveOrg();
        await deployWidget(org);
        connection = new jsforce.Connection({
            instanceUrl: org.url,
            accessToken: org.token,
            version: '67.0',
        });
    });
    after(() => org.stop());

    it('logs in with user name and password, in its default version', async () => {
        const own = new jsforce.Connection({ loginUrl: org.url });
        const user = await own.login(adminUsername, adminPassword);
        assert.equal(user.id, org.composed.admin().id);
        assert.equal((await own.identity()).username, adminUsername);
        await assert.rejects(
            new jsforce.Connection({ loginUrl: org.url }).login(adminUsername, 'wrong'),
            /INVALID_LOGIN/,
        );
    });

    it('creates, reads, updates and deletes a record', async () => {
        const made = await connection.sobject('Widget__c').create({
            Name: 'One',
            Size__c: 1.5,
            MadeOn__c: '2026-01-31',
            SoldAt__c: '2026-01-31T10:00:00+0100',
        });
        assert.ok(made.success);
        const read = await connection.sobject('Widget__c').retrieve(made.id);
        assert.deepEqual(
            [read.Size__c, read.MadeOn__c, read.SoldAt__c, read.IsBig__c],
            [1.5, '2026-01-31', '2026-01-31T09:00:00.000+0000', false],
        );
        await connection.sobject('Widget__c').update({ Id: made.id, Size__c: 2 });
        await connection.sobject('Widget__c').destroy(made.id);
        await assert.rejects(
            connection.sobject('Widget__c').retrieve(made.id),
            /NOT_FOUND|requested resource does not exist/,
        );
    });

    it('saves several records, each with its own outcome', async () => {
        const results = await connection.sobject('Widget__c').create([
            { Name: 'a', Key__c: 'same' },
            { Name: 'b', Key__c: 'same' },
            { Name: 'c', Nope__c: 1 },
        ]);
        assert.deepEqual(
            results.map((one) => one.success),
            [true, false, false],
        );
        const codes = results.flatMap((one) =>
            one.success ? [] : one.errors.map((error) => (error as { statusCode?: string }).statusCode),
        );
        assert.deepEqual(codes, ['DUPLICATE_VALUE', 'INVALID_FIELD']);
    });

    it('upserts by external id', async () => {
        const first = await connection.sobject('Widget__c').upsert({ Key__c: 'U1', Name: 'first' }, 'Key__c');
        const second = await connection
            .sobject('Widget__c')
            .upsert({ Key__c: 'U1', Name: 'second' }, 'Key__c');
        assert.deepEqual(
            [first.success && (first as { created?: boolean }).created, second.success],
            [true, true],
        );
        const rows = await connection.query<{ Name: string }>(
            "SELECT Name FROM Widget__c WHERE Key__c = 'U1'",
        );
        assert.deepEqual(
            rows.records.map((row) => row.Name),
            ['second'],
        );
    });

    it('loads in bulk and pages through what it loaded', async () => {
        const input = Array.from({ length: 4500 }, (_one, i) => ({ Name: `Bulk ${i}`, Key__c: `B${i}` }));
        const loaded = await connection.bulk2.loadAndWaitForResults({
            object: 'Widget__c',
            operation: 'insert',
            input,
            pollInterval: 50,
            pollTimeout: 60_000,
        });
        assert.deepEqual([loaded.successfulResults.length, loaded.failedResults.length], [4500, 0]);
        const rows = await connection.query("SELECT Id FROM Widget__c WHERE Name LIKE 'Bulk %'", {
            autoFetch: true,
            maxFetch: 10_000,
        });
        assert.deepEqual([rows.totalSize, rows.records.length], [4500, 4500]);
        const again = await connection.bulk2.loadAndWaitForResults({
            object: 'Widget__c',
            operation: 'insert',
            input: [{ Name: 'x', Key__c: 'B7' }],
            pollInterval: 50,
            pollTimeout: 60_000,
        });
        assert.match(String(again.failedResults[0]?.sf__Error), /^DUPLICATE_VALUE:/);
    });

    it('describes objects', async () => {
        const described = await connection.describe('Widget__c');
        assert.deepEqual(
            described.fields.filter((field) => field.externalId).map((field) => field.name),
            ['Key__c'],
        );
        assert.equal(described.fields.find((field) => field.name === 'Size__c')?.type, 'double');
        const all = await connection.describeGlobal();
        assert.ok(all.sobjects.some((one) => one.name === 'Widget__c' && one.custom));
        await assert.rejects(connection.describe('Nope__c'), /NOT_FOUND|requested resource does not exist/);
    });

    it('runs anonymous Apex and reads metadata', async () => {
        const done = await connection.tooling.executeAnonymous("insert new Account(Name = 'From Apex');");
        assert.equal(done.success, true);
        const wrong = await connection.tooling.executeAnonymous('Integer i = 1 / 0;');
        assert.equal(wrong.exceptionMessage, 'System.MathException: Divide by 0');
        const read = await connection.metadata.read('CustomObject', 'Widget__c');
        assert.equal(read.label, 'Widget');
    });
});
