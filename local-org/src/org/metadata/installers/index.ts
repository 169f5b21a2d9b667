/** The installers by metadata type, in the order in which their rows refer to each other. */
import { apexClass, apexTrigger } from './code.ts';
import { customMetadata } from './custom-metadata.ts';
import type { Installer } from './installer.ts';
import { group, queue, role } from './people.ts';
import { permissionSet, permissionSetGroup } from './permission-sets.ts';
import { profile } from './profiles.ts';
import {
    cachePartition,
    customNotificationType,
    customPermission,
    emailTemplate,
    listView,
    namedCredential,
    recordType,
    staticResource,
} from './setup-rows.ts';

export type { InstallContext, Installer } from './installer.ts';

/** Ids only: these show as no row of their own. */
const prefixOnly = (keyPrefix: string): Installer => ({ keyPrefix });

export const installers: Readonly<Record<string, Installer>> = {
    RecordType: recordType,
    ApexClass: apexClass,
    ApexTrigger: apexTrigger,
    ApexPage: prefixOnly('066'),
    ApexComponent: prefixOnly('099'),
    CustomPermission: customPermission,
    CustomNotificationType: customNotificationType,
    CustomTab: prefixOnly('01r'),
    CustomApplication: prefixOnly('02u'),
    CustomObject: prefixOnly('01I'),
    CustomField: prefixOnly('00N'),
    CustomLabel: prefixOnly('101'),
    ValidationRule: prefixOnly('03d'),
    FlexiPage: prefixOnly('0M0'),
    Layout: prefixOnly('00h'),
    LightningComponentBundle: prefixOnly('0Rb'),
    ListView: listView,
    StaticResource: staticResource,
    EmailTemplate: emailTemplate,
    NamedCredential: namedCredential,
    PlatformCachePartition: cachePartition,
    Role: role,
    Group: group,
    Queue: queue,
    CustomMetadata: customMetadata,
    PermissionSet: permissionSet,
    PermissionSetGroup: permissionSetGroup,
    Profile: profile,
};
