/** Creates the sample users and gives each the permission set of its work. */
import path from 'node:path';
import type { Connection } from 'jsforce';
import { readCsv } from '../lib/csv';
import { failuresOf, inChunks } from '../lib/records';

type UserRow = Record<
    'Key' | 'FirstName' | 'LastName' | 'Title' | 'Profile' | 'PermissionSet' | 'ManagerKey' | 'TimeZone',
    string
>;

/**
 * Users that exist are left as they are.
 * @returns user ids by the `Key` of users.csv
 * @throws Error naming the users an org refused, e.g. for want of licences
 */
export async function loadUsers(connection: Connection): Promise<Map<string, string>> {
    const rows = readCsv<UserRow>(path.join(__dirname, 'seed/users.csv'));
    const suffix = await usernameSuffix(connection);
    const usernameOf = (row: UserRow) => `${row.Key}@${suffix}`;
    const ids = await existingUsers(connection, rows.map(usernameOf));
    const profiles = await profileIds(
        connection,
        rows.map((row) => row.Profile),
    );

    const missing = rows.filter((row) => !ids.has(usernameOf(row)));
    const managers = missing.filter((row) => row.ManagerKey === '');
    const others = missing.filter((row) => row.ManagerKey !== '');
    for (const group of [managers, others]) {
        const users = group.map((row) => ({
            Username: usernameOf(row),
            Email: `${row.Key}@mqa-sample.example`,
            FirstName: row.FirstName,
            LastName: row.LastName,
            Title: row.Title,
            Alias: row.Key.replace(/[^a-z]/g, '').slice(0, 8),
            ProfileId: profiles.get(row.Profile),
            ManagerId: row.ManagerKey ? ids.get(`${row.ManagerKey}@${suffix}`) : undefined,
            TimeZoneSidKey: row.TimeZone,
            LocaleSidKey: 'en_US',
            LanguageLocaleKey: 'en_US',
            EmailEncodingKey: 'UTF-8',
        }));
        for (const chunk of inChunks(users)) {
            const results = await connection.sobject('User').create(chunk, { allOrNone: false });
            const refused = failuresOf(
                results,
                chunk.map((user) => user.Username),
            );
            if (refused.length > 0) {
                throw new Error(
                    `The org refused sample users:\n  ${refused.join('\n  ')}\n` +
                        'Free user licences in Setup > Company Information, or set up without sample data: --no-seed.',
                );
            }
            results.forEach((result, index) => ids.set(chunk[index]?.Username ?? '', result.id ?? ''));
        }
    }
    await assignPermissionSets(connection, rows, (row) => ids.get(usernameOf(row)) ?? '');
    return new Map(rows.map((row) => [row.Key, ids.get(usernameOf(row)) ?? '']));
}

/** Usernames are unique in all of Salesforce, so they carry the org's id. */
export async function usernameSuffix(connection: Connection): Promise<string> {
    const { records } = await connection.query<{ Id: string }>('SELECT Id FROM Organization');
    return `${(records[0]?.Id ?? '').toLowerCase()}.mqa-sample.example`;
}

async function existingUsers(connection: Connection, usernames: string[]): Promise<Map<string, string>> {
    const users = await connection
        .sobject('User')
        .find<{ Id: string; Username: string }>({ Username: { $in: usernames } }, ['Id', 'Username']);
    return new Map(users.map((user) => [user.Username, user.Id]));
}

async function profileIds(connection: Connection, names: string[]): Promise<Map<string, string>> {
    const wanted = [...new Set(names)];
    const profiles = await connection
        .sobject('Profile')
        .find<{ Id: string; Name: string }>({ Name: { $in: wanted } }, ['Id', 'Name']);
    const found = new Map(profiles.map((profile) => [profile.Name, profile.Id]));
    const missing = wanted.filter((name) => !found.has(name));
    if (missing.length > 0) throw new Error(`The org has no profile named ${missing.join(', ')}.`);
    return found;
}

async function assignPermissionSets(
    connection: Connection,
    rows: UserRow[],
    idOf: (row: UserRow) => string,
): Promise<void> {
    const names = [...new Set(rows.map((row) => row.PermissionSet))];
    const sets = await connection
        .sobject('PermissionSet')
        .find<{ Id: string; Name: string }>({ Name: { $in: names } }, ['Id', 'Name']);
    const setIds = new Map(sets.map((set) => [set.Name, set.Id]));
    const present = await connection
        .sobject('PermissionSetAssignment')
        .find<{ AssigneeId: string; PermissionSetId: string }>(
            { PermissionSetId: { $in: [...setIds.values()] } },
            ['AssigneeId', 'PermissionSetId'],
        );
    const has = new Set(present.map((row) => `${row.AssigneeId} ${row.PermissionSetId}`));
    const wanted = rows
        .map((row) => ({ AssigneeId: idOf(row), PermissionSetId: setIds.get(row.PermissionSet) ?? '' }))
        .filter((row) => !has.has(`${row.AssigneeId} ${row.PermissionSetId}`));
    for (const chunk of inChunks(wanted)) {
        const results = await connection
            .sobject('PermissionSetAssignment')
            .create(chunk, { allOrNone: false });
        const refused = failuresOf(
            results,
            chunk.map((row) => row.AssigneeId),
        );
        if (refused.length > 0)
            throw new Error(`Permission sets were not assigned:\n  ${refused.join('\n  ')}`);
    }
}
