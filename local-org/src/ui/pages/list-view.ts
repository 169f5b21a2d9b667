import type { User } from '../../org/contract.ts';
import { text, texts, type XmlNode } from '../../schema/metadata/xml.ts';
import type { ObjectType } from '../../schema/model.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import type { PageContext } from '../context.ts';
import { defaultFields } from './default-fields.ts';
import { columnsOf, namesFirst, soqlOf } from './fields.ts';
import { conditionOf, fieldName } from './list-filter.ts';
import type { ListPage, ListView } from './model.ts';

const LIMIT = 200;

/** The list of an object's records through a deployed list view, or all of them where none is chosen. */
export function listPageOf(
    context: PageContext,
    user: User,
    object: ObjectType,
    viewName: string | null,
): ListPage {
    const prefix = `${object.apiName}.`;
    const deployed = [...context.deployments.components('ListView')].filter(({ fullName }) =>
        fullName.toLowerCase().startsWith(prefix.toLowerCase()),
    );
    const chosen = deployed.find(({ fullName }) => fullName.slice(prefix.length) === viewName);
    const base = `/lightning/o/${object.apiName}/list`;
    const all = { label: `All ${object.pluralLabel}`, url: base };
    const named = deployed.map(({ fullName, xml }) => ({
        label: text(xml, 'label') ?? fullName,
        url: `${base}?filterName=${encodeURIComponent(fullName.slice(prefix.length))}`,
    }));
    return {
        kind: 'list',
        title: object.pluralLabel,
        objectApiName: object.apiName,
        view:
            chosen === undefined
                ? allRecords(context, user, object, all.label)
                : viewOf(context, user, object, chosen.xml),
        views: [all, ...named],
    };
}

function allRecords(context: PageContext, user: User, object: ObjectType, label: string): ListView {
    const paths = defaultFields(object.apiName)?.list ?? namesFirst(object).slice(0, 7);
    const columns = columnsOf(context, user, object, paths);
    return { label, soql: soqlOf(object.apiName, columns, `${orderOf(object)}LIMIT ${LIMIT}`), columns };
}

/** By name until the person sorts otherwise. */
function orderOf(object: ObjectType): string {
    return object.nameField?.sortable === true ? `ORDER BY ${object.nameField.apiName} ` : '';
}

function viewOf(context: PageContext, user: User, object: ObjectType, xml: XmlNode): ListView {
    const columns = columnsOf(context, user, object, texts(xml, 'columns').map(fieldName));
    const scope = scopeOf(user, text(xml, 'filterScope') ?? 'Everything');
    const conditions = [...scope, conditionOf(object, xml)].filter((condition) => condition !== '');
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')} `;
    return {
        label: text(xml, 'label') ?? '',
        soql: soqlOf(object.apiName, columns, `${where}${orderOf(object)}LIMIT ${LIMIT}`),
        columns,
    };
}

function scopeOf(user: User, scope: string): string[] {
    switch (scope) {
        case 'Everything':
            return [];
        case 'Mine':
            return [`OwnerId = '${user.id}'`];
        default:
            throw new NotEmulatedError(`list view scope ${scope}`);
    }
}
