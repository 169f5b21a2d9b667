import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NotEmulatedError } from '../../../src/text/not-emulated.ts';
import { listPageOf } from '../../../src/ui/pages/list-view.ts';
import type { ListPage } from '../../../src/ui/pages/model.ts';
import { componentsOf, contextOf, rep, type Rights } from '../page-fixture.ts';

function pageOf(view: string, rights: Rights = {}): ListPage {
    const object = `<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata"><listViews><fullName>Mine</fullName>
        <label>My accounts</label>${view}</listViews></CustomObject>`;
    const context = contextOf(componentsOf({ 'objects/Account.object': object }), rights);
    const account = context.org.schema.object('Account');
    assert.ok(account);
    return listPageOf(context, rep, account, view === '' ? null : 'Mine');
}
const filter = (field: string, operation: string, value: string) =>
    `<filters><field>${field}</field><operation>${operation}</operation><value>${value}</value></filters>`;

describe('listPageOf', () => {
    it('lists all records by name where no view is chosen', () => {
        const { view, views } = pageOf('');
        assert.equal(
            view.soql,
            'SELECT Id, Name, BillingState, Phone, Type, Owner.Name, OwnerId FROM Account ORDER BY Name LIMIT 200',
        );
        assert.deepEqual(
            views.map(({ label }) => label),
            ['All Accounts', 'My accounts'],
        );
    });

    it('leaves out columns the user may not read', () => {
        assert.ok(!pageOf('', { denied: ['Account.Phone'] }).view.soql.includes('Phone'));
    });

    it('turns scope and filters into conditions', () => {
        const { view } = pageOf(
            `<columns>NAME</columns><filterScope>Mine</filterScope>${filter('Industry', 'equals', "Energy,O'Brien")}${filter('NumberOfEmployees', 'greaterThan', '10')}`,
        );
        assert.equal(
            view.soql,
            `SELECT Id, Name FROM Account WHERE OwnerId = '${rep.id}' AND Industry IN ('Energy', 'O\\'Brien') AND NumberOfEmployees > 10 LIMIT 200`,
        );
    });

    it('refuses by name what it cannot filter', () => {
        assert.throws(() => pageOf(filter('Industry', 'contains', 'E')), NotEmulatedError);
        assert.throws(() => pageOf('<booleanFilter>1 OR 2</booleanFilter>'), NotEmulatedError);
    });
});
