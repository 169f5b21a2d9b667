/** `Trigger.new` and its sisters: what the innermost running trigger was started with. */
import type { TriggerInvocation } from '../org/contract.ts';
import { ApexList, ApexMap, idType, listOf, mapOf, type SObject, sobjectType } from '../values/index.ts';
import type { Platform } from './platform.ts';

interface Frame {
    readonly event: string;
    readonly newList: ApexList<SObject> | null;
    readonly oldList: ApexList<SObject> | null;
    readonly newMap: ApexMap | null;
    readonly oldMap: ApexMap | null;
}
let running: Frame | null = null;

/** Runs `work` as the body of a trigger. */
export function inTrigger(invocation: TriggerInvocation, work: () => void): void {
    const before = running;
    const type = sobjectType(invocation.object.apiName);
    const list = (records: SObject[] | null) =>
        records === null ? null : new ApexList(listOf(type), records);
    const map = (records: SObject[] | null) =>
        records === null
            ? null
            : new ApexMap(
                  mapOf(idType, type),
                  records.map((record) => [record.id, record] as const),
              );
    running = {
        event: invocation.event,
        newList: list(invocation.newRecords),
        oldList: list(invocation.oldRecords),
        newMap: invocation.event === 'before insert' ? null : map(invocation.newRecords),
        oldMap: map(invocation.oldRecords),
    };
    try {
        work();
    } finally {
        running = before;
    }
}
/** Runs `work` outside of any trigger, as asynchronous work in a test does. */
export function outsideTrigger<T>(work: () => T): T {
    const before = running;
    running = null;
    try {
        return work();
    } finally {
        running = before;
    }
}

/** By lower-case name. Outside of a trigger everything is null or false. */
export function triggerVariable(name: string, platform: Platform): unknown {
    const [time, operation] = (running?.event ?? ' ').split(' ') as [string, string];
    switch (name) {
        case 'new':
            return running?.newList ?? null;
        case 'old':
            return running?.oldList ?? null;
        case 'newmap':
            return running?.newMap ?? null;
        case 'oldmap':
            return running?.oldMap ?? null;
        case 'size':
            return (running?.newList ?? running?.oldList)?.size ?? 0;
        case 'isexecuting':
            return running !== null;
        case 'isbefore':
            return time === 'before';
        case 'isafter':
            return time === 'after';
        case 'operationtype':
            return running === null
                ? null
                : (platform.enumConstant('System.TriggerOperation', `${time}_${operation}`.toUpperCase()) ??
                      null);
        default:
            return name === `is${operation}`;
    }
}
