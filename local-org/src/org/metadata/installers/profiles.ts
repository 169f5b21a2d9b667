import type { MetadataComponent } from '../../../schema/metadata/component.ts';
import { text, type XmlNode } from '../../../schema/metadata/xml.ts';
import { putRow, removeRows, type Installer } from './installer.ts';
import { clearGrants, grant, userPermissions } from './permissions.ts';

/** Standard profiles bear other names in metadata than on screen. */
const standardNames: Readonly<Record<string, string>> = {
    Admin: 'System Administrator',
    Standard: 'Standard User',
    ReadOnly: 'Read Only',
    MinimumAccess: 'Minimum Access - Salesforce',
    SolutionManager: 'Solution Manager',
    MarketingProfile: 'Marketing User',
    ContractManager: 'Contract Manager',
};

/** The element that names the entry of a section; an entry deployed later takes the place of the one with its name. */
const entryNames: Readonly<Record<string, string>> = {
    applicationVisibilities: 'application',
    classAccesses: 'apexClass',
    customMetadataTypeAccesses: 'name',
    customPermissions: 'name',
    customSettingAccesses: 'name',
    fieldPermissions: 'field',
    flowAccesses: 'flow',
    layoutAssignments: 'layout',
    objectPermissions: 'object',
    pageAccesses: 'apexPage',
    recordTypeVisibilities: 'recordType',
    tabVisibilities: 'tab',
    userPermissions: 'name',
};

/** A profile and the permission set it owns. A deployment adds to what a profile has, it takes nothing away. */
export const profile: Installer = {
    keyPrefix: '00e',
    merge: (before, deployed) => ({ ...deployed, xml: mergeEntries(before.xml, deployed.xml) }),
    install({ component, id }, context) {
        const name = standardNames[component.fullName] ?? component.fullName;
        const known = context.rows.find('Profile', { Name: name })[0]?.id ?? null;
        const profileId = known ?? id;
        if (known === null) {
            const license =
                context.rows.find('UserLicense', {
                    Name: text(component.xml, 'userLicense') ?? 'Salesforce',
                })[0]?.id ?? null;
            putRow(context, 'Profile', profileId, {
                Name: name,
                UserType: 'Standard',
                UserLicenseId: license,
                Description: text(component.xml, 'description') ?? null,
            });
        }
        const owned = context.rows.find('PermissionSet', { ProfileId: profileId })[0];
        const isStandard = known !== null && standardNames[component.fullName] !== undefined;
        if (owned?.id && isStandard) {
            addToStandard(component, owned.id, context);
            return;
        }
        const parentId = putRow(context, 'PermissionSet', owned?.id ?? context.rows.newId('0PS'), {
            Name: `X${profileId}`,
            Label: name,
            IsOwnedByProfile: true,
            IsCustom: true,
            Type: 'Profile',
            ProfileId: profileId,
            ...userPermissions(component.xml, context),
        });
        grant(component, parentId, context);
    },
    remove({ component, id }, context) {
        if (standardNames[component.fullName] !== undefined) {
            context.report(component, `Cannot delete a standard profile: ${component.fullName}`);
            return;
        }
        for (const owned of context.rows.find('PermissionSet', { ProfileId: id })) {
            clearGrants(owned.id ?? '', context);
            context.rows.remove(owned);
        }
        removeRows(context, 'Profile', { Id: id });
    },
};

/** A standard profile keeps its own grants; entries of the same name are replaced. */
function addToStandard(
    component: MetadataComponent,
    parentId: string,
    context: Parameters<NonNullable<Installer['install']>>[1],
): void {
    const kept = [
        'ObjectPermissions',
        'FieldPermissions',
        'SetupEntityAccess',
        'PermissionSetTabSetting',
    ].flatMap((objectName) => context.rows.find(objectName, { ParentId: parentId }));
    grant(component, parentId, context);
    const keyOf = (row: (typeof kept)[number]): string =>
        [
            row.object.apiName,
            row.get('Field') ?? row.get('SobjectType') ?? row.get('SetupEntityId') ?? row.get('Name'),
        ].join(':');
    const replaced = new Set(
        ['ObjectPermissions', 'FieldPermissions', 'SetupEntityAccess', 'PermissionSetTabSetting']
            .flatMap((objectName) => context.rows.find(objectName, { ParentId: parentId }))
            .map(keyOf),
    );
    for (const row of kept.filter((one) => !replaced.has(keyOf(one)))) {
        context.rows.put(row);
    }
}

function mergeEntries(before: XmlNode, deployed: XmlNode): XmlNode {
    const merged: Record<string, readonly (XmlNode | string)[]> = { ...before, ...deployed };
    for (const [section, element] of Object.entries(entryNames)) {
        const entries = new Map<string, XmlNode | string>();
        for (const entry of [...(before[section] ?? []), ...(deployed[section] ?? [])]) {
            if (typeof entry !== 'string') {
                entries.set(
                    `${text(entry, element) ?? ''}/${section === 'layoutAssignments' ? (text(entry, 'recordType') ?? '') : ''}`,
                    entry,
                );
            }
        }
        if (entries.size > 0) {
            merged[section] = [...entries.values()];
        }
    }
    return merged;
}
