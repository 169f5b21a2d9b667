import type { LimitName } from '../../org/contract.ts';
import { current } from '../../org/transaction.ts';
import { platformType } from '../define.ts';

/** Limits as the transaction counts them. */
const counted: Readonly<Record<string, LimitName>> = {
    AggregateQueries: 'aggregateQueries',
    Callouts: 'callouts',
    CpuTime: 'cpuTime',
    DmlRows: 'dmlRows',
    DmlStatements: 'dmlStatements',
    EmailInvocations: 'emailInvocations',
    FutureCalls: 'futureCalls',
    HeapSize: 'heapSize',
    MobilePushApexCalls: 'mobilePushCalls',
    PublishImmediateDML: 'publishImmediateDml',
    Queries: 'queries',
    QueryLocatorRows: 'queryLocatorRows',
    QueryRows: 'queryRows',
    QueueableJobs: 'queueableJobs',
    RunAs: 'runAs',
    SavepointRollbacks: 'savepointRollbacks',
    Savepoints: 'savepoints',
    SoslQueries: 'soslQueries',
};
/** Limits that Salesforce no longer counts, or on features that are refused: nothing can have been used. */
const unused: Readonly<Record<string, number>> = {
    ApexCursors: 50,
    ApexCursorRows: 50_000_000,
    FetchCallsOnApexCursor: 100,
    AsyncCalls: 200,
    FindSimilarCalls: 100,
};

function members(): Record<string, () => number> {
    const all: Record<string, () => number> = {};
    for (const [name, limit] of Object.entries(counted)) {
        all[`static Integer get${name}()`] = () => current().limits.used(limit);
        all[`static Integer getLimit${name}()`] = () => current().limits.maximum(limit);
    }
    for (const [name, maximum] of Object.entries(unused)) {
        all[`static Integer get${name}()`] = () => 0;
        all[`static Integer getLimit${name}()`] = () => maximum;
    }
    return all;
}

const describes = [
    'ChildRelationshipsDescribes',
    'FieldSetsDescribes',
    'FieldsDescribes',
    'PicklistDescribes',
    'RecordTypesDescribes',
    'ScriptStatements',
    'DatabaseTime',
    'ApexPaginationCursors',
    'ApexPaginationCursorRows',
];

export const limitsDefinition = platformType({
    name: 'System.Limits',
    members: members(),
    refuses: describes.flatMap((name) => [`static Integer get${name}()`, `static Integer getLimit${name}()`]),
});
