/** System validation of single fields: required, length, range, restricted picklists, form of emails. */
import type { Field } from '../../schema/model.ts';
import { ApexDecimal } from '../../values/decimal.ts';
import { ApexDouble } from '../../values/double.ts';
import type { SObject } from '../../values/sobject.ts';
import type { RowError } from '../contract.ts';

export interface FieldCheck {
    readonly isNew: boolean;
    /** Lower-case names to check; absent: all that are set. Required fields are checked in any case. */
    readonly changed?: ReadonlySet<string>;
}

/** What is wrong with the record's own values, as Salesforce words it. */
export function fieldProblems(record: SObject, check: FieldCheck): RowError[] {
    const problems: RowError[] = [];
    const missing = missingFields(record, check.isNew);
    if (missing.length > 0) {
        problems.push({
            statusCode: 'REQUIRED_FIELD_MISSING',
            message: `Required fields are missing: [${missing.join(', ')}]`,
            fields: missing,
        });
    }
    for (const [name, value] of record.values) {
        const field = record.object.fields.get(name);
        if (field === undefined || value === null || check.changed?.has(name) === false) continue;
        const problem = valueProblem(field, value);
        if (problem !== null) problems.push(problem);
    }
    return problems;
}

/** Restricted picklists only: checked a first time before triggers run. */
export function picklistProblems(record: SObject, changed?: ReadonlySet<string>): RowError[] {
    const problems: RowError[] = [];
    for (const [name, value] of record.values) {
        const field = record.object.fields.get(name);
        if (field?.picklist?.restricted !== true || typeof value !== 'string') continue;
        if (changed?.has(name) === false) continue;
        const problem = picklistProblem(field, value);
        if (problem !== null) problems.push(problem);
    }
    return problems;
}

function missingFields(record: SObject, isNew: boolean): string[] {
    const missing: string[] = [];
    for (const [name, field] of record.object.fields) {
        if (!isRequired(field) || isGivenOtherwise(record, field)) continue;
        if (!isNew && !record.has(name)) continue;
        const value = record.get(name);
        if (value === null || value === '') missing.push(field.apiName);
    }
    return missing;
}
/** Of alternatives, one is enough. */
function isGivenOtherwise(record: SObject, field: Field): boolean {
    // A custom object's record without a name gets its Id as name.
    if (record.object.custom && field.nameField) return true;
    const isAssignment =
        record.object.apiName === 'PermissionSetAssignment' && field.apiName === 'PermissionSetId';
    return isAssignment && record.get('PermissionSetGroupId') !== null;
}
function isRequired(field: Field): boolean {
    if (field.nillable || field.type === 'boolean' || field.type === 'id') return false;
    if (field.autoNumberFormat !== undefined || field.formula !== undefined || field.summary !== undefined)
        return false;
    return field.createable || field.updateable;
}

const EMAIL = /^[^\s@,;<>()"]+@[^\s@,;<>()".]+(\.[^\s@,;<>()".]+)+$/;

function valueProblem(field: Field, value: unknown): RowError | null {
    if (typeof value === 'string') {
        const { apiName, label, length } = field;
        if (field.type === 'picklist' || field.type === 'multipicklist') {
            const problem = picklistProblem(field, value);
            if (problem !== null) return problem;
        }
        if (field.type === 'email' && !EMAIL.test(value)) {
            return {
                statusCode: 'INVALID_EMAIL_ADDRESS',
                message: `${label}: invalid email address: ${value}`,
                fields: [apiName],
            };
        }
        if (length > 0 && value.length > length && field.type !== 'reference' && field.type !== 'id') {
            const message = `${label}: data value too large: ${value} (max length=${length})`;
            return { statusCode: 'STRING_TOO_LONG', message, fields: [apiName] };
        }
        return null;
    }
    return numberProblem(field, value);
}

function picklistProblem(field: Field, value: string): RowError | null {
    if (field.picklist?.restricted !== true) return null;
    const chosen = field.type === 'multipicklist' ? value.split(';') : [value];
    const known = new Set(
        field.picklist.values.filter((entry) => entry.active).map((entry) => entry.value.toLowerCase()),
    );
    const bad = chosen.find((entry) => !known.has(entry.trim().toLowerCase()));
    if (bad === undefined) return null;
    return {
        statusCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
        message: `${field.label}: bad value for restricted picklist field: ${bad}`,
        fields: [field.apiName],
    };
}

function numberProblem(field: Field, value: unknown): RowError | null {
    if (field.precision === 0 || !['double', 'currency', 'percent', 'int'].includes(field.type)) return null;
    const number =
        value instanceof ApexDecimal ? value.toNumber() : value instanceof ApexDouble ? value.value : value;
    if (typeof number !== 'number') return null;
    if (Math.abs(number) < 10 ** (field.precision - field.scale)) return null;
    return {
        statusCode: 'NUMBER_OUTSIDE_VALID_RANGE',
        message: `${field.label}: value outside of valid range on numeric field: ${String(value)}`,
        fields: [field.apiName],
    };
}
