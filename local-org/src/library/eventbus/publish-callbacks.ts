import { platformType } from '../define.ts';

const result = (name: string) =>
    platformType({ name, kind: 'interface', members: { 'List<String> getEventUuids()': null } });

/** Interfaces of publish callbacks; publishing with one is refused. */
export const publishCallbackDefinitions = [
    result('EventBus.FailureResult'),
    result('EventBus.SuccessResult'),
    platformType({
        name: 'EventBus.EventPublishFailureCallback',
        kind: 'interface',
        members: { 'void onFailure(EventBus.FailureResult result)': null },
    }),
    platformType({
        name: 'EventBus.EventPublishSuccessCallback',
        kind: 'interface',
        members: { 'void onSuccess(EventBus.SuccessResult result)': null },
    }),
];
