/** The metadata types a deployment may hold: where their files lie, and what installing one means here. */
import type { MetadataTypeDescription } from './contract.ts';

export interface MetadataType extends MetadataTypeDescription {
    /** The type whose file a part lies in; null for types with files of their own. */
    readonly parent: string | null;
    /**
     * `works`: the local org acts on it. `kept`: it is stored, listed and retrieved, and pages may read it, but no
     * behaviour of the platform behind it is emulated.
     */
    readonly support: 'works' | 'kept';
}

type Row = readonly [
    name: string,
    directory: string,
    suffix: string | null,
    support: 'works' | 'kept',
    ...options: ('meta' | 'folder')[],
];

const rows: readonly Row[] = [
    ['ApexClass', 'classes', 'cls', 'works', 'meta'],
    ['ApexComponent', 'components', 'component', 'kept', 'meta'],
    ['ApexPage', 'pages', 'page', 'kept', 'meta'],
    ['ApexTrigger', 'triggers', 'trigger', 'works', 'meta'],
    ['AssignmentRules', 'assignmentRules', 'assignmentRules', 'kept'],
    ['CspTrustedSite', 'cspTrustedSites', 'cspTrustedSite', 'kept'],
    ['CustomApplication', 'applications', 'app', 'works'],
    ['CustomLabels', 'labels', 'labels', 'works'],
    ['CustomMetadata', 'customMetadata', 'md', 'works'],
    ['CustomNotificationType', 'notificationtypes', 'notiftype', 'works'],
    ['CustomObject', 'objects', 'object', 'works'],
    ['CustomPermission', 'customPermissions', 'customPermission', 'works'],
    ['CustomTab', 'tabs', 'tab', 'works'],
    ['Dashboard', 'dashboards', 'dashboard', 'kept', 'folder'],
    ['EmailTemplate', 'email', 'email', 'works', 'meta', 'folder'],
    ['ExternalCredential', 'externalCredentials', 'externalCredential', 'kept'],
    ['FlexiPage', 'flexipages', 'flexipage', 'works'],
    ['GlobalValueSet', 'globalValueSets', 'globalValueSet', 'works'],
    ['Group', 'groups', 'group', 'works'],
    ['Layout', 'layouts', 'layout', 'works'],
    ['LightningComponentBundle', 'lwc', null, 'works'],
    ['LightningMessageChannel', 'messageChannels', 'messageChannel', 'kept'],
    ['NamedCredential', 'namedCredentials', 'namedCredential', 'works'],
    ['PathAssistant', 'pathAssistants', 'pathAssistant', 'works'],
    ['PermissionSet', 'permissionsets', 'permissionset', 'works'],
    ['PermissionSetGroup', 'permissionsetgroups', 'permissionsetgroup', 'works'],
    ['PlatformCachePartition', 'cachePartitions', 'cachePartition', 'works'],
    ['Profile', 'profiles', 'profile', 'works'],
    ['Queue', 'queues', 'queue', 'works'],
    ['QuickAction', 'quickActions', 'quickAction', 'kept'],
    ['RemoteSiteSetting', 'remoteSiteSettings', 'remoteSite', 'works'],
    ['Report', 'reports', 'report', 'kept', 'folder'],
    ['ReportType', 'reportTypes', 'reportType', 'kept'],
    ['Role', 'roles', 'role', 'works'],
    ['StandardValueSet', 'standardValueSets', 'standardValueSet', 'works'],
    ['StaticResource', 'staticresources', 'resource', 'works', 'meta'],
    ['Translations', 'translations', 'translation', 'kept'],
];

const parts: readonly (readonly [name: string, parent: string, support: 'works' | 'kept'])[] = [
    ['BusinessProcess', 'CustomObject', 'kept'],
    ['CompactLayout', 'CustomObject', 'works'],
    ['CustomField', 'CustomObject', 'works'],
    ['FieldSet', 'CustomObject', 'works'],
    ['Index', 'CustomObject', 'kept'],
    ['ListView', 'CustomObject', 'works'],
    ['RecordType', 'CustomObject', 'works'],
    ['SharingReason', 'CustomObject', 'kept'],
    ['ValidationRule', 'CustomObject', 'works'],
    ['WebLink', 'CustomObject', 'kept'],
    ['CustomLabel', 'CustomLabels', 'works'],
];

export const metadataTypes: ReadonlyMap<string, MetadataType> = new Map([
    ...rows.map(([xmlName, directoryName, suffix, support, ...options]): [string, MetadataType] => [
        xmlName,
        {
            xmlName,
            directoryName,
            suffix,
            inFolder: options.includes('folder'),
            metaFile: options.includes('meta'),
            childXmlNames: parts.filter(([, parent]) => parent === xmlName).map(([name]) => name),
            parent: null,
            support,
        },
    ]),
    ...parts.map(([xmlName, parent, support]): [string, MetadataType] => [
        xmlName,
        {
            xmlName,
            directoryName: parent === 'CustomObject' ? 'objects' : 'labels',
            suffix: parent === 'CustomObject' ? 'object' : 'labels',
            inFolder: false,
            metaFile: false,
            childXmlNames: [],
            parent,
            support,
        },
    ]),
]);
