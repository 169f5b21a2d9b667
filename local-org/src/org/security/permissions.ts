/**
 * What a user may do: the union of the permission sets of the profile, those assigned, and those of assigned
 * groups. The rows of the org are the truth; what was read is remembered until `forget`.
 */
import { componentKey } from '../metadata/repository.ts';
import type { Field, ObjectType } from '../../schema/model.ts';
import type { SObject } from '../../values/sobject.ts';
import type { ObjectAccess, Security, User } from '../contract.ts';
import type { OrgState } from '../state.ts';
import { impliedAccess } from './implied-access.ts';

const NOTHING: ObjectAccess = {
    create: false,
    read: false,
    edit: false,
    delete: false,
    viewAll: false,
    modifyAll: false,
};
const EVERYTHING: ObjectAccess = {
    create: true,
    read: true,
    edit: true,
    delete: true,
    viewAll: true,
    modifyAll: true,
};
const READ_ALL: ObjectAccess = { ...NOTHING, read: true, viewAll: true };

interface FieldAccess {
    readonly read: boolean;
    readonly edit: boolean;
}
const HIDDEN: FieldAccess = { read: false, edit: false };

/** Everything the rows grant one user. Names are lower-case. */
export interface Grants {
    readonly objects: ReadonlyMap<string, ObjectAccess>;
    readonly fields: ReadonlyMap<string, FieldAccess>;
    readonly userPermissions: ReadonlySet<string>;
    readonly entities: ReadonlySet<string>;
    readonly tabs: ReadonlySet<string>;
    /** The profile is one of the standard ones that see every standard field. */
    readonly standardFields: boolean;
}

export class Permissions implements Security {
    readonly #state: OrgState;
    readonly #grants = new Map<string, Grants>();

    constructor(state: OrgState) {
        this.#state = state;
    }
    forget(): void {
        this.#grants.clear();
    }
    grants(user: User): Grants {
        let grants = this.#grants.get(user.id);
        if (grants === undefined) {
            grants = readGrants(this.#state, user);
            this.#grants.set(user.id, grants);
        }
        return grants;
    }

    objectAccess(user: User, objectName: string): ObjectAccess {
        const object = this.#state.schema.object(objectName);
        if (object === undefined) return NOTHING;
        const grants = this.grants(user);
        if (grants.userPermissions.has('modifyalldata')) return EVERYTHING;
        const implied = impliedAccess(this.#state.schema, object);
        if (implied === 'everybody') return EVERYTHING;
        if (implied === 'readers') return READ_ALL;
        if (implied !== null) return this.objectAccess(user, implied.like);
        const granted = grants.objects.get(object.apiName.toLowerCase()) ?? NOTHING;
        if (!grants.userPermissions.has('viewalldata')) return granted;
        return { ...granted, read: true, viewAll: true };
    }
    fieldAccess(user: User, objectName: string, fieldName: string): FieldAccess {
        const object = this.#state.schema.object(objectName);
        const field = object?.fields.get(fieldName.toLowerCase());
        if (object === undefined || field === undefined) return HIDDEN;
        const access = this.objectAccess(user, objectName);
        if (!access.read && !access.create) return HIDDEN;
        const writable = field.createable || field.updateable;
        if (!isPermissionable(object, field)) return { read: true, edit: writable };
        const grants = this.grants(user);
        const name = field.compoundFieldName ?? field.apiName;
        const granted =
            grants.fields.get(`${object.apiName}.${field.apiName}`.toLowerCase()) ??
            grants.fields.get(`${object.apiName}.${name}`.toLowerCase());
        if (granted !== undefined) return { read: granted.read, edit: granted.edit && writable };
        const isAdmin = grants.userPermissions.has('modifyalldata');
        const isHidden = ENRICHMENT_FIELDS.has(`${object.apiName}.${field.apiName}`) && !isAdmin;
        const seen = !field.custom && grants.standardFields && !isHidden;
        return { read: seen, edit: seen && writable };
    }
    hasCustomPermission(user: User, name: string): boolean {
        return this.#isEnabled(user, 'CustomPermission', 'DeveloperName', name);
    }
    /** `ModifyAllData`, `ManageUsers`…, with or without `Permissions` before it. */
    hasUserPermission(user: User, name: string): boolean {
        const key = name.toLowerCase().replace(/^permissions/, '');
        return this.grants(user).userPermissions.has(key);
    }
    canUse(user: User, kind: 'class' | 'page' | 'tab' | 'application', name: string): boolean {
        const grants = this.grants(user);
        if (grants.userPermissions.has('modifyalldata') && kind !== 'tab') return true;
        switch (kind) {
            case 'class':
                return (
                    grants.userPermissions.has('authorapex') ||
                    this.#isEnabled(user, 'ApexClass', 'Name', name)
                );
            case 'page':
                return this.#isEnabled(user, 'ApexPage', 'Name', name);
            case 'application': {
                const kept = this.#state.store.documents.text(
                    'metadata',
                    componentKey('CustomApplication', name),
                );
                return kept !== null && grants.entities.has((JSON.parse(kept) as { id: string }).id);
            }
            case 'tab':
                return (
                    grants.tabs.has(name.toLowerCase()) ||
                    (grants.standardFields && this.#isStandardTab(name))
                );
            default:
                return kind satisfies never;
        }
    }
    /** Tabs of deployed pages and objects are shown to nobody until they are granted. */
    #isStandardTab(name: string): boolean {
        return name.startsWith('standard-') || this.#state.schema.object(name)?.custom === false;
    }
    /** Whether SetupEntityAccess names the component with this name. */
    #isEnabled(user: User, objectName: string, nameField: string, name: string): boolean {
        const { entities } = this.grants(user);
        if (entities.size === 0 || this.#state.schema.object(objectName) === undefined) return false;
        return this.#state.records
            .by(objectName, nameField, [name])
            .some((row) => entities.has(row.id as string));
    }
}

/** Fields without a permission of their own: everybody who reads the object sees them. */
export function isPermissionable(object: ObjectType, field: Field): boolean {
    if (
        object.kind === 'customMetadata' ||
        object.kind === 'listCustomSetting' ||
        object.kind === 'hierarchyCustomSetting'
    ) {
        return false;
    }
    if (
        object.setupObject ||
        object.kind === 'share' ||
        object.kind === 'history' ||
        object.kind === 'platformEvent'
    ) {
        return false;
    }
    if (field.type === 'id' || field.nameField || field.masterDetail || SYSTEM_FIELDS.has(field.apiName))
        return false;
    return field.nillable || field.type === 'boolean';
}
const SYSTEM_FIELDS = new Set(
    (
        'CreatedDate CreatedById LastModifiedDate LastModifiedById SystemModstamp IsDeleted OwnerId RecordTypeId Name ' +
        'FirstName LastName MiddleName Suffix Salutation LastViewedDate LastReferencedDate LastActivityDate CurrencyIsoCode'
    ).split(' '),
);

/** Fields of data enrichment: standard profiles but the administrator's do not show them. */
const ENRICHMENT_FIELDS = new Set(
    'DunsNumber Tradestyle NaicsCode NaicsDesc YearStarted'.split(' ').map((name) => `Account.${name}`),
);

const STANDARD_FIELD_PROFILES = new Set([
    'system administrator',
    'standard user',
    'contract manager',
    'marketing user',
    'solution manager',
    'read only',
    'standard platform user',
    'analytics cloud integration user',
]);

/** The Automated Process user has no profile; it may do what administrators may. */
function profileOf(state: OrgState, user: User): string {
    if (user.userType !== 'AutomatedProcess') return user.profileId;
    return state.records.by('Profile', 'Name', ['System Administrator'])[0]?.id ?? user.profileId;
}
function readGrants(state: OrgState, user: User): Grants {
    const { records } = state;
    const profileId = profileOf(state, user);
    const ofProfile = records
        .by('PermissionSet', 'ProfileId', [profileId])
        .filter((row) => row.get('IsOwnedByProfile') === true);
    const assigned = records.by('PermissionSetAssignment', 'AssigneeId', [user.id]);
    const ids = new Set(ofProfile.map((row) => row.id as string));
    const groups: string[] = [];
    for (const row of assigned) {
        const group = row.get('PermissionSetGroupId') as string | null;
        const single = row.get('PermissionSetId') as string | null;
        if (group !== null) groups.push(group);
        if (single !== null) ids.add(single);
    }
    if (groups.length > 0) {
        for (const row of records.by('PermissionSetGroupComponent', 'PermissionSetGroupId', groups)) {
            ids.add(row.get('PermissionSetId') as string);
        }
    }
    const sets = [...ids];
    const profile = records.byIds('Profile', [profileId])[0];
    return {
        objects: objectGrants(records.by('ObjectPermissions', 'ParentId', sets)),
        fields: fieldGrants(records.by('FieldPermissions', 'ParentId', sets)),
        userPermissions: userPermissions(records.byIds('PermissionSet', sets)),
        entities: new Set(
            records
                .by('SetupEntityAccess', 'ParentId', sets)
                .map((row) => row.get('SetupEntityId') as string),
        ),
        tabs: tabGrants(state, sets),
        standardFields: STANDARD_FIELD_PROFILES.has(String(profile?.get('Name') ?? '').toLowerCase()),
    };
}
function objectGrants(rows: readonly SObject[]): Map<string, ObjectAccess> {
    const found = new Map<string, ObjectAccess>();
    for (const row of rows) {
        const name = String(row.get('SobjectType')).toLowerCase();
        const before = found.get(name) ?? NOTHING;
        const has = (permission: string): boolean => row.get(`Permissions${permission}`) === true;
        found.set(name, {
            create: before.create || has('Create'),
            read: before.read || has('Read'),
            edit: before.edit || has('Edit'),
            delete: before.delete || has('Delete'),
            viewAll: before.viewAll || has('ViewAllRecords'),
            modifyAll: before.modifyAll || has('ModifyAllRecords'),
        });
    }
    return found;
}
function fieldGrants(rows: readonly SObject[]): Map<string, FieldAccess> {
    const found = new Map<string, FieldAccess>();
    for (const row of rows) {
        const name = String(row.get('Field')).toLowerCase();
        const before = found.get(name) ?? HIDDEN;
        found.set(name, {
            read: before.read || row.get('PermissionsRead') === true,
            edit: before.edit || row.get('PermissionsEdit') === true,
        });
    }
    return found;
}
function userPermissions(sets: readonly SObject[]): Set<string> {
    const found = new Set<string>();
    for (const set of sets) {
        for (const name of set.fieldNames()) {
            if (name.startsWith('Permissions') && set.get(name) === true)
                found.add(name.slice(11).toLowerCase());
        }
    }
    return found;
}
function tabGrants(state: OrgState, sets: readonly string[]): Set<string> {
    if (state.schema.object('PermissionSetTabSetting') === undefined) return new Set();
    const rows = state.records.by('PermissionSetTabSetting', 'ParentId', sets);
    const shown = rows.filter((row) => String(row.get('Visibility')).startsWith('Default'));
    return new Set(shown.map((row) => String(row.get('Name')).toLowerCase()));
}
