import type { RowError, RowResult } from '../../org/contract.ts';
import { makeList, stringList } from '../collections.ts';
import { type Bean, beanType, type BeanType } from '../bean.ts';
import { statusCodeNamed } from '../system/status-code.ts';

export const databaseError = beanType('Database.Error', {
    properties: { 'List<String> fields': null, 'String message': null, 'System.StatusCode statusCode': null },
    getters: true,
    construct: false,
});

export function makeError(error: RowError): Bean {
    return databaseError.make({
        fields: stringList(error.fields),
        message: error.message,
        statusCode: statusCodeNamed(error.statusCode),
    });
}

function resultType(name: string, extra: Readonly<Record<string, unknown>> = {}): BeanType {
    return beanType(name, {
        properties: {
            'Id id': null,
            'Boolean success': false,
            'List<Database.Error> errors': () => makeList(databaseError.type, []),
            ...extra,
        },
        getters: true,
        construct: false,
    });
}

export const saveResult = resultType('Database.SaveResult');
export const upsertResult = resultType('Database.UpsertResult', { 'Boolean created': false });
export const deleteResult = resultType('Database.DeleteResult');
export const undeleteResult = resultType('Database.UndeleteResult');
export const emptyRecycleBinResult = resultType('Database.EmptyRecycleBinResult');
export const mergeResult = resultType('Database.MergeResult', {
    'List<String> mergedRecordIds': () => stringList([]),
    'List<String> updatedRelatedIds': () => stringList([]),
});

export function makeResult(type: BeanType, row: RowResult): Bean {
    return type.make({
        id: row.id,
        success: row.success,
        created: row.created === true,
        errors: makeList(databaseError.type, row.errors.map(makeError)),
    });
}

export const duplicateErrorDefinition = {
    name: 'Database.DuplicateError',
    extends: 'Database.Error',
    refuses: ['Datacloud.DuplicateResult getDuplicateResult()'],
} as const;
