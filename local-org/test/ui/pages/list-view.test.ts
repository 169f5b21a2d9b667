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
            `SELECT Id, Name FROM Account WHERE OwnerId = '${rep.id}' AND Industry IN ('Energy', 'O\\'Brien') AND NumberOfEmployees > 10 ORDER BY Name LIMIT 200`,
        );
    });

    const conditionOf = (filters: string): string =>
        / WHERE (.*) ORDER BY/.exec(pageOf(`<columns>NAME</columns>${filters}`).view.soql)?.[1] ?? '';

    it('joins conditions as the filter logic says', () => {
        const two = filter('Industry', 'equals', 'Energy') + filter('Type', 'notEqual', '');
        assert.equal(
            conditionOf(`<booleanFilter>1 OR (1 AND 2)</booleanFilter>${two}`),
            "(Industry = 'Energy' OR (Industry = 'Energy' AND Type != NULL))",
        );
    });

    it('looks into texts, at days and at the names of parents', () => {
        assert.equal(conditionOf(filter('Name', 'contains', 'a,b')), "(Name LIKE '%a%' OR Name LIKE '%b%')");
        assert.equal(conditionOf(filter('Name', 'notContain', 'x')), "((NOT Name LIKE '%x%'))");
        assert.equal(
            conditionOf(filter('CREATED_DATE', 'greaterOrEqual', 'LAST_N_DAYS:7')),
            'CreatedDate >= LAST_N_DAYS:7',
        );
        assert.equal(conditionOf(filter('ParentId', 'equals', 'Acme')), "Parent.Name = 'Acme'");
    });

    it('refuses by name what it cannot filter', () => {
        for (const refused of [
            filter('CREATED_DATE', 'equals', '1/1/2026'),
            filter('Industry', 'within', '1'),
            filter('Nothing__c', 'equals', '1'),
            '<filterScope>Queue</filterScope>',
        ]) {
            assert.throws(() => pageOf(refused), NotEmulatedError, refused);
        }
    });
});
