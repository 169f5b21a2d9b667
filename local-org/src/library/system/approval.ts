import { beanType } from '../bean.ts';
import { makeList } from '../collections.ts';
import { databaseError } from '../database/results.ts';
import { platformType } from '../define.ts';

const targets = ['SObject recordToCheck', 'Id idToCheck'];
const flags = ['', ', Boolean allOrNothing'];

/** Record locks of approval processes are not emulated yet: all members refuse by name. */
export const approvalDefinition = platformType({
    name: 'System.Approval',
    refuses: [
        ...targets.map((target) => `static Boolean isLocked(${target})`),
        'static Map<Id, Boolean> isLocked(List<Object> recordsToCheck)',
        ...['lock', 'unlock'].flatMap((name) => {
            const result = name === 'lock' ? 'Approval.LockResult' : 'Approval.UnlockResult';
            return flags.flatMap((flag) => [
                ...targets.map((target) => `static ${result} ${name}(${target}${flag})`),
                `static List<${result}> ${name}(List<Object> records${flag})`,
            ]);
        }),
        ...flags.flatMap((flag) => [
            `static Approval.ProcessResult process(Approval.ProcessRequest approvalRequest${flag})`,
            `static List<Approval.ProcessResult> process(List<Approval.ProcessRequest> approvalRequests${flag})`,
        ]),
    ],
});
const result = (name: string) =>
    beanType(name, {
        construct: false,
        getters: true,
        properties: {
            'Id id': null,
            'Boolean success': false,
            'List<Database.Error> errors': () => makeList(databaseError.type, []),
        },
    }).definition;
const request = { 'String comments': null, 'List<Id> nextApproverIds': null };
export const approvalTypes = [
    result('Approval.LockResult'),
    result('Approval.UnlockResult'),
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
