/** Global variables of formulas: `$User`, `$Profile`, `$CustomMetadata`… */
import { NotEmulatedError } from '../../text/not-emulated.ts';
import type { SObject } from '../../values/sobject.ts';
import { current } from '../transaction.ts';
import type { OrgState } from '../state.ts';
import { formulaValue } from './apex-values.ts';
import { FormulaError } from './value.ts';
import type { FormulaValue } from './value.ts';

/** @throws NotEmulatedError for globals that the local org does not know */
export function readGlobal(state: OrgState, path: readonly string[]): FormulaValue {
    const { user } = current();
    const rest = path.slice(1);
    switch (path[0]?.toLowerCase()) {
        case '$user':
            return field(state.records.byIds('User', [user.id])[0], rest[0]);
        case '$profile':
            return field(state.records.byIds('Profile', [user.profileId])[0], rest[0]);
        case '$userrole':
            return user.roleId === null
                ? null
                : field(state.records.byIds('UserRole', [user.roleId])[0], rest[0]);
        case '$organization':
            return field(state.records.byIds('Organization', [state.org.id])[0], rest[0]);
        case '$permission':
            return state.permissions.hasCustomPermission(user, rest[0] ?? '');
        case '$custommetadata':
            return customMetadata(state, rest);
        case '$setup':
            return customSetting(state, rest);
        default:
            throw new NotEmulatedError(`formula global ${path.join('.')}`);
    }
}
function field(record: SObject | undefined, name: string | undefined): FormulaValue {
    const found = record?.object.fields.get((name ?? '').toLowerCase());
    if (record === undefined) return null;
    if (found === undefined) throw new FormulaError(`Field ${String(name)} does not exist. Check spelling.`);
    return formulaValue(found, record.get(found.apiName));
}
function customMetadata(state: OrgState, [type, record, name]: readonly string[]): FormulaValue {
    const row = state.records.by(type ?? '', 'DeveloperName', [record])[0];
    return field(row, name);
}
/** Hierarchy settings: of the user, else the profile, else the organization; the first that is not blank. */
function customSetting(state: OrgState, [type, name]: readonly string[]): FormulaValue {
    const { user } = current();
    const rows = state.records.by(type ?? '', 'SetupOwnerId', [user.id, user.profileId, state.org.id]);
    for (const owner of [user.id, user.profileId, state.org.id]) {
        const value = field(
            rows.find((row) => row.get('SetupOwnerId') === owner),
            name,
        );
        if (value !== null) return value;
    }
    return null;
}
