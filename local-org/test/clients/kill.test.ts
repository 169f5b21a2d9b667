import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { deployWidgetTo } from './project.ts';
import { OrgProcess } from './process.ts';

const rows = 5_000;

describe('a server killed in the middle of a bulk load', () => {
    const org = new OrgProcess();
    before(async () => {
        await org.start();
        await deployWidgetTo(org);
    });
    after(() => org.remove());

    const csv =
        ['Key__c,Size__c', ...Array.from({ length: rows }, (_one, i) => `K${i},${i}`)].join('\n') + '\n';
    const startLoad = async (): Promise<string> => {
        const job = {
            object: 'Widget__c',
            operation: 'upsert',
            externalIdFieldName: 'Key__c',
            lineEnding: 'LF',
        };
        const { id } = await org.call<{ id: string }>('POST', '/jobs/ingest', job);
        await org.call('PUT', `/jobs/ingest/${id}/batches`, csv, 'text/csv');
        await org.call('PATCH', `/jobs/ingest/${id}`, { state: 'UploadComplete' });
        return id;
    };
    const finish = async (
        id: string,
    ): Promise<{ numberRecordsProcessed: number; numberRecordsFailed: number }> => {
        for (;;) {
            const job = await org.call<{
                state: string;
                numberRecordsProcessed: number;
                numberRecordsFailed: number;
            }>('GET', `/jobs/ingest/${id}`);
            if (job.state !== 'UploadComplete' && job.state !== 'InProgress') {
                assert.equal(job.state, 'JobComplete');
                return job;
            }
        }
    };

    it('has whole transactions only, takes the job up again, and a replay changes nothing', async () => {
        const id = await startLoad();
        let loaded = 0;
        while (loaded === 0) {
            loaded = await org.count('SELECT COUNT() FROM Widget__c');
        }
        assert.equal(await org.stop('SIGKILL'), null);
        assert.ok(loaded < rows, `killed with ${loaded} of ${rows} rows saved`);

        await org.start();
        const job = await finish(id);
        assert.deepEqual([job.numberRecordsProcessed, job.numberRecordsFailed], [rows, 0]);
        assert.equal(await org.count('SELECT COUNT() FROM Widget__c'), rows);

        const replay = await finish(await startLoad());
        assert.deepEqual([replay.numberRecordsProcessed, replay.numberRecordsFailed], [rows, 0]);
        assert.equal(await org.count('SELECT COUNT() FROM Widget__c'), rows);
    });

    it('counts each chunk of 200 either saved with its outcome, or not at all', async () => {
        await org.call('POST', '/sobjects/Widget__c', { Key__c: 'probe' });
        const id = await startLoad();
        await new Promise((done) => setTimeout(done, 60));
        await org.stop('SIGKILL');
        await org.start();
        const job = await finish(id);
        assert.equal(job.numberRecordsProcessed, rows);
        assert.equal(await org.count('SELECT COUNT() FROM Widget__c'), rows + 1);
        const { instanceUrl, accessToken } = org.running;
        const results = await fetch(
            `${instanceUrl}/services/data/v67.0/jobs/ingest/${id}/successfulResults`,
            { headers: { authorization: `Bearer ${accessToken}` } },
        );
        assert.equal(
            (await results.text()).trim().split('\n').length,
            rows + 1,
            'one line a row, and the header',
        );
    });

    it('runs jobs after the start that were queued before the kill, once', async () => {
        const source = encodeURIComponent('System.enqueueJob(new LateJob(), 1);');
        const queued = await org.call<{ success: boolean }>(
            'GET',
            `/tooling/executeAnonymous?anonymousBody=${source}`,
        );
        assert.equal(queued.success, true);
        await org.stop('SIGKILL');
        await org.start();
        assert.equal(
            await org.count("SELECT COUNT() FROM Account WHERE Name = 'made late'"),
            0,
            'not due yet',
        );
        const { instanceUrl, accessToken } = org.running;
        const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' };
        const body = JSON.stringify({ advance: 2 * 60_000 });
        const moved = await fetch(`${instanceUrl}/__localorg/clock`, { method: 'POST', headers, body });
        assert.equal(moved.status, 200);
        assert.equal(await org.count("SELECT COUNT() FROM Account WHERE Name = 'made late'"), 1);
        await org.stop('SIGKILL');
        await org.start();
        assert.equal(await org.count("SELECT COUNT() FROM Account WHERE Name = 'made late'"), 1);
    });
});
