import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { deployWidget, serveOrg, type ServedOrg } from './fixture.ts';

type Job = {
    id: string;
    state: string;
    errorMessage?: string;
    numberRecordsProcessed: number;
    numberRecordsFailed: number;
};

describe('Bulk API 2.0', () => {
    let org: ServedOrg;
    before(async () => {
        org = await serveOrg();
        await deployWidget(org);
    });
    after(() => org.stop());

    const load = async (job: object, csv: string): Promise<Job> => {
        const { body } = await org.call<Job>('POST', '/jobs/ingest', {
            object: 'Widget__c',
            operation: 'insert',
            ...job,
        });
        const put = await org.call('PUT', `/jobs/ingest/${body.id}/batches`, csv, {
            headers: { 'content-type': 'text/csv' },
        });
        assert.equal(put.status, 201);
        await org.call('PATCH', `/jobs/ingest/${body.id}`, { state: 'UploadComplete' });
        for (;;) {
            const { body: now } = await org.call<Job>('GET', `/jobs/ingest/${body.id}`);
            if (!['UploadComplete', 'InProgress'].includes(now.state)) {
                return now;
            }
        }
    };
    const results = async (job: Job, kind: string): Promise<string[]> =>
        (await org.call<string>('GET', `/jobs/ingest/${job.id}/${kind}`)).body.trim().split(/\r?\n/);
    const count = async (where: string): Promise<number> =>
        (
            await org.call<{ totalSize: number }>(
                'GET',
                `/query?q=${encodeURIComponent(`SELECT COUNT() FROM Widget__c WHERE ${where}`)}`,
            )
        ).body.totalSize;

    it('saves the good rows and reports the others with their columns', async () => {
        const csv = 'Name,Size__c,Key__c\n"quoted ""one"", yes",1.5,R1\nbad number,many,R2\nsame key,2,R1\n';
        const job = await load({}, csv);
        assert.deepEqual(
            [job.state, job.numberRecordsProcessed, job.numberRecordsFailed],
            ['JobComplete', 3, 2],
        );
        const good = await results(job, 'successfulResults');
        assert.equal(good[0], '"sf__Id","sf__Created","Name","Size__c","Key__c"');
        assert.match(good[1] ?? '', /^"a\w{17}","true","quoted ""one"", yes","1.5","R1"$/);
        const bad = await results(job, 'failedResults');
        assert.match(
            bad[1] ?? '',
            /^"","INVALID_TYPE_ON_FIELD_IN_RECORD:.*:Size__c --","bad number","many","R2"$/,
        );
        assert.match(bad[2] ?? '', /"DUPLICATE_VALUE:/);
        assert.deepEqual(await results(job, 'unprocessedrecords'), ['"Name","Size__c","Key__c"']);
    });

    it('reads other delimiters and line endings, and refuses an ending that was not announced', async () => {
        const job = await load(
            { columnDelimiter: 'SEMICOLON', lineEnding: 'CRLF' },
            'Name;Key__c\r\n"a;b";D1\r\n',
        );
        assert.deepEqual([job.state, job.numberRecordsFailed], ['JobComplete', 0]);
        assert.equal(await count("Name = 'a;b'"), 1);
        const wrong = await load({}, 'Name,Key__c\r\nx,D2\r\n');
        assert.deepEqual(
            [wrong.state, wrong.errorMessage],
            [
                'Failed',
                'ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is LF',
            ],
        );
        assert.equal(await count("Key__c = 'D2'"), 0);
    });

    it('fails a job whose header names an unknown field', async () => {
        const job = await load({}, 'Name,Nope__c\nx,1\n');
        assert.deepEqual(
            [job.state, job.errorMessage],
            ['Failed', 'InvalidBatch : Field name not found : Nope__c'],
        );
    });

    it('upserts, updates and deletes; an empty value leaves a field, #N/A empties it', async () => {
        const upsert = { operation: 'upsert', externalIdFieldName: 'Key__c' };
        await load(upsert, 'Key__c,Name,Size__c\nE1,one,1\nE2,two,2\n');
        const again = await load(upsert, 'Key__c,Name,Size__c\nE1,,#N/A\nE3,three,3\n');
        const outcome = await results(again, 'successfulResults');
        assert.deepEqual(
            outcome.slice(1).map((line) => line.split(',')[1]),
            ['"false"', '"true"'],
        );
        assert.equal(await count("Key__c = 'E1' AND Name = 'one' AND Size__c = null"), 1);
        const ids = await org.call<{ records: { Id: string }[] }>(
            'GET',
            `/query?q=${encodeURIComponent("SELECT Id FROM Widget__c WHERE Key__c IN ('E1', 'E2')")}`,
        );
        const gone = await load(
            { operation: 'delete' },
            `Id\n${ids.body.records.map((row) => row.Id).join('\n')}\n`,
        );
        assert.deepEqual([gone.numberRecordsProcessed, gone.numberRecordsFailed], [2, 0]);
        assert.equal(await count("Key__c IN ('E1', 'E2')"), 0);
    });

    it('relates rows to a parent by external id', async () => {
        await org.call('POST', '/sobjects/Widget__c', { Name: 'probe', Key__c: 'P0' });
        const owner = org.composed.admin().username;
        const job = await load(
            {},
            `Name,Key__c,Owner.User:Username\nrelated,P1,${owner}\nlost,P2,nobody@example.com\n`,
        );
        assert.deepEqual([job.state, job.numberRecordsFailed], ['JobComplete', 1]);
        assert.equal(await count("Key__c = 'P1'"), 1);
    });

    it('refuses jobs it can not run, and changes in the wrong state', async () => {
        const unknown = await org.call<{ errorCode: string }[]>('POST', '/jobs/ingest', {
            object: 'Nope__c',
            operation: 'insert',
        });
        assert.deepEqual([unknown.status, unknown.body[0]?.errorCode], [400, 'INVALIDENTITY']);
        const job = await load({}, 'Name\nx\n');
        const late = await org.call('PUT', `/jobs/ingest/${job.id}/batches`, 'Name\ny\n', {
            headers: { 'content-type': 'text/csv' },
        });
        assert.equal(late.status, 400);
    });

    it('is private to the user who made the job', async () => {
        const job = await load({}, 'Name\nmine\n');
        const other = await org.call('GET', `/jobs/ingest/${job.id}/successfulResults`, undefined, {
            token: 'x',
        });
        assert.equal(other.status, 401);
    });

    it('exports queries page by page', async () => {
        const rows = Array.from({ length: 450 }, (_one, i) => `Export ${i}`);
        await load({}, `Name\n${rows.join('\n')}\n`);
        const { body: job } = await org.call<Job>('POST', '/jobs/query', {
            operation: 'query',
            query: "SELECT Name, Owner.Name, SoldAt__c FROM Widget__c WHERE Name LIKE 'Export %'",
        });
        const first = await org.call<string>('GET', `/jobs/query/${job.id}/results?maxRecords=400`);
        assert.equal(first.headers.get('sforce-numberofrecords'), '400');
        assert.equal(first.body.split('\n')[0], '"Name","Owner.Name","SoldAt__c"');
        const locator = first.headers.get('sforce-locator');
        const second = await org.call<string>(
            'GET',
            `/jobs/query/${job.id}/results?maxRecords=400&locator=${locator}`,
        );
        assert.deepEqual(
            [second.headers.get('sforce-numberofrecords'), second.headers.get('sforce-locator')],
            ['50', 'null'],
        );
    });
});
