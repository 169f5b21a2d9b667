/** Types that are one plain row each. */
import { flag, text } from '../../../schema/metadata/xml.ts';
import { ApexBlob } from '../../../values/blob.ts';
import { rowInstaller } from './installer.ts';

const partName = (fullName: string): string => fullName.slice(fullName.indexOf('.') + 1);
const objectName = (fullName: string): string => fullName.slice(0, fullName.indexOf('.'));

export const recordType = rowInstaller('RecordType', '012', ({ component: { fullName, xml } }) => ({
    Name: text(xml, 'label') ?? partName(fullName),
    DeveloperName: partName(fullName),
    SobjectType: objectName(fullName),
    Description: text(xml, 'description') ?? null,
    IsActive: flag(xml, 'active'),
    NamespacePrefix: null,
}));

export const customPermission = rowInstaller(
    'CustomPermission',
    '0CP',
    ({ component: { fullName, xml } }) => ({
        DeveloperName: fullName,
        MasterLabel: text(xml, 'label') ?? fullName,
        Description: text(xml, 'description') ?? null,
        IsProtected: false,
        Language: 'en_US',
        NamespacePrefix: null,
    }),
);

export const customNotificationType = rowInstaller(
    'CustomNotificationType',
    '0ML',
    ({ component: { fullName, xml } }) => ({
        DeveloperName: fullName,
        CustomNotifTypeName: text(xml, 'customNotifTypeName') ?? fullName,
        MasterLabel: text(xml, 'masterLabel') ?? fullName,
        Description: text(xml, 'description') ?? null,
        Desktop: flag(xml, 'desktop'),
        Mobile: flag(xml, 'mobile'),
        IsSlack: flag(xml, 'slack'),
        Language: 'en_US',
        NamespacePrefix: null,
    }),
);

export const staticResource = rowInstaller(
    'StaticResource',
    '081',
    ({ component: { fullName, xml, files } }) => ({
        Name: fullName,
        ContentType: text(xml, 'contentType') ?? null,
        CacheControl: text(xml, 'cacheControl') ?? 'Private',
        Description: text(xml, 'description') ?? null,
        Body: new ApexBlob([...(files ?? new Map<string, Uint8Array>()).values()][0] ?? new Uint8Array()),
        NamespacePrefix: null,
    }),
);

export const emailTemplate = rowInstaller(
    'EmailTemplate',
    '00X',
    ({ component: { fullName, xml, body } }) => {
        const type = text(xml, 'type') ?? 'text';
        const name = fullName.slice(fullName.lastIndexOf('/') + 1);
        return {
            Name: text(xml, 'name') ?? name,
            DeveloperName: name,
            Subject: text(xml, 'subject') ?? null,
            Body: type === 'text' ? (body ?? null) : (text(xml, 'textOnly') ?? null),
            HtmlValue: type === 'text' ? null : (body ?? null),
            TemplateType: type,
            TemplateStyle: text(xml, 'style') ?? 'none',
            IsActive: flag(xml, 'available'),
            Encoding: text(xml, 'encodingKey') ?? 'UTF-8',
            Description: text(xml, 'description') ?? null,
            NamespacePrefix: null,
        };
    },
);

export const listView = rowInstaller('ListView', '00B', ({ component: { fullName, xml } }) => ({
    DeveloperName: partName(fullName),
    Name: text(xml, 'label') ?? partName(fullName),
    SobjectType: objectName(fullName),
    IsSoqlCompatible: true,
    NamespacePrefix: null,
}));

export const namedCredential = rowInstaller('NamedCredential', '0XA', ({ component: { fullName, xml } }) => ({
    DeveloperName: fullName,
    MasterLabel: text(xml, 'label') ?? fullName,
    Endpoint: text(xml, 'endpoint') ?? null,
    Language: 'en_US',
    NamespacePrefix: null,
}));

export const cachePartition = rowInstaller(
    'PlatformCachePartition',
    '0Er',
    ({ component: { fullName, xml } }) => ({
        DeveloperName: fullName,
        MasterLabel: text(xml, 'masterLabel') ?? fullName,
        Description: text(xml, 'description') ?? null,
        IsDefaultPartition: flag(xml, 'isDefaultPartition'),
        Language: 'en_US',
        NamespacePrefix: null,
    }),
);
