import type { QueryColumn, QueryResult } from '../../org/contract.ts';

/** The answer to `columns=true`: what the columns of the query's result are called and how they nest. */
export function columnsToJson(result: QueryResult): Record<string, unknown> {
    return {
        columnMetadata: result.columns.map((column) => columnToJson(column)),
        entityName: result.object.apiName,
        groupBy: false,
        idSelected: result.columns.some((column) => column.name === 'Id'),
        keyPrefix: result.object.keyPrefix,
    };
}

function columnToJson(column: QueryColumn): Record<string, unknown> {
    return {
        aggregate: column.aggregate,
        apexType: 'String',
        booleanType: false,
        columnName: column.name,
        custom: column.name.endsWith('__c'),
        displayName: column.displayName,
        foreignKeyName: null,
        insertable: false,
        joinColumns: column.joinColumns.map((inner) => columnToJson(inner)),
        numberType: false,
        textType: false,
        updatable: false,
    };
}
