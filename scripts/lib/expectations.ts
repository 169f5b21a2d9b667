/** What the package's own source says an org must have once the package is deployed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ComponentSet, type SourceComponent } from '@salesforce/source-deploy-retrieve';
import { root } from './sf';

export interface ExpectedField {
    readonly object: string;
    readonly field: string;
    /** Metadata type, e.g. `Text`, `Lookup`; see `describedTypes`. */
    readonly type: string;
}

export interface Expectations {
    readonly objects: readonly string[];
    readonly fields: readonly ExpectedField[];
    readonly permissionSets: readonly string[];
    /** `Type__mdt.Record`, as the metadata full name `Type.Record` is queried. */
    readonly customMetadata: readonly { readonly type: string; readonly record: string }[];
    readonly apexClasses: readonly string[];
    readonly apexTriggers: readonly string[];
    /** Names of the scheduled jobs, as `MqaJobs` lists them. */
    readonly jobs: readonly string[];
}

/** Reads the package directory; the folder layout inside it does not matter. */
export function expectationsOfSource(folder = path.join(root, 'force-app')): Expectations {
    const components = ComponentSet.fromSource(folder).getSourceComponents().toArray();
    const named = (type: string) => components.filter((component) => component.type.name === type);
    const names = (type: string) =>
        named(type)
            .map((component) => component.fullName)
            .sort();
    return {
        objects: names('CustomObject').filter((name) => name.includes('__')),
        fields: named('CustomObject').flatMap(fieldsOf),
        permissionSets: names('PermissionSet'),
        customMetadata: names('CustomMetadata').map((fullName) => {
            const [type = '', record = ''] = fullName.split('.');
            return { type: `${type}__mdt`, record };
        }),
        apexClasses: names('ApexClass'),
        apexTriggers: names('ApexTrigger'),
        jobs: jobsOf(named('ApexClass').find((component) => component.fullName === 'MqaJobs')),
    };
}

function jobsOf(scheduler: SourceComponent | undefined): string[] {
    const source = scheduler?.content ? readFileSync(scheduler.content, 'utf8') : '';
    return [...source.matchAll(/'([^']+)' => '[^']*[*?][^']*'/g)].map((match) => match[1] ?? '');
}

function fieldsOf(object: SourceComponent): ExpectedField[] {
    return object
        .getChildren()
        .filter((child) => child.type.name === 'CustomField')
        .map((child) => {
            const xml = child.parseXmlSync<{ CustomField: { type?: string; formula?: string } }>();
            return { object: object.fullName, field: child.name, type: xml.CustomField.type ?? '' };
        })
        .filter((field) => field.type !== '');
}

/** The describe types that a deployed field of a metadata type may have. */
export const describedTypes: Readonly<Record<string, readonly string[]>> = {
    AutoNumber: ['string'],
    Checkbox: ['boolean'],
    Currency: ['currency'],
    Date: ['date'],
    DateTime: ['datetime'],
    Email: ['email'],
    Html: ['textarea'],
    LongTextArea: ['textarea'],
    Lookup: ['reference'],
    MasterDetail: ['reference'],
    MetadataRelationship: ['reference'],
    MultiselectPicklist: ['multipicklist'],
    Number: ['double', 'int'],
    Percent: ['percent'],
    Phone: ['phone'],
    Picklist: ['picklist'],
    Summary: ['double', 'int', 'currency'],
    Text: ['string'],
    TextArea: ['textarea'],
    Time: ['time'],
    Url: ['url'],
};
