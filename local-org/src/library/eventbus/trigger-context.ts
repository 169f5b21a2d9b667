import type { EventContext } from '../../org/contract.ts';
import { current } from '../../org/transaction.ts';
import { defineType } from '../../values/index.ts';
import { platformType } from '../define.ts';
import { required } from '../system/string/arguments.ts';

class TriggerContext {
    static readonly $type = defineType('EventBus.TriggerContext', 'class');
    readonly context: EventContext;
    constructor(context: EventContext) {
        this.context = context;
    }
}

export const triggerContextDefinition = platformType({
    name: 'EventBus.TriggerContext',
    implementation: TriggerContext as never,
    members: {
        'static EventBus.TriggerContext currentContext()': () => {
            const context = current().eventContext;
            return context === null ? null : new TriggerContext(context);
        },
        'Integer retries': { get: (self: TriggerContext) => self.context.retries },
        'String lastError': { get: (self: TriggerContext) => self.context.lastError },
        'String getResumeCheckpoint()': (self: TriggerContext) => self.context.resumeCheckpoint(),
        'void setResumeCheckpoint(String resumeReplayId)': (self: TriggerContext, replayId: string | null) =>
            self.context.setResumeCheckpoint(required(replayId, 1)),
    },
});
