import type { User } from '../../org/contract.ts';
import { nodes, text, texts, type XmlNode } from '../../schema/metadata/xml.ts';
import type { ObjectType } from '../../schema/model.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import type { PageContext } from '../context.ts';
import { defaultFields } from './default-fields.ts';
import { columnsOf, soqlOf } from './fields.ts';
import type { ListPage, ListView } from './model.ts';
import { namesFirst } from './record-layout.ts';

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
    const order = object.nameField?.sortable === true ? `ORDER BY ${object.nameField.apiName} ` : '';
    return { label, soql: soqlOf(object.apiName, columns, `${order}LIMIT ${LIMIT}`), columns };
}

function viewOf(context: PageContext, user: User, object: ObjectType, xml: XmlNode): ListView {
    const columns = columnsOf(context, user, object, texts(xml, 'columns').map(fieldName));
    const scope = text(xml, 'filterScope') === 'Mine' ? [`OwnerId = '${user.id}'`] : [];
    if (text(xml, 'booleanFilter') !== undefined) {
        throw new NotEmulatedError('filter logic of a list view');
    }
    const conditions = [...scope, ...nodes(xml, 'filters').map((filter) => conditionOf(object, filter))];
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')} `;
    return {
        label: text(xml, 'label') ?? '',
        soql: soqlOf(object.apiName, columns, `${where}LIMIT ${LIMIT}`),
        columns,
    };
}

/** List views write standard fields in capitals with underlines. */
function fieldName(column: string): string {
    const special: Readonly<Record<string, string>> = {
        NAME: 'Name',
        'OWNER.ALIAS': 'OwnerId',
        'CORE.USERS.ALIAS': 'OwnerId',
    };
    return (
        special[column] ?? column.replace(/^ACCOUNT\./, '').replaceAll(/^([A-Z]+\d?)(_[A-Z]+)*$/g, camelCase)
    );
}

function camelCase(name: string): string {
    return name
        .split('_')
        .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
        .join('');
}

function conditionOf(object: ObjectType, filter: XmlNode): string {
    const name = fieldName(text(filter, 'field') ?? '');
    const field = object.fields.get(name.toLowerCase());
    const operation = text(filter, 'operation') ?? '';
    if (field === undefined) {
        throw new NotEmulatedError(`list view filter on ${name}`);
    }
    const values = (text(filter, 'value') ?? '').split(',').map((value) => literal(field.type, value.trim()));
    const sign = SIGNS[operation];
    if (sign !== undefined && values.length === 1) {
        return `${field.apiName} ${sign} ${values[0]}`;
    }
    if (operation === 'equals' || operation === 'notEqual') {
        return `${field.apiName} ${operation === 'equals' ? 'IN' : 'NOT IN'} (${values.join(', ')})`;
    }
    throw new NotEmulatedError(`list view operation ${operation}`);
}

const SIGNS: Readonly<Record<string, string>> = {
    equals: '=',
    notEqual: '!=',
    lessThan: '<',
    greaterThan: '>',
    lessOrEqual: '<=',
    greaterOrEqual: '>=',
};

function literal(type: string, value: string): string {
    switch (type) {
        case 'boolean':
            return value === '1' || value.toLowerCase() === 'true' ? 'TRUE' : 'FALSE';
        case 'int':
        case 'double':
        case 'currency':
        case 'percent':
        case 'long':
            return String(Number(value));
        case 'date':
        case 'datetime':
            throw new NotEmulatedError('list view filter on a date');
        default:
            return value === '' ? 'NULL' : `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
    }
}
