import type { User } from '../../org/contract.ts';
import { nodes, text, texts, type XmlNode } from '../../schema/metadata/xml.ts';
import type { ChildRelationship, ObjectType } from '../../schema/model.ts';
import type { PageContext } from '../context.ts';
import { defaultFields } from './default-fields.ts';
import { columnsOf, soqlOf } from './fields.ts';
import type { RecordLayout, RelatedList } from './model.ts';

/** Bookkeeping that no page lists unless a layout asks for it. */
const SYSTEM_FIELDS = new Set([
    'Id',
    'IsDeleted',
    'SystemModstamp',
    'CreatedDate',
    'LastModifiedDate',
    'LastViewedDate',
    'LastReferencedDate',
    'LastActivityDate',
    'MasterRecordId',
    'RecordTypeId',
    'UserRecordAccessId',
]);
const MAXIMUM_RELATED_LISTS = 8;
const ICONS = new Set([
    'account',
    'contact',
    'lead',
    'opportunity',
    'user',
    'task',
    'event',
    'case',
    'campaign',
]);

/** How the record page of an object shows a record to a user: deployed layouts first, standard ones otherwise. */
export function recordLayoutOf(context: PageContext, user: User, object: ObjectType): RecordLayout {
    const layout = layoutXml(context, object.apiName);
    const defaults = defaultFields(object.apiName);
    const highlights =
        compactFields(context, object) ?? defaults?.highlights ?? namesFirst(object).slice(1, 6);
    const sections =
        layout === null
            ? [
                  {
                      label: '',
                      fields: columnsOf(context, user, object, defaults?.details ?? allFields(object)),
                  },
              ]
            : sectionsOf(context, user, object, layout);
    return {
        objectLabel: object.label,
        icon: iconOf(object),
        nameField: object.nameField?.apiName ?? 'Id',
        highlights: columnsOf(context, user, object, highlights).slice(0, 7),
        sections: sections.filter(({ fields }) => fields.length > 0),
        relatedLists: relatedListsOf(context, user, object),
        hasActivities: hasActivities(context, object),
    };
}

export function iconOf(object: ObjectType): string {
    const name = object.apiName.toLowerCase();
    return object.custom ? 'standard:custom' : ICONS.has(name) ? `standard:${name}` : 'standard:record';
}

function layoutXml(context: PageContext, objectApiName: string): XmlNode | null {
    for (const layout of context.deployments.components('Layout')) {
        if (layout.fullName.toLowerCase().startsWith(`${objectApiName.toLowerCase()}-`)) {
            return layout.xml;
        }
    }
    return null;
}

function compactFields(context: PageContext, object: ObjectType): string[] | null {
    const assigned = context.deployments.component('CustomObject', object.apiName);
    const name = assigned === undefined ? undefined : text(assigned.xml, 'compactLayoutAssignment');
    const compact = context.deployments.component('CompactLayout', `${object.apiName}.${name ?? ''}`);
    return compact === undefined ? null : texts(compact.xml, 'fields').slice(1);
}

function sectionsOf(
    context: PageContext,
    user: User,
    object: ObjectType,
    layout: XmlNode,
): { label: string; fields: ReturnType<typeof columnsOf> }[] {
    return nodes(layout, 'layoutSections').map((section) => {
        const items = nodes(section, 'layoutColumns').flatMap((column) => nodes(column, 'layoutItems'));
        const paths = items.map((item) => text(item, 'field')).filter((field) => field !== undefined);
        const label = text(section, 'detailHeading') === 'false' ? '' : (text(section, 'label') ?? '');
        return { label, fields: columnsOf(context, user, object, paths) };
    });
}

function allFields(object: ObjectType): string[] {
    return [...object.fields.values()]
        .filter(
            ({ apiName, type }) => !SYSTEM_FIELDS.has(apiName) && type !== 'address' && type !== 'location',
        )
        .map(({ apiName }) => apiName);
}

function hasActivities(context: PageContext, object: ObjectType): boolean {
    const targets = ['WhatId', 'WhoId'].flatMap(
        (name) => context.org.schema.field('Task', name)?.referenceTo ?? [],
    );
    return targets.includes(object.apiName);
}

/** Children the user may read, those of the org's own making first. */
function relatedListsOf(context: PageContext, user: User, object: ObjectType): RelatedList[] {
    const usual = new Set(['Contact', 'Opportunity', 'Case']);
    return context.org.schema
        .childRelationships(object.apiName)
        .filter(({ childObject, relationshipName }) => {
            const isListed = childObject.kind === 'custom' || usual.has(childObject.apiName);
            const isReadable = context.org.security.objectAccess(user, childObject.apiName).read;
            return isListed && relationshipName !== null && isReadable;
        })
        .sort((a, b) => Number(b.childObject.custom) - Number(a.childObject.custom))
        .map((relationship) => relatedList(context, user, relationship))
        .slice(0, MAXIMUM_RELATED_LISTS);
}

function relatedList(
    context: PageContext,
    user: User,
    { childObject, field }: ChildRelationship,
): RelatedList {
    const listed = defaultFields(childObject.apiName)?.list ?? namesFirst(childObject);
    const paths = listed.filter((path) => path !== field.apiName).slice(0, 4);
    const columns = columnsOf(context, user, childObject, paths);
    // The page puts the record's id in place of the mark.
    const rest = `WHERE ${field.apiName} = ':recordId' ORDER BY CreatedDate DESC LIMIT 6`;
    return {
        label: childObject.pluralLabel,
        objectApiName: childObject.apiName,
        soql: soqlOf(childObject.apiName, columns, rest),
        columns,
    };
}

/** The name, then the object's own fields, then what every object has. */
export function namesFirst(object: ObjectType): string[] {
    const name = object.nameField?.apiName;
    const others = allFields(object).filter((field) => field !== name);
    const isOwn = (field: string): boolean => object.fields.get(field.toLowerCase())?.custom === true;
    const ordered = [...others.filter(isOwn), ...others.filter((field) => !isOwn(field))];
    return name === undefined ? ordered : [name, ...ordered];
}
