/** `Database.insert` and its sisters: every overload is one call of `runDml`. */
import type { DmlOperation, DmlRequest, RowResult } from '../../org/contract.ts';
import { current } from '../../org/transaction.ts';
import { ApexList, type DmlFailure, dmlException, raise, raiseNull, SObject } from '../../values/index.ts';
import { accessOf } from '../access.ts';
import { Bean, type BeanType } from '../bean.ts';
import { makeList } from '../collections.ts';
import { SObjectFieldToken } from '../schema/tokens.ts';
import { AccessLevel } from '../system/access-level.ts';
import { deleteResult, makeResult, saveResult, undeleteResult, upsertResult } from './results.ts';

/** Records of a delete or undelete may be given by id. */
function recordOf(item: unknown): SObject {
    if (item instanceof SObject) {
        return item;
    }
    if (typeof item !== 'string') {
        return raiseNull();
    }
    const object =
        current().org.schema.objectByKeyPrefix(item.slice(0, 3)) ??
        raise('System.StringException', `Invalid id: ${item}`);
    const record = new SObject(object);
    record.id = item;
    return record;
}

/** What `setOptions` of a record asks of the save. */
export function optionsOf(options: Bean | null): Pick<DmlRequest, 'options'> {
    if (options === null) {
        return {};
    }
    const duplicates = options.get<Bean | null>('duplicateRuleHeader');
    return {
        options: {
            allowFieldTruncation: options.get('allowFieldTruncation') === true,
            duplicateRuleAllowSave: duplicates?.get('allowSave') === true,
        },
    };
}

/** @throws DmlException when rows failed and all had to be saved */
export function throwFailures(
    operation: DmlOperation,
    records: readonly SObject[],
    results: readonly RowResult[],
): void {
    const failures: DmlFailure[] = [];
    results.forEach((result, index) => {
        const error = result.errors[0];
        if (!result.success && error !== undefined) {
            failures.push({
                index,
                id: operation === 'insert' ? null : (records[index]?.id ?? null),
                statusCode: error.statusCode,
                message: error.message,
                fields: error.fields,
            });
        }
    });
    if (failures.length > 0) {
        throw dmlException(operation, failures);
    }
}

interface Arguments {
    readonly allOrNone: boolean;
    readonly options: Bean | null;
    readonly level: AccessLevel | null;
    readonly externalIdField: string | null;
}

/** The arguments after the records, whose types tell them apart. */
function readArguments(rest: readonly unknown[]): Arguments {
    const options = (rest.find((value) => value instanceof Bean) as Bean | undefined) ?? null;
    const flag = rest.find((value) => typeof value === 'boolean');
    const field = rest.find((value) => value instanceof SObjectFieldToken);
    return {
        options,
        allOrNone: options === null ? flag !== false : options.get('optAllOrNone') !== false,
        level: (rest.find((value) => value instanceof AccessLevel) as AccessLevel | undefined) ?? null,
        externalIdField: field === undefined ? null : (field as SObjectFieldToken).name,
    };
}

function runDml(operation: DmlOperation, type: BeanType, target: unknown, rest: readonly unknown[]): unknown {
    const many = target instanceof ApexList;
    const records = many ? [...target].map(recordOf) : [recordOf(target)];
    const { allOrNone, options, level, externalIdField } = readArguments(rest);
    const chosen = options ?? (records[0]?.dmlOptions as Bean | null | undefined) ?? null;
    const results = current().dml({
        operation,
        records,
        allOrNone,
        ...accessOf(level),
        ...(externalIdField === null ? {} : { externalIdField }),
        ...optionsOf(chosen),
    });
    if (allOrNone) {
        throwFailures(operation, records, results);
    }
    const made = results.map((row) => makeResult(type, row));
    return many ? makeList(type.type, made) : made[0];
}

const endings = ['', ', AccessLevel accessLevel'];
const flags = ['', ', Boolean allOrNone'];

interface Operation {
    readonly name: DmlOperation;
    readonly type: BeanType;
    readonly single: readonly string[];
    readonly list: string;
    readonly middles: readonly string[];
}
const withOptions = [...flags, ', Database.DMLOptions dmlOptions'];
const withField = [
    ...flags,
    ', Schema.SObjectField externalIdField',
    ', Schema.SObjectField externalIdField, Boolean allOrNone',
];
const operations: readonly Operation[] = [
    { name: 'insert', type: saveResult, single: ['SObject'], list: 'List<SObject>', middles: withOptions },
    { name: 'update', type: saveResult, single: ['SObject'], list: 'List<SObject>', middles: withOptions },
    { name: 'upsert', type: upsertResult, single: ['SObject'], list: 'List<SObject>', middles: withField },
    { name: 'delete', type: deleteResult, single: ['SObject', 'Id'], list: 'List<Object>', middles: flags },
    {
        name: 'undelete',
        type: undeleteResult,
        single: ['SObject', 'Id'],
        list: 'List<Object>',
        middles: flags,
    },
];

/** All overloads of all operations, by signature. */
export function dmlMembers(): Record<string, (...values: never[]) => unknown> {
    const members: Record<string, (...values: never[]) => unknown> = {};
    for (const { name, type, single, list, middles } of operations) {
        const result = type.definition.name;
        const run = (target: unknown, ...rest: unknown[]): unknown =>
            runDml(name, type, target ?? raiseNull(), rest);
        for (const middle of middles) {
            for (const ending of endings) {
                members[`static List<${result}> ${name}(${list} records${middle}${ending})`] = run;
                for (const one of single) {
                    members[`static ${result} ${name}(${one} record${middle}${ending})`] = run;
                }
            }
        }
    }
    return members;
}
