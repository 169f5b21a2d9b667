/** Texts of refused queries, as Salesforce words them. */
const ASK = 'Please reference your WSDL or the describe call for the appropriate names.';

export function unknownColumn(name: string, object: string): string {
    return `No such column '${name}' on entity '${object}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. ${ASK}`;
}

export function unknownObject(name: string): string {
    return `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. ${ASK}`;
}

export function unknownRelationship(name: string): string {
    return `Didn't understand relationship '${name}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${ASK}`;
}

export function unknownChildRelationship(name: string): string {
    return `Didn't understand relationship '${name}' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${ASK}`;
}

export function tooManySteps(): string {
    return 'SOQL queries may not have more than 5 levels of relationships in a field path';
}

export function notFiltered(field: string): string {
    return `field '${field}' can not be filtered in a query call`;
}

export function notSorted(field: string): string {
    return `field '${field}' can not be sorted in a query call`;
}

export function notGrouped(field: string): string {
    return `field '${field}' can not be grouped in a query call`;
}

export function mustBeGrouped(name: string): string {
    return `Field must be grouped or aggregated: ${name}`;
}

export function duplicateField(name: string): string {
    return `duplicate field selected: ${name}`;
}

export function duplicateAlias(name: string): string {
    return `duplicate alias: ${name}`;
}

export function wrongType(field: string, type: string): string {
    const quoted = type === 'string' ? 'should be' : 'should not be';
    return `value of filter criterion for field '${field}' must be of type ${type} and ${quoted} enclosed in quotes`;
}

export function invalidId(value: string): string {
    return `invalid ID field: ${value}`;
}

export const INSECURE = 'Insufficient permissions: secure query included inaccessible field';
export const FIELDS_LIMIT = 'The SOQL FIELDS function must have a LIMIT of at most 200';
