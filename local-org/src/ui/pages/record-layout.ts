import type { User } from '../../org/contract.ts';
import { nodes, text, texts, type XmlNode } from '../../schema/metadata/xml.ts';
import type { ObjectType } from '../../schema/model.ts';
import type { PageContext } from '../context.ts';
import { defaultFields } from './default-fields.ts';
import { allFields, columnsOf, namesFirst } from './fields.ts';
import type { RecordLayout } from './model.ts';
import { relatedListsOf } from './related-lists.ts';

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
        ...relatedListsOf(context, user, object, layout),
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

function hasActivities(context: PageContext, object: ObjectType): boolean {
    const targets = ['WhatId', 'WhoId'].flatMap(
        (name) => context.org.schema.field('Task', name)?.referenceTo ?? [],
    );
    return targets.includes(object.apiName);
}
