import { current } from '../../org/transaction.ts';
import { ApexList, type SObject } from '../../values/index.ts';
import { beanType } from '../bean.ts';
import { makeList } from '../collections.ts';
import { makeResult, saveResult } from '../database/results.ts';
import { platformType } from '../define.ts';
import { required } from '../system/string/arguments.ts';

function publish(events: SObject | ApexList<SObject> | null): unknown {
    const given = required(events, 1);
    const many = given instanceof ApexList;
    const results = current()
        .publish(many ? given.items : [given])
        .map((row) => makeResult(saveResult, row));
    return many ? makeList(saveResult.type, results) : results[0];
}

export const eventBusDefinition = platformType({
    name: 'System.EventBus',
    members: {
        'static Database.SaveResult publish(SObject event)': publish,
        'static List<Database.SaveResult> publish(List<SObject> events)': publish,
    },
    refuses: [
        'static String getOperationId(Object result)',
        'static Database.SaveResult publish(SObject event, Object callback)',
        'static List<Database.SaveResult> publish(List<SObject> events, Object callback)',
    ],
});

export const changeEventHeader = beanType('EventBus.ChangeEventHeader', {
    properties: {
        'List<String> changedFields': null,
        'String changeOrigin': null,
        'String changeType': null,
        'Long commitNumber': null,
        'Long commitTimestamp': null,
        'String commitUser': null,
        'List<String> diffFields': null,
        'String entityName': null,
        'List<String> nulledFields': null,
        'List<String> recordIds': null,
        'Integer sequenceNumber': null,
        'String transactionKey': null,
    },
    getters: true,
    setters: true,
});
