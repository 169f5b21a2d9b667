import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexException } from '../../../src/values/exception.ts';
import type { DmlRequest, RowResult, User } from '../../../src/org/contract.ts';
import type { SObject } from '../../../src/values/sobject.ts';
import { errorText, objectFile, testOrg } from '../fixture.ts';
import type { TestOrg } from '../fixture.ts';

const SECRET = objectFile(
    'Secret__c',
    `<label>Secret</label><pluralLabel>Secrets</pluralLabel><sharingModel>Private</sharingModel>
    <nameField><type>Text</type><label>Name</label></nameField>
    <fields><fullName>Level__c</fullName><type>Text</type><length>10</length><label>Level</label></fields>
    <fields><fullName>Must__c</fullName><type>Text</type><length>10</length><label>Must</label><required>true</required></fields>`,
);

function grant(
    org: TestOrg,
    user: User,
    objects: Record<string, string>,
    fields: Record<string, 'r' | 're'> = {},
): void {
    const set = org.made('PermissionSet', { Name: `S${Math.random().toString(36).slice(2)}`, Label: 'S' });
    for (const [object, letters] of Object.entries(objects)) {
        const has = (letter: string): boolean => letters.includes(letter);
        org.made('ObjectPermissions', {
            ParentId: set.id,
            SobjectType: object,
            PermissionsCreate: has('c'),
            PermissionsRead: has('r'),
            PermissionsEdit: has('e'),
            PermissionsDelete: has('d'),
            PermissionsViewAllRecords: has('a'),
            PermissionsModifyAllRecords: has('m'),
        });
    }
    for (const [field, letters] of Object.entries(fields)) {
        org.made('FieldPermissions', {
            ParentId: set.id,
            SobjectType: field.split('.')[0],
            Field: field,
            PermissionsRead: true,
            PermissionsEdit: letters === 're',
        });
    }
    org.made('PermissionSetAssignment', { PermissionSetId: set.id, AssigneeId: user.id });
}
function as(
    org: TestOrg,
    user: User,
    operation: DmlRequest['operation'],
    records: SObject[],
    more: Partial<DmlRequest> = {},
): RowResult[] {
    return org.org.transact({ user, quiddity: 'REST' }, (t) =>
        t.dml({ operation, records, allOrNone: true, mode: 'user', ...more }),
    );
}

test('without a permission set a custom object is closed to everybody but who modifies all data', () => {
    const org = testOrg(SECRET);
    const rep = org.user({ LastName: 'rep' });
    const admin = org.org.user(org.org.admin()) as User;
    const { security } = org.org;
    assert.equal(security.objectAccess(rep, 'Secret__c').read, false);
    assert.equal(security.objectAccess(admin, 'Secret__c').modifyAll, true);
    assert.equal(
        security.fieldAccess(admin, 'Secret__c', 'Level__c').read,
        false,
        'a deployed field is granted to nobody',
    );
    assert.equal(
        security.fieldAccess(admin, 'Secret__c', 'Must__c').edit,
        true,
        'a required field has no permission of its own',
    );
    assert.equal(security.objectAccess(rep, 'Account').edit, true);
    assert.equal(security.fieldAccess(rep, 'Account', 'Industry').edit, true);
    const minimum = org.user({ LastName: 'min' }, 'Minimum Access - Salesforce');
    assert.equal(security.objectAccess(minimum, 'Account').read, false);
});

test('permission sets add up', () => {
    const org = testOrg(SECRET);
    const rep = org.user({ LastName: 'rep' });
    grant(org, rep, { Secret__c: 'r' }, { 'Secret__c.Level__c': 'r' });
    assert.deepEqual(org.org.security.fieldAccess(rep, 'Secret__c', 'Level__c'), { read: true, edit: false });
    grant(org, rep, { Secret__c: 'ce' }, { 'Secret__c.Level__c': 're' });
    assert.equal(org.org.security.fieldAccess(rep, 'secret__C', 'level__C').edit, true);
    assert.equal(org.org.security.objectAccess(rep, 'Secret__c').create, true);
});

test('user mode refuses objects and fields as Apex reports them', () => {
    const org = testOrg(SECRET);
    const rep = org.user({ LastName: 'rep' });
    const secret = (): SObject => org.record('Secret__c', { Name: 's', Must__c: 'x', Level__c: 'top' });
    assert.throws(
        () => as(org, rep, 'insert', [secret()]),
        (error) =>
            error instanceof ApexException &&
            error.toString() === "System.SecurityException: Access to entity 'Secret__c' denied",
    );
    grant(org, rep, { Secret__c: 'cre' });
    assert.throws(
        () => as(org, rep, 'insert', [secret()]),
        (error) =>
            error instanceof ApexException &&
            error.getMessage() ===
                'Operation failed due to fields being inaccessible on Sobject Secret__c, check errors on Exception or Result!' &&
            error.dml[0]?.fields[0] === 'Level__c',
    );
    const [result] = as(org, rep, 'insert', [secret()], { fromApi: true });
    assert.match(
        errorText(result),
        /^INVALID_FIELD_FOR_INSERT_UPDATE, Unable to create\/update fields: Level__c\. .*: \[Level__c\]$/,
    );
    assert.equal(errorText(as(org, rep, 'insert', [secret()], { mode: 'system' })[0]), '');
});

test('private records are changed by owners, those above them, and those they are shared with', () => {
    const org = testOrg(SECRET);
    const boss = org.made('UserRole', { Name: 'Boss', DeveloperName: 'Boss' });
    const worker = org.made('UserRole', { Name: 'Worker', DeveloperName: 'Worker', ParentRoleId: boss.id });
    const [owner, manager, other] = [
        org.user({ LastName: 'owner', UserRoleId: worker.id }),
        org.user({ LastName: 'manager', UserRoleId: boss.id }),
        org.user({ LastName: 'other', UserRoleId: worker.id }),
    ];
    for (const user of [owner, manager, other]) grant(org, user, { Secret__c: 'cred' });
    const secret = org.made('Secret__c', { Name: 's', Must__c: 'x', OwnerId: owner.id });
    const edit = (user: User): string =>
        errorText(as(org, user, 'update', [org.change(secret, { Name: user.name })])[0]);
    const refused = 'INSUFFICIENT_ACCESS_OR_READONLY, insufficient access rights on object id: []';
    assert.equal(edit(owner), '');
    assert.equal(edit(manager), '');
    assert.equal(edit(other), refused);
    const systemWithSharing = as(org, other, 'update', [org.change(secret, { Name: 'x' })], {
        mode: 'system',
        sharing: true,
    });
    assert.equal(errorText(systemWithSharing[0]), refused);
    assert.equal(
        errorText(as(org, other, 'update', [org.change(secret, { Name: 'x' })], { mode: 'system' })[0]),
        '',
    );

    org.made('Secret__Share', {
        ParentId: secret.id,
        UserOrGroupId: other.id,
        AccessLevel: 'Read',
        RowCause: 'Manual',
    });
    assert.equal(edit(other), refused, 'a read share is not enough');
    const group = org.made('Group', { Name: 'g', Type: 'Regular' });
    org.made('GroupMember', { GroupId: group.id, UserOrGroupId: other.id });
    org.made('Secret__Share', {
        ParentId: secret.id,
        UserOrGroupId: group.id,
        AccessLevel: 'Edit',
        RowCause: 'Manual',
    });
    assert.equal(edit(other), '');
    assert.equal(
        errorText(as(org, other, 'delete', [org.change(secret, {})])[0]),
        refused,
        'edit is not delete',
    );
});

test('a queue owns records of the objects it is for, and its members may edit them', () => {
    const org = testOrg(SECRET);
    const member = org.user({ LastName: 'member' });
    grant(org, member, { Secret__c: 're' });
    const queue = org.made('Group', { Name: 'q', Type: 'Queue' });
    const secret = org.record('Secret__c', { Name: 's', Must__c: 'x', OwnerId: queue.id });
    assert.equal(
        errorText(org.dml('insert', [secret])[0]),
        'INVALID_OPERATION, Queue not associated with this SObject type: [OwnerId]',
    );
    org.made('QueueSobject', { QueueId: queue.id, SobjectType: 'Secret__c' });
    org.dml('insert', [secret]);
    assert.match(
        errorText(as(org, member, 'update', [org.change(secret, { Name: 'x' })])[0]),
        /^INSUFFICIENT_ACCESS/,
    );
    org.made('GroupMember', { GroupId: queue.id, UserOrGroupId: member.id });
    assert.equal(errorText(as(org, member, 'update', [org.change(secret, { Name: 'x' })])[0]), '');
});

test('users are validated: required fields, user name, once', () => {
    const org = testOrg();
    const [missing] = org.dml('insert', [org.record('User', { Username: 'a@b.c', LastName: 'x' })]);
    assert.match(errorText(missing), /^REQUIRED_FIELD_MISSING, Required fields are missing: \[.*ProfileId/);
    const rep = org.user({ LastName: 'rep' });
    assert.throws(() => org.user({ LastName: 'rep' }), /DUPLICATE_USERNAME/);
    const inactive = org.change(org.rows('User').find((row) => row.id === rep.id) as SObject, {
        IsActive: false,
    });
    org.dml('update', [inactive]);
    assert.equal(org.org.user(rep.id)?.isActive, false);
    const account = org.record('Account', { Name: 'a', OwnerId: rep.id });
    assert.match(
        errorText(org.dml('insert', [account])[0]),
        /^INACTIVE_OWNER_OR_USER, operation performed with inactive user/,
    );
});

test('sessions and passwords', () => {
    const org = testOrg();
    const admin = org.org.user(org.org.admin()) as User;
    org.org.setPassword(admin.id, 'secret1');
    assert.equal(org.org.login(admin.username, 'secret2'), null);
    assert.equal(org.org.login(admin.username.toUpperCase(), 'secret1')?.id, admin.id);
    const token = org.org.createSession(admin);
    assert.equal(org.org.userOfSession(token)?.id, admin.id);
    org.org.endSession(token);
    assert.equal(org.org.userOfSession(token), null);
});

test('a permission set is assigned to a user once', () => {
    const org = testOrg();
    const rep = org.user({ LastName: 'rep' });
    const set = org.made('PermissionSet', { Name: 'S', Label: 'S' });
    org.made('PermissionSetAssignment', { PermissionSetId: set.id, AssigneeId: rep.id });
    const [again] = org.dml('insert', [
        org.record('PermissionSetAssignment', { PermissionSetId: set.id, AssigneeId: rep.id }),
    ]);
    assert.match(
        errorText(again),
        /^DUPLICATE_VALUE, duplicate value found: PermissionSetId duplicates value on record with id/,
    );
});

test('notifications reach members of groups and show in their bell', () => {
    const org = testOrg();
    const [one, two] = [org.user({ LastName: 'one' }), org.user({ LastName: 'two' })];
    const group = org.made('Group', { Name: 'g', Type: 'Regular' });
    org.made('GroupMember', { GroupId: group.id, UserOrGroupId: two.id });
    org.transact((t) =>
        t.sendNotification({
            notificationTypeId: '0ML000000000001',
            title: 'Hello',
            body: 'World',
            targetId: null,
            targetPageRef: null,
            senderId: null,
            recipientIds: [one.id, group.id ?? ''],
        }),
    );
    const { outbox } = org.org;
    assert.equal(outbox.unreadCount(two.id), 1);
    const [entry] = outbox.notifications(one.id);
    assert.deepEqual([entry?.title, entry?.read], ['Hello', false]);
    outbox.markRead(one.id, [entry?.id ?? '']);
    assert.equal(outbox.unreadCount(one.id), 0);
    assert.deepEqual(outbox.list()[0]?.to, ['one', 'two']);
});

test('a callout to a host that was not allowed is refused, and noted', () => {
    const org = testOrg();
    const request = {
        method: 'GET',
        endpoint: 'https://example.com/x',
        headers: {},
        body: null,
        timeoutMs: 1000,
    };
    org.transact((t) =>
        assert.throws(
            () => t.callout(request),
            /Unauthorized endpoint, please check Setup->Security->Remote site settings\. endpoint = https:\/\/example\.com\/x/,
        ),
    );
    assert.equal(org.org.outbox.list()[0]?.kind, 'callout');
    org.transact((t) => {
        t.dml({
            operation: 'insert',
            records: [org.record('Account', { Name: 'a' })],
            allOrNone: true,
            mode: 'system',
        });
        assert.throws(() => t.callout(request), /You have uncommitted work pending/);
    });
});

test('UserRecordAccess tells what a user may do with a record', () => {
    const org = testOrg(SECRET);
    const [owner, other] = [org.user({ LastName: 'owner' }), org.user({ LastName: 'other' })];
    for (const user of [owner, other]) grant(org, user, { Secret__c: 'cred' });
    const secret = org.made('Secret__c', { Name: 's', Must__c: 'x', OwnerId: owner.id });
    org.made('Secret__Share', {
        ParentId: secret.id,
        UserOrGroupId: other.id,
        AccessLevel: 'Read',
        RowCause: 'Manual',
    });
    const access = (user: User): unknown[] => {
        const soql = `SELECT RecordId, HasReadAccess, HasEditAccess, HasDeleteAccess FROM UserRecordAccess WHERE UserId = '${user.id}' AND RecordId = '${secret.id}'`;
        const [row] = org.transact((t) => t.query({ soql, mode: 'system' })).records;
        return ['HasReadAccess', 'HasEditAccess', 'HasDeleteAccess'].map((field) => row?.get(field));
    };
    assert.deepEqual(access(owner), [true, true, true]);
    assert.deepEqual(access(other), [true, false, false]);
});

test('queries in user mode, and with sharing, see only what the user may see', () => {
    const org = testOrg(SECRET);
    const [owner, other] = [org.user({ LastName: 'owner' }), org.user({ LastName: 'other' })];
    org.made('Secret__c', { Name: 's', Must__c: 'x', Level__c: 'top', OwnerId: owner.id });
    const count = (user: User, soql: string, mode: 'user' | 'system', sharing?: boolean): number =>
        org.org.transact({ user, quiddity: 'REST' }, (t) =>
            t.query({ soql, mode, ...(sharing !== undefined && { sharing }) }),
        ).records.length;
    const soql = 'SELECT Id, Name FROM Secret__c';
    assert.throws(() => count(owner, soql, 'user'), /sObject type 'Secret__c' is not supported/);
    for (const user of [owner, other]) grant(org, user, { Secret__c: 'r' });
    assert.deepEqual([count(owner, soql, 'user'), count(other, soql, 'user')], [1, 0]);
    assert.deepEqual([count(other, soql, 'system'), count(other, soql, 'system', true)], [1, 0]);
    assert.throws(() => count(owner, 'SELECT Level__c FROM Secret__c', 'user'), /No such column 'Level__c'/);
});

test('manual shares end with the owner', () => {
    const org = testOrg(SECRET);
    const [owner, other] = [org.user({ LastName: 'owner' }), org.user({ LastName: 'other' })];
    const secret = org.made('Secret__c', { Name: 's', Must__c: 'x', OwnerId: owner.id });
    org.made('Secret__Share', { ParentId: secret.id, UserOrGroupId: other.id, AccessLevel: 'Edit' });
    assert.deepEqual(
        org.rows('Secret__Share').map((row) => row.get('RowCause')),
        ['Manual'],
    );
    org.dml('update', [org.change(secret, { OwnerId: org.org.admin() })]);
    assert.deepEqual(org.rows('Secret__Share'), []);
});

test('tabs of deployed pages are shown to whom they were granted', () => {
    const org = testOrg();
    const rep = org.user({ LastName: 'rep' });
    const { security } = org.org;
    assert.deepEqual(
        ['standard-Account', 'My_Page', 'My__c'].map((tab) => security.canUse(rep, 'tab', tab)),
        [true, false, false],
    );
    const set = org.made('PermissionSet', { Name: 'S', Label: 'S' });
    org.made('PermissionSetTabSetting', { ParentId: set.id, Name: 'My_Page', Visibility: 'DefaultOn' });
    org.made('PermissionSetAssignment', { PermissionSetId: set.id, AssigneeId: rep.id });
    assert.equal(security.canUse(rep, 'tab', 'My_Page'), true);
});

test('nobody may delete what cannot be deleted, a user for one', () => {
    const org = testOrg();
    const { id } = org.user({ LastName: 'kept' });
    const soql = `SELECT HasDeleteAccess FROM UserRecordAccess WHERE UserId = '${org.org.admin()}' AND RecordId = '${id}'`;
    const [row] = org.transact((t) => t.query({ soql, mode: 'system' })).records;
    assert.equal(row?.get('HasDeleteAccess'), false);
});
