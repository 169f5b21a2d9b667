/** Checks of setup objects that their fields alone do not tell. */
import type { ApexTransaction } from '../apex-transaction.ts';
import type { Row } from './row.ts';

export function checkSetup(transaction: ApexTransaction, rows: readonly Row[]): void {
    switch (rows[0]?.record.object.apiName) {
        case 'User':
            for (const row of rows) checkUser(row);
            return;
        case 'PermissionSetAssignment':
            checkAssignments(transaction, rows);
            return;
        default:
    }
}

const REQUIRED_OF_USERS = [
    'Username',
    'LastName',
    'Email',
    'Alias',
    'TimeZoneSidKey',
    'LocaleSidKey',
    'EmailEncodingKey',
    'ProfileId',
    'LanguageLocaleKey',
];
function checkUser(row: Row): void {
    const missing = REQUIRED_OF_USERS.filter((field) => row.record.get(field) === null);
    const told = new Set(row.errors.flatMap((error) => error.fields));
    const untold = missing.filter((field) => !told.has(field));
    if (untold.length > 0) {
        row.fail('REQUIRED_FIELD_MISSING', `Required fields are missing: [${untold.join(', ')}]`, untold);
    }
    const username = row.record.get('Username');
    if (typeof username === 'string' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(username)) {
        row.fail('INVALID_EMAIL_ADDRESS', `Username: invalid email address: ${username}`, ['Username']);
    }
}
/** The set of a profile comes with the profile and is not assigned. */
function checkAssignments(transaction: ApexTransaction, rows: readonly Row[]): void {
    const ids = rows.map((row) => row.record.get('PermissionSetId')).filter((id) => typeof id === 'string');
    const sets = new Map(
        transaction.state.records.byIds('PermissionSet', [...new Set(ids)]).map((set) => [set.id, set]),
    );
    for (const row of rows) {
        const set = sets.get(row.record.get('PermissionSetId') as string);
        if (set?.get('IsOwnedByProfile') === true) {
            row.fail(
                'FIELD_INTEGRITY_EXCEPTION',
                "You can't assign a permission set that is owned by a profile",
                ['PermissionSetId'],
            );
        }
    }
}
