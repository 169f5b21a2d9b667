import { nodes, text, type XmlNode } from '../../schema/metadata/xml.ts';
import type { Field, ObjectType } from '../../schema/model.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';

/** The filters of a deployed list view as one SOQL condition; empty where it has none. */
export function conditionOf(object: ObjectType, view: XmlNode): string {
    const conditions = nodes(view, 'filters').map((filter) => comparison(object, filter));
    const logic = text(view, 'booleanFilter');
    if (logic === undefined) {
        return conditions.join(' AND ');
    }
    if (!/^[\d\s()]*((AND|OR|NOT)[\d\s()]*)*$/i.test(logic)) {
        throw new NotEmulatedError(`filter logic ${logic} of a list view`);
    }
    return `(${logic.replace(/\d+/g, (number) => conditions[Number(number) - 1] ?? number)})`;
}

/** List views write standard fields in capitals with underlines. */
export function fieldName(column: string): string {
    const special: Readonly<Record<string, string>> = {
        NAME: 'Name',
        'OWNER.ALIAS': 'OwnerId',
        'CORE.USERS.ALIAS': 'OwnerId',
        LAST_UPDATE: 'LastModifiedDate',
        CREATEDBY_USER: 'CreatedById',
        UPDATEDBY_USER: 'LastModifiedById',
        RECORDTYPE: 'RecordTypeId',
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

const SIGNS: Readonly<Record<string, string>> = {
    equals: '=',
    notEqual: '!=',
    lessThan: '<',
    greaterThan: '>',
    lessOrEqual: '<=',
    greaterOrEqual: '>=',
};
const PATTERNS: Readonly<Record<string, (value: string) => string>> = {
    contains: (value) => `%${value}%`,
    notContain: (value) => `%${value}%`,
    startsWith: (value) => `${value}%`,
};

/** Several values, separated by commas, mean any of them; with a negative operation none of them. */
function comparison(object: ObjectType, filter: XmlNode): string {
    const name = fieldName(text(filter, 'field') ?? '');
    const operation = text(filter, 'operation') ?? '';
    const field = object.fields.get(name.toLowerCase());
    if (field === undefined) {
        throw new NotEmulatedError(`list view filter on ${name}`);
    }
    const path = pathOf(field);
    const values = (text(filter, 'value') ?? '').split(',').map((value) => value.trim());
    const pattern = PATTERNS[operation];
    if (pattern !== undefined) {
        const likes = values.map((value) => `${path} LIKE ${quoted(pattern(value))}`);
        return operation === 'notContain'
            ? `(${likes.map((like) => `(NOT ${like})`).join(' AND ')})`
            : `(${likes.join(' OR ')})`;
    }
    if (operation === 'includes' || operation === 'excludes') {
        return `${path} ${operation.toUpperCase()} (${values.map(quoted).join(', ')})`;
    }
    const sign = SIGNS[operation];
    if (sign === undefined) {
        throw new NotEmulatedError(`list view operation ${operation}`);
    }
    const literals = values.map((value) => literal(field.type, value));
    if (literals.length === 1) {
        return `${path} ${sign} ${literals[0]}`;
    }
    if (operation !== 'equals' && operation !== 'notEqual') {
        throw new NotEmulatedError(`list view operation ${operation} with several values`);
    }
    return `${path} ${operation === 'equals' ? 'IN' : 'NOT IN'} (${literals.join(', ')})`;
}

/** A filter on a lookup compares the name of the record it leads to. */
function pathOf(field: Field): string {
    return field.type === 'reference' && field.relationshipName !== null
        ? `${field.relationshipName}.Name`
        : field.apiName;
}

function literal(type: string, value: string): string {
    switch (type) {
        case 'boolean':
            return value === '1' || value.toLowerCase() === 'true' ? 'TRUE' : 'FALSE';
        case 'int':
        case 'double':
        case 'currency':
        case 'percent':
        case 'long':
            return value === '' ? 'NULL' : String(Number(value));
        case 'date':
        case 'datetime':
            return dateLiteral(value);
        default:
            return value === '' ? 'NULL' : quoted(value);
    }
}

/** Relative days are written as in SOQL: `TODAY`, `LAST_N_DAYS:7`. */
function dateLiteral(value: string): string {
    if (value === '') {
        return 'NULL';
    }
    if (!/^[A-Z]+(_[A-Z]+)*(:\d+)?$/.test(value)) {
        throw new NotEmulatedError(`list view filter on the day ${value}`);
    }
    return value;
}

function quoted(value: string): string {
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
