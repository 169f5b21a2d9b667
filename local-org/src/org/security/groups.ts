/** Public groups, queues and role groups: who belongs to them. */
import type { SObject } from '../../values/sobject.ts';
import type { OrgState } from '../state.ts';

const ID_PREFIX = { user: '005', group: '00G' } as const;

/** Users of a list of user, group and queue ids, groups opened recursively; each once, inactive users left out. */
export function membersOf(state: OrgState, ids: readonly string[]): string[] {
    const users = new Set<string>();
    const opened = new Set<string>();
    let open = [...ids];
    while (open.length > 0) {
        const groups = open.filter((id) => id.startsWith(ID_PREFIX.group) && !opened.has(id));
        for (const id of open) if (id.startsWith(ID_PREFIX.user)) users.add(id);
        for (const id of groups) opened.add(id);
        open = groups.length === 0 ? [] : directMembers(state, groups);
    }
    return [...users].filter((id) => state.users.find(id)?.isActive === true);
}
function directMembers(state: OrgState, groupIds: readonly string[]): string[] {
    const members = state.records
        .by('GroupMember', 'GroupId', groupIds)
        .map((row) => row.get('UserOrGroupId') as string);
    for (const group of state.records.byIds('Group', groupIds)) members.push(...roleMembers(state, group));
    return members;
}
function roleMembers(state: OrgState, group: SObject): string[] {
    const roleId = group.get('RelatedId') as string | null;
    if (roleId === null) {
        if (group.get('Type') !== 'Organization') return [];
        return state.records.by('User', 'UserType', ['Standard']).map((row) => row.id as string);
    }
    if (group.get('Type') === 'Role') return usersOfRoles(state, [roleId]);
    if (String(group.get('Type')).startsWith('RoleAndSubordinates')) {
        return usersOfRoles(state, [roleId, ...rolesBelow(state, roleId)]);
    }
    return [];
}
function usersOfRoles(state: OrgState, roleIds: readonly string[]): string[] {
    return state.records.by('User', 'UserRoleId', roleIds).map((row) => row.id as string);
}

/** Roles under a role, at any depth. */
export function rolesBelow(state: OrgState, roleId: string): string[] {
    const found: string[] = [];
    let parents = [roleId];
    while (parents.length > 0) {
        parents = state.records
            .by('UserRole', 'ParentRoleId', parents)
            .map((row) => row.id as string)
            .filter((id) => !found.includes(id) && id !== roleId);
        found.push(...parents);
    }
    return found;
}
/** Users whose role lies under the role of this one. */
export function subordinatesOf(state: OrgState, roleId: string | null): string[] {
    if (roleId === null) return [];
    const roles = rolesBelow(state, roleId);
    return roles.length === 0 ? [] : usersOfRoles(state, roles);
}

/** Every group and queue these users belong to, directly, through groups in groups, or by role. */
export function groupsOf(state: OrgState, userIds: readonly string[], roleIds: readonly string[]): string[] {
    const found = new Set<string>();
    let members: readonly string[] = userIds;
    const byRole = roleGroups(state, roleIds);
    for (const id of byRole) found.add(id);
    members = [...members, ...byRole];
    while (members.length > 0) {
        const next: string[] = [];
        for (const row of state.records.by('GroupMember', 'UserOrGroupId', members)) {
            const id = row.get('GroupId') as string;
            if (!found.has(id)) {
                found.add(id);
                next.push(id);
            }
        }
        members = next;
    }
    return [...found];
}
/** Groups that stand for roles (or for a role and those under it), and the one of all internal users. */
function roleGroups(state: OrgState, roleIds: readonly string[]): string[] {
    const everyone = state.records.by('Group', 'Type', ['Organization']).map((row) => row.id as string);
    if (roleIds.length === 0) return everyone;
    const above = rolesAbove(state, roleIds);
    const groups = state.records.by('Group', 'RelatedId', [...roleIds, ...above]);
    const own = groups.filter((group) => {
        const type = String(group.get('Type'));
        return (
            type.startsWith('RoleAndSubordinates') ||
            (type === 'Role' && roleIds.includes(group.get('RelatedId') as string))
        );
    });
    return [...everyone, ...own.map((group) => group.id as string)];
}
function rolesAbove(state: OrgState, roleIds: readonly string[]): string[] {
    const found = new Set<string>();
    let below: readonly string[] = roleIds;
    while (below.length > 0) {
        const parents: string[] = [];
        for (const row of state.records.byIds('UserRole', below)) {
            const parent = row.get('ParentRoleId') as string | null;
            if (parent !== null && !found.has(parent)) {
                found.add(parent);
                parents.push(parent);
            }
        }
        below = parents;
    }
    return [...found];
}
