import type { ApexList, SObject } from '../../values/index.ts';
import { beanType } from '../bean.ts';
import { platformType } from '../define.ts';
import { publish } from './publish.ts';

export const eventBusDefinition = platformType({
    name: 'System.EventBus',
    members: {
        'static Database.SaveResult publish(SObject event)': (event: SObject | null) => publish(event),
        'static List<Database.SaveResult> publish(List<SObject> events)': (
            events: ApexList<SObject> | null,
        ) => publish(events),
        'static Database.SaveResult publishWithAccessLevel(SObject event, AccessLevel accessLevel)': publish,
        'static List<Database.SaveResult> publishWithAccessLevel(List<SObject> events, AccessLevel accessLevel)':
            publish,
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
