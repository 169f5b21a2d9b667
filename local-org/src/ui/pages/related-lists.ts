import type { User } from '../../org/contract.ts';
import { nodes, text, texts, type XmlNode } from '../../schema/metadata/xml.ts';
import type { ChildRelationship, ObjectType } from '../../schema/model.ts';
import type { PageContext } from '../context.ts';
import { defaultFields } from './default-fields.ts';
import { columnsOf, namesFirst, soqlOf } from './fields.ts';
import { fieldName } from './list-filter.ts';
import type { RecordLayout, RelatedList } from './model.ts';

const MOST_LISTS = 8;
const MOST_COLUMNS = 4;

/** Standard lists by the name a layout gives them: child object and its lookup. */
const STANDARD_LISTS: Readonly<Record<string, string>> = {
    RelatedContactList: 'Contact.AccountId',
    RelatedOpportunityList: 'Opportunity.AccountId',
    RelatedCaseList: 'Case.AccountId',
};
/** Shown by the activity panel. */
const ACTIVITY_LISTS = new Set(['RelatedActivityList', 'RelatedHistoryList']);

type Lists = Pick<RecordLayout, 'relatedLists' | 'refusedLists'>;

/** The related lists of a record page: those of the layout, else the children the user may read, the org's own first. */
export function relatedListsOf(
    context: PageContext,
    user: User,
    object: ObjectType,
    layout: XmlNode | null,
): Lists {
    const children = context.org.schema
        .childRelationships(object.apiName)
        .filter(
            ({ childObject, relationshipName }) =>
                relationshipName !== null &&
                context.org.security.objectAccess(user, childObject.apiName).read,
        );
    const chosen = layout === null ? [] : nodes(layout, 'relatedLists');
    return chosen.length === 0
        ? { relatedLists: usualLists(context, user, children), refusedLists: [] }
        : chosenLists(context, user, children, chosen);
}

function usualLists(context: PageContext, user: User, children: readonly ChildRelationship[]): RelatedList[] {
    const usual = new Set(['Contact', 'Opportunity', 'Case']);
    return children
        .filter(({ childObject }) => childObject.kind === 'custom' || usual.has(childObject.apiName))
        .sort((a, b) => Number(b.childObject.custom) - Number(a.childObject.custom))
        .map((child) => listOf(context, user, child, { order: 'CreatedDate DESC' }))
        .slice(0, MOST_LISTS);
}

function chosenLists(
    context: PageContext,
    user: User,
    children: readonly ChildRelationship[],
    chosen: readonly XmlNode[],
): Lists {
    const relatedLists: RelatedList[] = [];
    const refusedLists: string[] = [];
    for (const xml of chosen) {
        const name = text(xml, 'relatedList') ?? '';
        const path = (STANDARD_LISTS[name] ?? name).toLowerCase();
        const isChild = ({ childObject, field }: ChildRelationship): boolean =>
            `${childObject.apiName}.${field.apiName}`.toLowerCase() === path;
        const child = children.find(isChild);
        if (child !== undefined) {
            const direction = text(xml, 'sortOrder') === 'Asc' ? 'ASC' : 'DESC';
            const sortField = fieldName(text(xml, 'sortField') ?? 'CREATED_DATE');
            const columns = texts(xml, 'fields').map(fieldName);
            relatedLists.push(listOf(context, user, child, { order: `${sortField} ${direction}`, columns }));
        } else if (!isHidden(context, path) && !ACTIVITY_LISTS.has(name)) {
            refusedLists.push(`NOT_EMULATED: related list ${name}`);
        }
    }
    return { relatedLists, refusedLists };
}

/** True for lists of objects that exist: the user may not read them. */
function isHidden(context: PageContext, path: string): boolean {
    return context.org.schema.object(path.split('.')[0] ?? '') !== undefined;
}

function listOf(
    context: PageContext,
    user: User,
    { childObject, field, relationshipName }: ChildRelationship,
    wanted: { readonly order: string; readonly columns?: readonly string[] },
): RelatedList {
    const usual = (): readonly string[] =>
        (defaultFields(childObject.apiName)?.list ?? namesFirst(childObject))
            .filter((path) => path !== field.apiName)
            .slice(0, MOST_COLUMNS);
    const paths = wanted.columns === undefined || wanted.columns.length === 0 ? usual() : wanted.columns;
    const columns = columnsOf(context, user, childObject, paths);
    // The page puts the record's id in place of the mark.
    const rest = `WHERE ${field.apiName} = ':recordId' ORDER BY ${wanted.order} LIMIT 6`;
    return {
        label: childObject.pluralLabel,
        relationshipName: relationshipName ?? '',
        objectApiName: childObject.apiName,
        soql: soqlOf(childObject.apiName, columns, rest),
        columns,
    };
}
