import { current } from '../../org/transaction.ts';
import { ApexList, raiseNull, SObject } from '../../values/index.ts';
import { accessOf } from '../access.ts';
import { makeList, stringList } from '../collections.ts';
import { AccessLevel } from '../system/access-level.ts';
import { throwFailures } from './dml.ts';
import { makeResult, mergeResult } from './results.ts';

function asRecord(item: unknown, master: SObject): SObject {
    if (item instanceof SObject) {
        return item;
    }
    const record = new SObject(master.object);
    record.id = typeof item === 'string' ? item : raiseNull();
    return record;
}

function merge(master: SObject | null, duplicate: unknown, ...rest: unknown[]): unknown {
    const record = master ?? raiseNull();
    const many = duplicate instanceof ApexList;
    const duplicates = (many ? [...duplicate] : [duplicate]).map((item) => asRecord(item, record));
    const allOrNone = !rest.includes(false);
    const level = (rest.find((value) => value instanceof AccessLevel) as AccessLevel | undefined) ?? null;
    const made = duplicates.map((each) => {
        const results = current().dml({
            operation: 'merge',
            records: [record],
            duplicates: [each],
            allOrNone,
            ...accessOf(level),
        });
        if (allOrNone) {
            throwFailures('merge', [record], results);
        }
        const bean = makeResult(mergeResult, results[0] ?? { id: record.id, success: true, errors: [] });
        bean.set('mergedRecordIds', stringList(results[0]?.success === false ? [] : [each.id]));
        return bean;
    });
    return many ? makeList(mergeResult.type, made) : made[0];
}

export function mergeMembers(): Record<string, (...values: never[]) => unknown> {
    const members: Record<string, (...values: never[]) => unknown> = {};
    for (const middle of ['', ', Boolean allOrNone']) {
        for (const ending of ['', ', AccessLevel accessLevel']) {
            members[
                `static Database.MergeResult merge(SObject master, SObject duplicate${middle}${ending})`
            ] = merge;
            members[`static Database.MergeResult merge(SObject master, Id duplicate${middle}${ending})`] =
                merge;
            members[
                `static List<Database.MergeResult> merge(SObject master, List<Object> duplicates${middle}${ending})`
            ] = merge;
        }
    }
    return members;
}
