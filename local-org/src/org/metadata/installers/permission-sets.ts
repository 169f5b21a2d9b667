import { flag, text, texts } from '../../../schema/metadata/xml.ts';
import { putRow, removeRows, type Installer } from './installer.ts';
import { clearGrants, grant, userPermissions } from './permissions.ts';

/** A permission set; what is deployed takes the place of all it granted before. */
export const permissionSet: Installer = {
    keyPrefix: '0PS',
    install({ component, id }, context) {
        putRow(context, 'PermissionSet', id, {
            Name: component.fullName,
            Label: text(component.xml, 'label') ?? component.fullName,
            Description: text(component.xml, 'description') ?? null,
            IsOwnedByProfile: false,
            IsCustom: true,
            Type: 'Regular',
            HasActivationRequired: flag(component.xml, 'hasActivationRequired'),
            NamespacePrefix: null,
            ...userPermissions(component.xml, context),
        });
        grant(component, id, context);
    },
    remove({ id }, context) {
        clearGrants(id, context);
        removeRows(context, 'PermissionSetAssignment', { PermissionSetId: id });
        removeRows(context, 'PermissionSetGroupComponent', { PermissionSetId: id });
        removeRows(context, 'PermissionSet', { Id: id });
    },
};

export const permissionSetGroup: Installer = {
    keyPrefix: '0PG',
    install({ component, id }, context) {
        putRow(context, 'PermissionSetGroup', id, {
            DeveloperName: component.fullName,
            MasterLabel: text(component.xml, 'label') ?? component.fullName,
            Description: text(component.xml, 'description') ?? null,
            Status: 'Updated',
            Language: 'en_US',
            HasActivationRequired: false,
            NamespacePrefix: null,
        });
        removeRows(context, 'PermissionSetGroupComponent', { PermissionSetGroupId: id });
        for (const name of texts(component.xml, 'permissionSets')) {
            const found = context.component('PermissionSet', name);
            if (found === undefined) {
                context.report(component, `In field: permissionSets - no PermissionSet named ${name} found`);
            } else {
                putRow(context, 'PermissionSetGroupComponent', null, {
                    PermissionSetGroupId: id,
                    PermissionSetId: found.id,
                });
            }
        }
    },
    remove({ id }, context) {
        removeRows(context, 'PermissionSetAssignment', { PermissionSetGroupId: id });
        removeRows(context, 'PermissionSetGroupComponent', { PermissionSetGroupId: id });
        removeRows(context, 'PermissionSetGroup', { Id: id });
    },
};
