import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { deployWidget, serveOrg, type ServedOrg } from './fixture.ts';

type Row = Record<string, unknown> & { Id: string };
type Page = { totalSize: number; done: boolean; nextRecordsUrl?: string; records: Row[] };
type Saved = {
    id: string;
    success: boolean;
    errors: { statusCode: string; message: string; fields: string[] }[];
};

describe('records by REST', () => {
    let org: ServedOrg;
    before(async () => {
        org = await serveOrg();
        await deployWidget(org);
    });
    after(() => org.stop());

    const query = async (soql: string): Promise<Page> =>
        (await org.call<Page>('GET', `/query?q=${encodeURIComponent(soql)}`)).body;
    const create = async (fields: object, object = 'Widget__c'): Promise<string> =>
        (await org.call<Saved>('POST', `/sobjects/${object}`, fields)).body.id;

    it('takes text for numbers and checkboxes, and dates in every offset', async () => {
        const id = await create({
            Name: 'W',
            Size__c: '1.50',
            IsBig__c: 'true',
            MadeOn__c: '2026-02-28',
            SoldAt__c: '2026-02-28T23:30:00.000-01:00',
        });
        const { body } = await org.call<Row>('GET', `/sobjects/Widget__c/${id}`);
        assert.deepEqual(
            [body.Size__c, body.IsBig__c, body.MadeOn__c, body.SoldAt__c, body.Account__c],
            [1.5, true, '2026-02-28', '2026-03-01T00:30:00.000+0000', null],
        );
        assert.deepEqual(body.attributes, {
            type: 'Widget__c',
            url: `/services/data/v67.0/sobjects/Widget__c/${id}`,
        });
    });

    it('serves every version and paths with a doubled slash', async () => {
        const reply = await org.call('GET', '//services/data/v50.0/limits');
        assert.equal(reply.status, 200);
        assert.equal((await org.call('GET', '/services/data/v12.0/limits')).status, 404);
        const versions = await org.call<{ label: string; version: string; url: string }[]>(
            'GET',
            '/services/data',
        );
        assert.deepEqual(versions.body.at(-1), {
            label: "Summer '26",
            url: '/services/data/v67.0',
            version: '67.0',
        });
        assert.deepEqual(versions.body.find((one) => one.version === '62.0')?.label, "Winter '25");
    });

    it('answers errors as a list with the code of Salesforce', async () => {
        const cases: [string, string, unknown, number, string][] = [
            ['POST', '/sobjects/Widget__c', { Nope__c: 1 }, 400, 'INVALID_FIELD'],
            ['POST', '/sobjects/Widget__c', '{broken', 400, 'JSON_PARSER_ERROR'],
            ['POST', '/sobjects/Widget__c', { Size__c: 'many' }, 400, 'JSON_PARSER_ERROR'],
            ['POST', '/sobjects/Account', {}, 400, 'REQUIRED_FIELD_MISSING'],
            ['POST', '/sobjects/Nope__c', {}, 404, 'NOT_FOUND'],
            ['GET', '/sobjects/Account/001000000000001AAA', undefined, 404, 'NOT_FOUND'],
            ['PATCH', '/sobjects/Account/rubbish', { Name: 'x' }, 404, 'NOT_FOUND'],
            ['PUT', '/sobjects/Account', {}, 405, 'METHOD_NOT_ALLOWED'],
            ['GET', '/query?q=SELECT+Nope+FROM+Account', undefined, 400, 'INVALID_FIELD'],
            ['GET', '/query?q=SELECT+Id+FROM+Nope', undefined, 400, 'INVALID_TYPE'],
            ['GET', '/query?q=SELECT', undefined, 400, 'MALFORMED_QUERY'],
            ['GET', '/query/01gx-2000', undefined, 400, 'INVALID_QUERY_LOCATOR'],
            ['GET', '/tooling/sobjects/SourceMember/describe', undefined, 404, 'NOT_FOUND'],
            ['POST', '/actions/standard/emailSimple', {}, 501, 'NOT_EMULATED'],
        ];
        for (const [method, path, body, status, errorCode] of cases) {
            const reply = await org.call<{ errorCode: string; message: string }[]>(method, path, body);
            assert.deepEqual(
                [reply.status, reply.body[0]?.errorCode],
                [status, errorCode],
                `${method} ${path} ${JSON.stringify(reply.body)}`,
            );
            assert.equal(typeof reply.body[0]?.message, 'string');
        }
    });

    it('updates with 204 and no body, and refuses an update of what is gone', async () => {
        const id = await create({ Name: 'Gone' });
        const updated = await org.call('PATCH', `/sobjects/Widget__c/${id}`, { Size__c: 3 });
        assert.deepEqual([updated.status, updated.body], [204, '']);
        assert.equal((await org.call('DELETE', `/sobjects/Widget__c/${id}`)).status, 204);
        const again = await org.call<{ errorCode: string }[]>('DELETE', `/sobjects/Widget__c/${id}`);
        assert.deepEqual([again.status, again.body[0]?.errorCode], [404, 'ENTITY_IS_DELETED']);
        assert.equal((await org.call('GET', `/sobjects/Widget__c/${id}`)).status, 404);
    });

    it('upserts, reads and deletes by external id', async () => {
        const path = '/sobjects/Widget__c/Key__c/A%2FB';
        const made = await org.call<Saved & { created: boolean }>('PATCH', path, { Name: 'by key' });
        assert.deepEqual([made.status, made.body.created], [201, true]);
        const changed = await org.call<Saved & { created: boolean }>('PATCH', path, { Name: 'again' });
        assert.deepEqual([changed.status, changed.body.created, changed.body.id], [200, false, made.body.id]);
        assert.equal((await org.call<Row>('GET', path)).body.Name, 'again');
        assert.equal((await org.call('DELETE', path)).status, 204);
        assert.equal((await org.call('GET', path)).status, 404);
    });

    it('relates to a parent by its external id', async () => {
        const account = await create({ Name: 'Parent', AccountNumber: 'P1' }, 'Account');
        const id = await create({ Name: 'Child', Account__c: account });
        const { records } = await query(
            `SELECT Name, Account__r.Name, Account__r.Owner.Name FROM Widget__c WHERE Id = '${id}'`,
        );
        const parent = records[0]?.Account__r as {
            Name: string;
            attributes: { type: string };
            Owner: { Name: string };
        };
        assert.deepEqual(
            [parent.Name, parent.attributes.type, typeof parent.Owner.Name],
            ['Parent', 'Account', 'string'],
        );
        const parents = await query(
            `SELECT Name, (SELECT Name FROM Widgets__r) FROM Account WHERE Name = 'Parent'`,
        );
        const children = parents.records[0]?.Widgets__r as Page;
        assert.deepEqual([children.totalSize, children.done, children.records[0]?.Name], [1, true, 'Child']);
        const below = await org.call<Page>('GET', `/sobjects/Account/${account}/Widgets__r`);
        assert.equal(below.body.records[0]?.Id, id);
        const above = await org.call<Row>('GET', `/sobjects/Widget__c/${id}/Account__r`);
        assert.equal(above.body.Id, account);
    });

    it('gives results of more than 2,000 rows in pages', async () => {
        const records = (from: number): object[] =>
            Array.from({ length: 200 }, (_one, i) => ({
                attributes: { type: 'Widget__c' },
                Name: `Page ${from + i}`,
            }));
        for (let i = 0; i < 11; i += 1) {
            await org.call('POST', '/composite/sobjects', { records: records(i * 200) });
        }
        const first = await query("SELECT Id FROM Widget__c WHERE Name LIKE 'Page %'");
        assert.deepEqual([first.totalSize, first.records.length, first.done], [2200, 2000, false]);
        const rest = await org.call<Page>('GET', first.nextRecordsUrl ?? '');
        assert.deepEqual([rest.body.records.length, rest.body.done], [200, true]);
        const ids = new Set([...first.records, ...rest.body.records].map((row) => row.Id));
        assert.equal(ids.size, 2200, 'no row twice');
    });

    it('names the columns of a query', async () => {
        const soql = encodeURIComponent('SELECT Id, Owner.Name, (SELECT Id FROM Contacts) FROM Account');
        type Column = { columnName: string; aggregate: boolean; joinColumns: Column[] };
        const { body } = await org.call<{ columnMetadata: Column[] }>('GET', `/query?q=${soql}&columns=true`);
        const shape = body.columnMetadata.map((one) => [
            one.columnName,
            one.aggregate,
            one.joinColumns.map((inner) => inner.columnName),
        ]);
        assert.deepEqual(shape, [
            ['Id', false, []],
            ['Owner', false, ['Name']],
            ['Contacts', true, ['Id']],
        ]);
    });

    it('saves collections row by row, or all or none', async () => {
        const records = [
            { attributes: { type: 'Account' }, Name: 'fine' },
            { attributes: { type: 'Account' } },
        ];
        const some = await org.call<Saved[]>('POST', '/composite/sobjects', { allOrNone: false, records });
        assert.deepEqual(
            some.body.map((one) => one.success),
            [true, false],
        );
        const none = await org.call<Saved[]>('POST', '/composite/sobjects', {
            allOrNone: true,
            records: [{ ...records[0], Name: 'undone' }, records[1]],
        });
        assert.deepEqual(
            none.body.map((one) => one.errors[0]?.statusCode),
            ['ALL_OR_NONE_OPERATION_ROLLED_BACK', 'REQUIRED_FIELD_MISSING'],
        );
        assert.equal((await query("SELECT Id FROM Account WHERE Name = 'undone'")).totalSize, 0);
    });

    it('saves a tree whole or not at all', async () => {
        const tree = (contact: object): object => ({
            records: [
                {
                    attributes: { type: 'Account', referenceId: 'a' },
                    Name: 'Tree',
                    Contacts: {
                        records: [{ attributes: { type: 'Contact', referenceId: 'c' }, ...contact }],
                    },
                },
            ],
        });
        const bad = await org.call<{ hasErrors: boolean; results: { referenceId: string }[] }>(
            'POST',
            '/composite/tree/Account',
            tree({}),
        );
        assert.deepEqual(
            [bad.status, bad.body.hasErrors, bad.body.results[0]?.referenceId],
            [400, true, 'c'],
        );
        assert.equal((await query("SELECT Id FROM Account WHERE Name = 'Tree'")).totalSize, 0);
        const good = await org.call<{ results: { referenceId: string; id: string }[] }>(
            'POST',
            '/composite/tree/Account',
            tree({ LastName: 'Leaf' }),
        );
        assert.deepEqual([good.status, good.body.results.map((one) => one.referenceId)], [201, ['a', 'c']]);
        const { records } = await query("SELECT Account.Name FROM Contact WHERE LastName = 'Leaf'");
        assert.equal((records[0]?.Account as Row | undefined)?.Name, 'Tree');
    });

    it('runs composite calls that use each other, all undone when one fails', async () => {
        const at = '/services/data/v67.0/sobjects';
        const calls = (last: object): object[] => [
            { method: 'POST', url: `${at}/Account`, referenceId: 'a', body: { Name: 'Composite' } },
            {
                method: 'POST',
                url: `${at}/Contact`,
                referenceId: 'c',
                body: { AccountId: '@{a.id}', ...last },
            },
        ];
        type Composite = { compositeResponse: { httpStatusCode: number; body: { errorCode: string }[] }[] };
        const bad = await org.call<Composite>('POST', '/composite', {
            allOrNone: true,
            compositeRequest: calls({}),
        });
        assert.deepEqual(
            bad.body.compositeResponse.map((one) => [one.httpStatusCode, one.body[0]?.errorCode]),
            [
                [400, 'PROCESSING_HALTED'],
                [400, 'REQUIRED_FIELD_MISSING'],
            ],
        );
        assert.equal((await query("SELECT Id FROM Account WHERE Name = 'Composite'")).totalSize, 0);
        const good = await org.call<Composite>('POST', '/composite', {
            allOrNone: true,
            compositeRequest: calls({ LastName: 'L' }),
        });
        assert.deepEqual(
            good.body.compositeResponse.map((one) => one.httpStatusCode),
            [201, 201],
        );
        assert.equal((await query("SELECT Id FROM Contact WHERE Account.Name = 'Composite'")).totalSize, 1);

        type Graphs = { graphs: { graphId: string; isSuccessful: boolean }[] };
        const graphs = [
            { graphId: '1', compositeRequest: calls({}) },
            { graphId: '2', compositeRequest: calls({ LastName: 'G' }) },
        ];
        const graph = await org.call<Graphs>('POST', '/composite/graph', { graphs });
        assert.deepEqual(
            graph.body.graphs.map((one) => one.isSuccessful),
            [false, true],
        );

        const batchRequests = [
            { method: 'GET', url: 'v67.0/limits' },
            { method: 'GET', url: 'v67.0/sobjects/Nope' },
        ];
        const batch = await org.call<{ hasErrors: boolean; results: { statusCode: number }[] }>(
            'POST',
            '/composite/batch',
            { batchRequests },
        );
        assert.deepEqual(
            [batch.body.hasErrors, batch.body.results.map((one) => one.statusCode)],
            [true, [200, 404]],
        );
    });

    it('shows a user without permissions neither objects nor fields nor records', async () => {
        const profile = await query("SELECT Id FROM Profile WHERE Name = 'Standard User'");
        const username = 'rep@example.com';
        await create(
            {
                Username: username,
                LastName: 'Rep',
                Email: username,
                Alias: 'rep',
                ProfileId: profile.records[0]?.Id,
                TimeZoneSidKey: 'UTC',
                LocaleSidKey: 'en_US',
                EmailEncodingKey: 'UTF-8',
                LanguageLocaleKey: 'en_US',
            },
            'User',
        );
        const rep = org.composed.org.user(username);
        assert.ok(rep);
        const token = org.composed.org.createSession(rep);
        const id = await create({ Name: 'Secret' });
        const as = (
            method: string,
            path: string,
            body?: unknown,
        ): Promise<{ status: number; body: { errorCode: string }[] }> =>
            org.call(method, path, body, { token });
        assert.equal((await as('GET', '/sobjects/Widget__c/describe')).status, 404);
        assert.equal((await as('GET', `/sobjects/Widget__c/${id}`)).status, 404);
        assert.equal((await as('POST', '/sobjects/Widget__c', { Name: 'x' })).status, 404);
        assert.equal(
            (await as('GET', '/query?q=SELECT+Id+FROM+Widget__c')).body[0]?.errorCode,
            'INVALID_TYPE',
        );
        assert.equal((await as('GET', `/ui-api/records/${id}?fields=Widget__c.Name`)).status, 404);
        for (const [method, path] of [
            ['POST', '/metadata/deployRequest'],
            ['GET', '/tooling/executeAnonymous?anonymousBody=x'],
            ['POST', '/tooling/runTestsSynchronous'],
        ] as const) {
            const reply = await as(method, path, method === 'POST' ? {} : undefined);
            assert.deepEqual([reply.status, reply.body[0]?.errorCode], [403, 'INSUFFICIENT_ACCESS'], path);
        }
    });

    it('reads and writes records for pages by the UI API', async () => {
        const id = await create({ Name: 'Ui', Size__c: 1234.5, IsBig__c: true });
        type UiRecord = {
            apiName: string;
            fields: Record<string, { value: unknown; displayValue: unknown }>;
        };
        const read = await org.call<UiRecord>(
            'GET',
            `/ui-api/records/${id}?fields=Widget__c.Name,Widget__c.Size__c,Widget__c.Owner.Name&optionalFields=Widget__c.Nope__c`,
        );
        assert.deepEqual(read.body.fields.Size__c, { displayValue: '1,234.50', value: 1234.5 });
        assert.equal(typeof (read.body.fields.Owner?.value as UiRecord).fields.Name?.value, 'string');
        assert.equal(read.body.fields.Nope__c, undefined);
        const changed = await org.call<UiRecord>('PATCH', `/ui-api/records/${id}`, {
            fields: { Name: 'Changed' },
        });
        assert.equal(changed.status, 200);
        const info = await org.call<{ fields: Record<string, { dataType: string; required: boolean }> }>(
            'GET',
            '/ui-api/object-info/Widget__c',
        );
        assert.equal(info.body.fields.SoldAt__c?.dataType, 'DateTime');
        const values = await org.call<{ values: { value: string }[] }>(
            'GET',
            '/ui-api/object-info/Account/picklist-values/012000000000000AAA/Industry',
        );
        assert.ok(values.body.values.some((one) => one.value === 'Banking'));
    });
});
