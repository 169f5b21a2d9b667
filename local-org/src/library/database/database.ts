import { type ApexList, type ApexMap, type SObject } from '../../values/index.ts';
import { platformType } from '../define.ts';
import { executeBatch } from '../system/async/batch.ts';
import { required } from '../system/string/arguments.ts';
import type { AccessLevel } from '../system/access-level.ts';
import { dmlMembers } from './dml.ts';
import { emptyRecycleBin } from './recycle-bin.ts';
import { convertLeadMembers } from './lead-convert.ts';
import { mergeMembers } from './merge.ts';
import { countRows, locator, queryRows } from './query.ts';
import { Savepoint } from './savepoint.ts';

type Binds = ApexMap<string, unknown> | null;
type Level = AccessLevel | null;

const query = (soql: string | null, level: Level = null): unknown => queryRows(soql, null, level);
const count = (soql: string | null, level: Level = null): unknown => countRows(soql, null, level);
const getLocator = (soql: string | null | ApexList<SObject>, level: Level = null): unknown =>
    locator(soql, null, level);

export const databaseDefinition = platformType({
    name: 'System.Database',
    members: {
        ...dmlMembers(),
        ...mergeMembers(),
        ...convertLeadMembers(),
        'static List<SObject> query(String queryString)': query,
        'static List<SObject> query(String queryString, AccessLevel accessLevel)': query,
        'static List<SObject> queryWithBinds(String queryString, Map<String, Object> bindMap, AccessLevel accessLevel)':
            (soql: string | null, binds: Binds, level: Level) => queryRows(soql, required(binds, 2), level),
        'static Integer countQuery(String query)': count,
        'static Integer countQuery(String query, AccessLevel accessLevel)': count,
        'static Integer countQueryWithBinds(String query, Map<String, Object> bindMap, AccessLevel accessLevel)':
            (soql: string | null, binds: Binds, level: Level) => countRows(soql, required(binds, 2), level),
        'static Database.QueryLocator getQueryLocator(String query)': getLocator,
        'static Database.QueryLocator getQueryLocator(String query, AccessLevel accessLevel)': getLocator,
        'static Database.QueryLocator getQueryLocator(List<SObject> query)': getLocator,
        'static Database.QueryLocator getQueryLocator(List<SObject> query, AccessLevel accessLevel)':
            getLocator,
        'static Database.QueryLocator getQueryLocatorWithBinds(String query, Map<String, Object> bindMap, AccessLevel accessLevel)':
            (soql: string | null, binds: Binds, level: Level) => locator(soql, required(binds, 2), level),
        'static System.Savepoint setSavepoint()': () => new Savepoint(),
        'static void rollback(System.Savepoint databaseSavepoint)': (point: Savepoint | null) =>
            required(point, 1).rollback(),
        'static void releaseSavepoint(System.Savepoint databaseSavepoint)': (point: Savepoint | null) =>
            required(point, 1).release(),
        'static Id executeBatch(Object batchable)': executeBatch,
        'static Id executeBatch(Object batchable, Integer scope)': executeBatch,
        'static Database.EmptyRecycleBinResult emptyRecycleBin(SObject record)': emptyRecycleBin,
        'static List<Database.EmptyRecycleBinResult> emptyRecycleBin(List<Object> records)': emptyRecycleBin,
    },
    refuses: [
        'static Database.GetDeletedResult getDeleted(String sObjectType, Datetime startDate, Datetime endDate)',
        'static Database.GetUpdatedResult getUpdated(String sobjectType, Datetime startDate, Datetime endDate)',
        'static Database.Cursor getCursor(String query)',
        'static Database.Cursor getCursor(String query, AccessLevel accessLevel)',
        'static Database.Cursor getCursorWithBinds(String query, Map<String, Object> bindMap, AccessLevel accessLevel)',
        'static Database.PaginationCursor getPaginationCursor(String query)',
        'static Database.PaginationCursor getPaginationCursor(String query, AccessLevel accessLevel)',
        'static Database.PaginationCursor getPaginationCursorWithBinds(String query, Map<String, Object> bindMap, AccessLevel accessLevel)',
        'static List<Database.SaveResult> insertAsync(List<SObject> sobjects)',
        'static Database.SaveResult insertAsync(SObject sobject)',
        'static List<Database.SaveResult> updateAsync(List<SObject> sobjects)',
        'static Database.SaveResult updateAsync(SObject sobject)',
        'static List<Database.DeleteResult> deleteAsync(List<SObject> sobjects)',
        'static Database.DeleteResult deleteAsync(SObject sobject)',
        'static String getAsyncLocator(Object result)',
        'static List<Database.SaveResult> insertImmediate(List<SObject> sobjects)',
        'static Database.SaveResult insertImmediate(SObject sobject)',
        'static List<Database.SaveResult> updateImmediate(List<SObject> sobjects)',
        'static Database.SaveResult updateImmediate(SObject sobject)',
        'static List<Database.DeleteResult> deleteImmediate(List<SObject> sobjects)',
        'static Database.DeleteResult deleteImmediate(SObject sobject)',
    ],
});
