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
export const approvalTypes = [
    'Approval.LockResult',
    'Approval.UnlockResult',
    'Approval.ProcessResult',
    'Approval.ProcessRequest',
].map((name) => platformType({ name }));
