import { current } from '../../org/transaction.ts';
import { ApexList, ApexMap, booleanType, idType, mapOf, raiseNull, SObject } from '../../values/index.ts';
import { type Bean, beanType, type BeanType } from '../bean.ts';
import { makeList } from '../collections.ts';
import { databaseError } from '../database/results.ts';
import { platformType } from '../define.ts';

function resultType(name: string): BeanType {
    return beanType(name, {
        construct: false,
        getters: true,
        properties: {
            'Id id': null,
            'Boolean success': false,
            'List<Database.Error> errors': () => makeList(databaseError.type, []),
        },
    });
}
const lockResult = resultType('Approval.LockResult');
const unlockResult = resultType('Approval.UnlockResult');

const idOf = (target: unknown): string =>
    (target instanceof SObject ? target.id : (target as string | null)) ?? raiseNull();

const setLocks =
    (locked: boolean, type: BeanType) =>
    (target: unknown): Bean | ApexList<Bean> => {
        const targets = target instanceof ApexList ? [...target] : [target];
        const ids = targets.map(idOf);
        current().limits.charge('dmlStatements');
        current().limits.charge('dmlRows', ids.length);
        current().setLocked(ids, locked);
        const results = ids.map((id) => type.make({ id, success: true }));
        return target instanceof ApexList ? makeList(type.type, results) : results[0];
    };
const lock = setLocks(true, lockResult);
const unlock = setLocks(false, unlockResult);
const isLocked = (target: unknown): boolean => current().isLocked(idOf(target));
const processes = ['', ', Boolean allOrNothing'];

export const approvalDefinition = platformType({
    name: 'System.Approval',
    members: {
        'static Boolean isLocked(SObject recordToCheck)': isLocked,
        'static Boolean isLocked(Id idToCheck)': isLocked,
        'static Map<Id, Boolean> isLocked(List<Object> recordsToCheck)': (targets: ApexList | null) =>
            new ApexMap(
                mapOf(idType, booleanType),
                [...(targets ?? raiseNull())].map((target) => [idOf(target), isLocked(target)] as const),
            ),
        'static Approval.LockResult lock(SObject recordToLock)': lock,
        'static Approval.LockResult lock(SObject recordToLock, Boolean allOrNothing)': lock,
        'static Approval.LockResult lock(Id idToLock)': lock,
        'static Approval.LockResult lock(Id idToLock, Boolean allOrNothing)': lock,
        'static List<Approval.LockResult> lock(List<Object> recordsToLock)': lock,
        'static List<Approval.LockResult> lock(List<Object> recordsToLock, Boolean allOrNothing)': lock,
        'static Approval.UnlockResult unlock(SObject recordToUnlock)': unlock,
        'static Approval.UnlockResult unlock(SObject recordToUnlock, Boolean allOrNothing)': unlock,
        'static Approval.UnlockResult unlock(Id idToUnlock)': unlock,
        'static Approval.UnlockResult unlock(Id idToUnlock, Boolean allOrNothing)': unlock,
        'static List<Approval.UnlockResult> unlock(List<Object> recordsToUnlock)': unlock,
        'static List<Approval.UnlockResult> unlock(List<Object> recordsToUnlock, Boolean allOrNothing)':
            unlock,
    },
    refuses: processes.flatMap((flag) => [
        `static Approval.ProcessResult process(Approval.ProcessRequest approvalRequest${flag})`,
        `static List<Approval.ProcessResult> process(List<Approval.ProcessRequest> approvalRequests${flag})`,
    ]),
});

const request = { 'String comments': null, 'List<Id> nextApproverIds': null };
export const approvalTypes = [
    lockResult.definition,
    unlockResult.definition,
    beanType('Approval.ProcessResult', {
        construct: false,
        getters: true,
        properties: {
            'List<Id> actorIds': null,
            'String entityId': null,
            'List<Database.Error> errors': () => makeList(databaseError.type, []),
            'String instanceId': null,
            'String instanceStatus': null,
            'List<Id> newWorkitemIds': null,
            'Boolean success': false,
        },
    }).definition,
    beanType('Approval.ProcessRequest', {
        construct: false,
        getters: true,
        setters: true,
        properties: request,
    }).definition,
    beanType('Approval.ProcessSubmitRequest', {
        getters: true,
        setters: true,
        extends: 'Approval.ProcessRequest',
        properties: {
            ...request,
            'String objectId': null,
            'String processDefinitionNameOrId': null,
            'String submitterId': null,
        },
    }).definition,
    beanType('Approval.ProcessWorkitemRequest', {
        getters: true,
        setters: true,
        extends: 'Approval.ProcessRequest',
        properties: { ...request, 'String action': null, 'String workitemId': null },
    }).definition,
];
