/** Users as the org looks them up: by id or user name, remembered until a user row may have changed. */
import type { Rows } from '../rows.ts';
import { toId18 } from '../../values/id.ts';
import type { SObject } from '../../values/sobject.ts';
import type { User } from '../contract.ts';

const text = (row: SObject, field: string): string => (row.get(field) as string | null) ?? '';

export function userOf(row: SObject): User {
    return {
        id: row.id as string,
        username: text(row, 'Username'),
        name: text(row, 'Name'),
        email: text(row, 'Email'),
        profileId: text(row, 'ProfileId'),
        roleId: row.get('UserRoleId') as string | null,
        isActive: row.get('IsActive') === true,
        userType: text(row, 'UserType') || 'Standard',
        timeZone: text(row, 'TimeZoneSidKey') || 'GMT',
        locale: text(row, 'LocaleSidKey') || 'en_US',
        language: text(row, 'LanguageLocaleKey') || 'en_US',
    };
}

export class Users {
    readonly #records: Rows;
    readonly #found = new Map<string, User | null>();

    constructor(records: Rows) {
        this.#records = records;
    }
    /** Null when there is no such user. */
    find(idOrUsername: string): User | null {
        const key = idOrUsername.toLowerCase();
        const id = /^005/.test(idOrUsername) ? toId18(idOrUsername) : null;
        const remembered = this.#found.get(id ?? key);
        if (remembered !== undefined) return remembered;
        const rows =
            id === null
                ? this.#records.by('User', 'Username', [idOrUsername])
                : this.#records.byIds('User', [id]);
        const user = rows[0] === undefined ? null : userOf(rows[0]);
        this.#found.set(id ?? key, user);
        return user;
    }
    forget(): void {
        this.#found.clear();
    }
}
