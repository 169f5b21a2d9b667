import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { User } from '../../../src/org/contract.ts';
import { ApexDate } from '../../../src/values/dates.ts';
import { errorText, objectFile, testOrg } from '../fixture.ts';
import type { TestOrg } from '../fixture.ts';

const PRIVATE = ['Account', 'Opportunity'].flatMap((name) =>
    objectFile(name, '<sharingModel>Private</sharingModel>'),
);

/** An account of somebody else, with one opportunity of somebody else's. */
function foreignAccount(org: TestOrg): { seenBy: (user: User) => number; accountId: string; dealId: string } {
    const owner = org.user({ LastName: 'owner' });
    const account = org.made('Account', { Name: 'Acme', OwnerId: owner.id });
    const deal = org.made('Opportunity', {
        Name: 'Deal',
        AccountId: account.id,
        OwnerId: owner.id,
        StageName: 'Prospecting',
        CloseDate: new ApexDate(2026, 12, 31),
    });
    const seenBy = (user: User): number =>
        org.org.transact({ user, quiddity: 'REST' }, (t) =>
            t.query({ soql: 'SELECT Id FROM Account', mode: 'user' }),
        ).records.length;
    return { seenBy, accountId: account.id as string, dealId: deal.id as string };
}

test('who owns an opportunity reads its private account, and no more', () => {
    const org = testOrg(PRIVATE);
    const { seenBy, accountId, dealId } = foreignAccount(org);
    const rep = org.user({ LastName: 'rep' });
    assert.equal(seenBy(rep), 0);
    org.dml('update', [org.record('Opportunity', { Id: dealId, OwnerId: rep.id })]);
    assert.equal(seenBy(rep), 1);
    const [rename] = org.org.transact({ user: rep, quiddity: 'REST' }, (t) =>
        t.dml({
            operation: 'update',
            records: [org.record('Account', { Id: accountId, Name: 'Mine' })],
            allOrNone: false,
            mode: 'user',
        }),
    );
    assert.match(errorText(rename), /^INSUFFICIENT_ACCESS/);
});

test('a share of the opportunity is enough, until it is deleted', () => {
    const org = testOrg(PRIVATE);
    const { seenBy, dealId } = foreignAccount(org);
    const rep = org.user({ LastName: 'rep' });
    org.made('OpportunityShare', {
        OpportunityId: dealId,
        UserOrGroupId: rep.id,
        OpportunityAccessLevel: 'Read',
    });
    assert.equal(seenBy(rep), 1);
    org.dml('delete', [org.record('Opportunity', { Id: dealId })]);
    assert.equal(seenBy(rep), 0);
});

test('permission to view all opportunities gives no account', () => {
    const org = testOrg(PRIVATE);
    const { seenBy } = foreignAccount(org);
    const analyst = org.user({ LastName: 'analyst' });
    const set = org.made('PermissionSet', { Name: 'ViewsDeals', Label: 'Views deals' });
    org.made('ObjectPermissions', {
        ParentId: set.id,
        SobjectType: 'Opportunity',
        PermissionsRead: true,
        PermissionsViewAllRecords: true,
    });
    org.made('PermissionSetAssignment', { PermissionSetId: set.id, AssigneeId: analyst.id });
    assert.equal(seenBy(analyst), 0);
});
