/** Roles, public groups and queues, with the rows sharing reads. */
import { child, flag, text, texts, nodes, type XmlNode } from '../../../schema/metadata/xml.ts';
import type { MetadataComponent } from '../../../schema/metadata/component.ts';
import { putRow, removeRows, type InstallContext, type Installer } from './installer.ts';

/** Every role brings two groups that records are shared with: its members, and those below as well. */
const roleGroups = ['Role', 'RoleAndSubordinates'] as const;

export const role: Installer = {
    keyPrefix: '00E',
    install({ component, id }, context) {
        const { fullName, xml } = component;
        const parentName = text(xml, 'parentRole');
        const parent = parentName === undefined ? undefined : context.component('Role', parentName);
        if (parentName !== undefined && parent === undefined) {
            context.report(component, `In field: parentRole - no Role named ${parentName} found`);
            return;
        }
        putRow(context, 'UserRole', id, {
            Name: text(xml, 'name') ?? fullName,
            DeveloperName: fullName,
            ParentRoleId: parent?.id ?? null,
            RollupDescription: text(xml, 'description') ?? null,
            OpportunityAccessForAccountOwner: text(xml, 'opportunityAccessLevel') ?? 'Read',
            CaseAccessForAccountOwner: text(xml, 'caseAccessLevel') ?? 'None',
            ContactAccessForAccountOwner: text(xml, 'contactAccessLevel') ?? 'None',
        });
        for (const Type of roleGroups) {
            const known = context.rows
                .find('Group', { RelatedId: id })
                .find((row) => row.get('Type') === Type);
            putRow(context, 'Group', known?.id ?? context.rows.newId('00G'), {
                Type,
                RelatedId: id,
                DeveloperName: null,
                Name: null,
            });
        }
    },
    remove({ id }, context) {
        removeRows(context, 'Group', { RelatedId: id });
        removeRows(context, 'UserRole', { Id: id });
    },
};

export const group: Installer = {
    keyPrefix: '00G',
    install({ component: { fullName, xml }, id }, context) {
        putRow(context, 'Group', id, {
            Type: 'Regular',
            DeveloperName: fullName,
            Name: text(xml, 'name') ?? fullName,
            DoesIncludeBosses: flag(xml, 'doesIncludeBosses', true),
            DoesSendEmailToMembers: false,
        });
    },
    remove: removeGroup,
};

export const queue: Installer = {
    keyPrefix: '00G',
    install({ component, id }, context) {
        const { fullName, xml } = component;
        putRow(context, 'Group', id, {
            Type: 'Queue',
            DeveloperName: fullName,
            Name: text(xml, 'name') ?? fullName,
            Email: text(xml, 'email') ?? null,
            DoesIncludeBosses: false,
            DoesSendEmailToMembers: flag(xml, 'doesSendEmailToMembers'),
        });
        removeRows(context, 'QueueSobject', { QueueId: id });
        for (const entry of nodes(xml, 'queueSobject')) {
            const SobjectType = text(entry, 'sobjectType') ?? '';
            if (context.schema.object(SobjectType) === undefined) {
                context.report(
                    component,
                    `In field: QueueSobject - no CustomObject named ${SobjectType} found`,
                );
            } else {
                putRow(context, 'QueueSobject', null, { QueueId: id, SobjectType });
            }
        }
        addMembers(component, id, child(xml, 'queueMembers'), context);
    },
    remove(stored, context) {
        removeRows(context, 'QueueSobject', { QueueId: stored.id });
        removeGroup(stored, context);
    },
};

function removeGroup({ id }: { readonly id: string }, context: InstallContext): void {
    removeRows(context, 'GroupMember', { GroupId: id });
    removeRows(context, 'Group', { Id: id });
}

function addMembers(
    component: MetadataComponent,
    groupId: string,
    members: XmlNode | undefined,
    context: InstallContext,
): void {
    if (members === undefined) {
        return;
    }
    const present = new Set(
        context.rows.find('GroupMember', { GroupId: groupId }).map((row) => row.get('UserOrGroupId')),
    );
    const add = (id: string | null | undefined, what: string): void => {
        if (id === null || id === undefined) {
            context.report(component, `In field: queueMembers - no ${what} found`);
        } else if (!present.has(id)) {
            putRow(context, 'GroupMember', null, { GroupId: groupId, UserOrGroupId: id });
        }
    };
    const named = (section: string, element: string): string[] =>
        nodes(members, section).flatMap((node) => texts(node, element));
    for (const username of named('users', 'user')) {
        add(context.rows.find('User', { Username: username })[0]?.id, `User named ${username}`);
    }
    for (const name of named('publicGroups', 'publicGroup')) {
        add(context.component('Group', name)?.id, `Group named ${name}`);
    }
    for (const [section, element, type] of [
        ['roles', 'role', 'Role'],
        ['roleAndSubordinates', 'roleAndSubordinate', 'RoleAndSubordinates'],
    ] as const) {
        for (const name of named(section, element)) {
            const roleId = context.component('Role', name)?.id;
            const groups = roleId === undefined ? [] : context.rows.find('Group', { RelatedId: roleId });
            add(groups.find((row) => row.get('Type') === type)?.id, `Role named ${name}`);
        }
    }
}
