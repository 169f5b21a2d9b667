/** Which records a user may see and change: owners, role hierarchy, shares, parents, organization-wide defaults. */
import type { QueryAccess, RecordAccess, RowAccess, RowRule } from '../../soql/access.ts';
import type { Field, ObjectType } from '../../schema/model.ts';
import type { SObject } from '../../values/sobject.ts';
import type { User } from '../contract.ts';
import type { OrgState } from '../state.ts';
import { groupsOf, rolesBelow, subordinatesOf } from './groups.ts';

/** The people a user acts for when records are looked at. */
interface Circle {
    /** The user and everybody below in the role hierarchy. */
    readonly people: readonly string[];
    /** Those, and the groups and queues they belong to. */
    readonly grantees: readonly string[];
    /** Owner ids that give full access: people, and queues the user belongs to. */
    readonly owners: readonly string[];
}
export type Need = 'read' | 'edit' | 'delete';

const NO_ACCESS = { read: false, edit: false, delete: false, transfer: false, all: false };

export class RowSharing {
    readonly #state: OrgState;
    readonly #circles = new Map<string, Circle>();

    constructor(state: OrgState) {
        this.#state = state;
    }
    forget(): void {
        this.#circles.clear();
    }
    #circle(user: User): Circle {
        let circle = this.#circles.get(user.id);
        if (circle === undefined) {
            const state = this.#state;
            const people = [user.id, ...subordinatesOf(state, user.roleId)];
            const roles = user.roleId === null ? [] : [user.roleId, ...rolesBelow(state, user.roleId)];
            const groups = groupsOf(state, people, roles);
            circle = { people, grantees: [...people, ...groups], owners: [...people, ...groups] };
            this.#circles.set(user.id, circle);
        }
        return circle;
    }

    /** What a query of this user is held to. */
    queryAccess(user: User): QueryAccess {
        const { permissions } = this.#state;
        return {
            rows: (object) => this.rowAccess(user, object, 'read'),
            canReadObject: (name) => permissions.objectAccess(user, name).read,
            canReadField: (objectName, fieldName) =>
                permissions.fieldAccess(user, objectName, fieldName).read,
            recordAccess: (userId, recordIds) => this.recordAccess(userId, recordIds),
        };
    }
    /** Rows of UserRecordAccess: what a user may do with records of any objects. */
    recordAccess(userId: string, recordIds: readonly string[]): RecordAccess[] {
        const user = this.#state.users.find(userId);
        return recordIds.map((recordId) => {
            const object = this.#state.schema.objectByKeyPrefix(recordId.slice(0, 3));
            const record = object && this.#state.records.byIds(object.apiName, [recordId])[0];
            if (user === null || object === undefined || record === undefined)
                return { recordId, ...NO_ACCESS };
            const allowed = this.#state.permissions.objectAccess(user, object.apiName);
            const may = (need: Need): boolean =>
                allowed[need] && this.accessible(user, object, [record], need).has(recordId);
            const [read, edit, all] = [may('read'), may('edit'), may('delete')];
            return { recordId, read, edit, delete: all && object.deletable, transfer: all, all: all && edit };
        });
    }

    rowAccess(user: User, object: ObjectType, need: Need, depth = 0): RowAccess {
        if (!hasSharing(object)) return 'all';
        const access = this.#state.permissions.objectAccess(user, object.apiName);
        if (access.modifyAll || (need === 'read' && access.viewAll)) return 'all';
        if (isOpen(object, need)) return 'all';
        if (depth > 4) return 'none';
        const rules = this.#ownRules(user, object, need);
        if (need === 'read') rules.push(...this.#childRules(user, object));
        for (const field of parentFields(object)) {
            for (const parentName of field.referenceTo) {
                const parent = this.#state.schema.object(parentName);
                if (parent === undefined || parent === object) continue;
                const parentAccess = this.rowAccess(user, parent, parentNeed(field, need), depth + 1);
                if (parentAccess === 'all' && field.referenceTo.length === 1 && !field.nillable) return 'all';
                if (parentAccess !== 'none') {
                    rules.push({
                        kind: 'parent',
                        field: field.apiName,
                        parentObject: parentName,
                        access: parentAccess,
                    });
                }
            }
        }
        return rules.length === 0 ? 'none' : { anyOf: rules };
    }

    /** Access by ownership and shares of the record itself. */
    #ownRules(user: User, object: ObjectType, need: Need): RowRule[] {
        const { owners, grantees } = this.#circle(user);
        const rules: RowRule[] = [];
        if (object.fields.has('ownerid')) rules.push({ kind: 'field', field: 'OwnerId', in: owners });
        const share = need === 'read' ? shareOf(this.#state, object) : null;
        if (share !== null) rules.push({ kind: 'share', ...share, grantees });
        return rules;
    }
    /**
     * Implicit sharing: who owns a contact, opportunity or case, or has it shared, reads its account. Permission to
     * view all such records does not count (Salesforce Help: Implicit Sharing).
     */
    #childRules(user: User, object: ObjectType): RowRule[] {
        if (object.apiName !== 'Account') return [];
        const rules: RowRule[] = [];
        for (const childName of IMPLICIT_CHILDREN) {
            const child = this.#state.schema.object(childName);
            if (child === undefined || child.sharingModel === 'ControlledByParent') continue;
            if (!this.#state.permissions.objectAccess(user, childName).read) continue;
            const access = { anyOf: this.#ownRules(user, child, 'read') };
            rules.push({ kind: 'child', childObject: childName, field: 'AccountId', access });
        }
        return rules;
    }

    /** Ids among `records` (whole rows of one object) that the user has this access to. */
    accessible(user: User, object: ObjectType, records: readonly SObject[], need: Need): Set<string> {
        return this.#satisfying(this.rowAccess(user, object, need), user, object, records, need);
    }
    #satisfying(
        access: RowAccess,
        user: User,
        object: ObjectType,
        records: readonly SObject[],
        need: Need,
    ): Set<string> {
        const ids = records.map((record) => record.id as string);
        if (access === 'all') return new Set(ids);
        const found = new Set<string>();
        if (access === 'none') return found;
        for (const rule of access.anyOf) {
            if (rule.kind === 'field') {
                for (const record of records) {
                    if (rule.in.includes(record.get(rule.field) as string)) found.add(record.id as string);
                }
            } else if (rule.kind === 'ids') {
                for (const id of ids) if (rule.ids.includes(id)) found.add(id);
            } else if (rule.kind === 'parent') {
                const parents = this.#parents(rule.parentObject, rule.field, records);
                const parent = this.#state.schema.object(rule.parentObject);
                const seen = parent && this.#satisfying(rule.access, user, parent, parents, need);
                for (const record of records) {
                    if (seen?.has(record.get(rule.field) as string) === true) found.add(record.id as string);
                }
            } else if (rule.kind === 'child') {
                const children = this.#state.records.by(rule.childObject, rule.field, ids);
                const child = this.#state.schema.object(rule.childObject);
                const seen = child && this.#satisfying(rule.access, user, child, children, 'read');
                for (const record of children) {
                    if (seen?.has(record.id as string) === true) found.add(record.get(rule.field) as string);
                }
            }
        }
        const missing = ids.filter((id) => !found.has(id));
        for (const id of this.#shared(user, object, missing, need)) found.add(id);
        return found;
    }
    #parents(objectName: string, field: string, records: readonly SObject[]): SObject[] {
        const ids = records.map((record) => record.get(field) as string | null).filter((id) => id !== null);
        return ids.length === 0 ? [] : this.#state.records.byIds(objectName, [...new Set(ids)]);
    }
    #shared(user: User, object: ObjectType, ids: readonly string[], need: Need): string[] {
        const share = shareOf(this.#state, object);
        if (share === null || ids.length === 0) return [];
        const { grantees } = this.#circle(user);
        const enough = LEVELS[need];
        return this.#state.records
            .by(share.shareObject, share.parentField, ids)
            .filter((row) => grantees.includes(row.get('UserOrGroupId') as string))
            .filter((row) => enough.includes(String(row.get(levelField(row.object)) ?? 'Read')))
            .map((row) => row.get(share.parentField) as string);
    }
}

const IMPLICIT_CHILDREN = ['Case', 'Contact', 'Opportunity'];

const LEVELS: Readonly<Record<Need, readonly string[]>> = {
    read: ['Read', 'Edit', 'All'],
    edit: ['Edit', 'All'],
    delete: ['All'],
};
function levelField(share: ObjectType): string {
    if (share.fields.has('accesslevel')) return 'AccessLevel';
    return `${share.apiName.replace(/Share$/, '')}AccessLevel`;
}

/** Only records with an owner, or below one that has, are shared. */
function hasSharing(object: ObjectType): boolean {
    if (object.kind !== 'standard' && object.kind !== 'custom') return false;
    if (object.setupObject || object.keyPrefix === null) return false;
    return object.fields.has('ownerid') || parentFields(object).length > 0;
}
function isOpen(object: ObjectType, need: Need): boolean {
    switch (object.sharingModel) {
        case 'FullAccess':
            return true;
        case 'ReadWrite':
        case 'ReadWriteTransfer':
            return need !== 'delete';
        case 'Read':
            return need === 'read';
        default:
            return false;
    }
}
/** Fields whose parent's access is the record's own. */
function parentFields(object: ObjectType): Field[] {
    const fields = [...object.fields.values()];
    const masters = fields.filter((field) => field.masterDetail);
    if (masters.length > 0 && !object.fields.has('ownerid')) return masters;
    const names = CONTROLLED[object.apiName];
    if (names === undefined) return [];
    if (object.fields.has('ownerid') && object.sharingModel !== 'ControlledByParent') return [];
    return fields.filter((field) => names.includes(field.apiName));
}
const CONTROLLED: Readonly<Record<string, readonly string[]>> = {
    Contact: ['AccountId'],
    Asset: ['AccountId'],
    Contract: ['AccountId'],
    Order: ['AccountId'],
    OpportunityLineItem: ['OpportunityId'],
    OpportunityContactRole: ['OpportunityId'],
    CampaignMember: ['CampaignId'],
    CaseComment: ['ParentId'],
    AccountContactRelation: ['AccountId'],
    Task: ['WhatId', 'WhoId'],
    Event: ['WhatId', 'WhoId'],
};
/** A detail can be changed by whoever may change its master. */
function parentNeed(field: Field, need: Need): Need {
    if (need === 'read') return 'read';
    return field.masterDetail || need === 'delete' ? 'edit' : need;
}

/** The share object of an object, and its field that names the record; null where there is none. */
export function shareOf(
    state: OrgState,
    object: ObjectType,
): { shareObject: string; parentField: string } | null {
    const name = object.custom ? object.apiName.replace(/__c$/, '__Share') : `${object.apiName}Share`;
    const share = state.schema.object(name);
    if (share === undefined) return null;
    return {
        shareObject: share.apiName,
        parentField: share.fields.has('parentid') ? 'ParentId' : `${object.apiName}Id`,
    };
}
