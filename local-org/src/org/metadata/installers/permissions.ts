/** Permission sets and profiles as the rows that security reads. */
import type { MetadataComponent } from '../../../schema/metadata/component.ts';
import { flag, nodes, text, type XmlNode } from '../../../schema/metadata/xml.ts';
import { putRow, removeRows, type InstallContext } from './installer.ts';

/** Objects whose permission rows hang on a permission set by ParentId. */
const below = ['ObjectPermissions', 'FieldPermissions', 'SetupEntityAccess', 'PermissionSetTabSetting'];

const tabVisibility: Readonly<Record<string, string>> = {
    Available: 'DefaultOff',
    Visible: 'DefaultOn',
    DefaultOn: 'DefaultOn',
    DefaultOff: 'DefaultOff',
};

/** Writes all that a permission set or profile grants under the permission set `parentId`, in place of what it granted. */
export function grant(component: MetadataComponent, parentId: string, context: InstallContext): void {
    clearGrants(parentId, context);
    grantObjects(component, parentId, context);
    grantFields(component, parentId, context);
    grantEntities(component, parentId, context);
    for (const tab of [...nodes(component.xml, 'tabSettings'), ...nodes(component.xml, 'tabVisibilities')]) {
        const Visibility = tabVisibility[text(tab, 'visibility') ?? ''];
        if (Visibility !== undefined) {
            putRow(context, 'PermissionSetTabSetting', null, {
                ParentId: parentId,
                Name: text(tab, 'tab'),
                Visibility,
            });
        }
    }
}

export function clearGrants(parentId: string, context: InstallContext): void {
    for (const objectName of below) {
        removeRows(context, objectName, { ParentId: parentId });
    }
}

/** Values of the `PermissionsXxx` columns: what is enabled is true, everything else false. */
export function userPermissions(xml: XmlNode, context: InstallContext): Record<string, boolean> {
    const enabled = new Set(
        nodes(xml, 'userPermissions')
            .filter((node) => flag(node, 'enabled'))
            .map((node) => `permissions${(text(node, 'name') ?? '').toLowerCase()}`),
    );
    const columns: Record<string, boolean> = {};
    for (const [key, field] of context.schema.object('PermissionSet')?.fields ?? []) {
        if (key.startsWith('permissions') && field.type === 'boolean') {
            columns[field.apiName] = enabled.has(key);
        }
    }
    return columns;
}

function grantObjects(component: MetadataComponent, ParentId: string, context: InstallContext): void {
    for (const node of nodes(component.xml, 'objectPermissions')) {
        const name = text(node, 'object') ?? '';
        const object = context.schema.object(name);
        if (object === undefined) {
            context.report(component, `In field: object - no CustomObject named ${name} found`);
            continue;
        }
        const row = {
            PermissionsRead: flag(node, 'allowRead'),
            PermissionsCreate: flag(node, 'allowCreate'),
            PermissionsEdit: flag(node, 'allowEdit'),
            PermissionsDelete: flag(node, 'allowDelete'),
            PermissionsViewAllRecords: flag(node, 'viewAllRecords'),
            PermissionsModifyAllRecords: flag(node, 'modifyAllRecords'),
            PermissionsViewAllFields: flag(node, 'viewAllFields'),
        };
        const missing = missingObjectPermission(row);
        if (missing !== null) {
            const [wanted, needed] = missing;
            context.report(
                component,
                `Permission ${wanted} ${object.label} depends on permission(s): ${needed} ${object.label}`,
            );
            continue;
        }
        if (Object.values(row).some((value) => value)) {
            putRow(context, 'ObjectPermissions', null, { ParentId, SobjectType: object.apiName, ...row });
        }
    }
}

type ObjectGrant = Readonly<Record<`Permissions${string}`, boolean>>;

/** The first permission that is given without one it needs. */
function missingObjectPermission(row: ObjectGrant): readonly [string, string] | null {
    const needs: readonly (readonly [string, string])[] = [
        ['Create', 'Read'],
        ['Edit', 'Read'],
        ['Delete', 'Edit'],
        ['ViewAllRecords', 'Read'],
        ['ModifyAllRecords', 'ViewAllRecords'],
        ['ModifyAllRecords', 'Delete'],
    ];
    return (
        needs.find(([wanted, needed]) => row[`Permissions${wanted}`] && !row[`Permissions${needed}`]) ?? null
    );
}

function grantFields(component: MetadataComponent, ParentId: string, context: InstallContext): void {
    for (const node of nodes(component.xml, 'fieldPermissions')) {
        const name = text(node, 'field') ?? '';
        const dot = name.indexOf('.');
        const object = context.schema.object(name.slice(0, dot));
        const field = object?.fields.get(name.slice(dot + 1).toLowerCase());
        if (object === undefined || field === undefined) {
            context.report(component, `In field: field - no CustomField named ${name} found`);
            continue;
        }
        if (field.custom && (!field.nillable || field.masterDetail) && field.type !== 'boolean') {
            context.report(component, `You cannot deploy to a required field: ${name}`);
            continue;
        }
        const PermissionsEdit = flag(node, 'editable');
        const PermissionsRead = flag(node, 'readable') || PermissionsEdit;
        if (PermissionsRead) {
            const Field = `${object.apiName}.${field.apiName}`;
            putRow(context, 'FieldPermissions', null, {
                ParentId,
                SobjectType: object.apiName,
                Field,
                PermissionsRead,
                PermissionsEdit,
            });
        }
    }
}

const entities: readonly (readonly [
    section: string,
    element: string,
    enabled: string,
    type: string,
    entityType: string,
])[] = [
    ['classAccesses', 'apexClass', 'enabled', 'ApexClass', 'ApexClass'],
    ['pageAccesses', 'apexPage', 'enabled', 'ApexPage', 'ApexPage'],
    ['customPermissions', 'name', 'enabled', 'CustomPermission', 'CustomPermission'],
    ['applicationVisibilities', 'application', 'visible', 'CustomApplication', 'TabSet'],
];

function grantEntities(component: MetadataComponent, ParentId: string, context: InstallContext): void {
    for (const [section, element, enabled, type, SetupEntityType] of entities) {
        for (const node of nodes(component.xml, section)) {
            const name = text(node, element) ?? '';
            const found = context.component(type, name);
            if (found === undefined) {
                if (!name.startsWith('standard__')) {
                    context.report(component, `In field: ${element} - no ${type} named ${name} found`);
                }
            } else if (flag(node, enabled)) {
                putRow(context, 'SetupEntityAccess', null, {
                    ParentId,
                    SetupEntityId: found.id,
                    SetupEntityType,
                });
            }
        }
    }
}
