import { defineType } from '../../../values/index.ts';
import { platformType } from '../../define.ts';
import { platformEnum } from '../../enums.ts';
import type { ApexException } from '../../../values/index.ts';

const marker = (name: string) => platformType({ name, kind: 'interface' });

export const parentJobResult = platformEnum('System.ParentJobResult', ['SUCCESS', 'UNHANDLED_EXCEPTION']);

/** What `execute` of queueables, schedulables and batches receives; the runtime makes it with the job's id. */
export class JobContext {
    readonly jobId: string;
    readonly childJobId: string;
    constructor(jobId: string, childJobId = jobId) {
        this.jobId = jobId;
        this.childJobId = childJobId;
    }
}
export class QueueableContext extends JobContext {
    static readonly $type = defineType('System.QueueableContextImpl', 'class');
}
export class SchedulableContext extends JobContext {
    static readonly $type = defineType('System.SchedulableContextImpl', 'class');
}
export class BatchableContext extends JobContext {
    static readonly $type = defineType('Database.BatchableContextImpl', 'class');
}
/** What a finalizer's `execute` receives. */
export class FinalizerContext extends JobContext {
    static readonly $type = defineType('System.FinalizerContextImpl', 'class');
    readonly requestId: string;
    readonly exception: ApexException | null;
    constructor(jobId: string, requestId: string, exception: ApexException | null) {
        super(jobId);
        this.requestId = requestId;
        this.exception = exception;
    }
}

export const asyncInterfaces = [
    platformType({
        name: 'System.Queueable',
        kind: 'interface',
        members: { 'void execute(System.QueueableContext context)': null },
    }),
    platformType({
        name: 'System.Schedulable',
        kind: 'interface',
        members: { 'void execute(System.SchedulableContext context)': null },
    }),
    platformType({
        name: 'System.Finalizer',
        kind: 'interface',
        members: { 'void execute(System.FinalizerContext context)': null },
    }),
    platformType({
        name: 'Database.Batchable',
        kind: 'interface',
        typeParameters: ['T'],
        members: {
            'Object start(Database.BatchableContext context)': null,
            'void execute(Database.BatchableContext context, List<T> scope)': null,
            'void finish(Database.BatchableContext context)': null,
        },
    }),
    marker('Database.AllowsCallouts'),
    marker('Database.Stateful'),
    marker('Database.RaisesPlatformEvents'),
    platformType({ name: 'System.QueueableContext', kind: 'interface', members: { 'Id getJobId()': null } }),
    platformType({
        name: 'System.SchedulableContext',
        kind: 'interface',
        members: { 'Id getTriggerId()': null },
    }),
    platformType({
        name: 'Database.BatchableContext',
        kind: 'interface',
        members: { 'Id getJobId()': null, 'Id getChildJobId()': null },
    }),
    platformType({
        name: 'System.FinalizerContext',
        kind: 'interface',
        members: {
            'Id getAsyncApexJobId()': null,
            'String getRequestId()': null,
            'System.ParentJobResult getResult()': null,
            'Exception getException()': null,
        },
    }),
];

export const asyncContexts = [
    platformType({
        name: 'System.QueueableContextImpl',
        implements: ['System.QueueableContext'],
        implementation: QueueableContext as never,
        members: { 'Id getJobId()': (self: JobContext) => self.jobId },
    }),
    platformType({
        name: 'System.SchedulableContextImpl',
        implements: ['System.SchedulableContext'],
        implementation: SchedulableContext as never,
        members: { 'Id getTriggerId()': (self: JobContext) => self.jobId },
    }),
    platformType({
        name: 'Database.BatchableContextImpl',
        implements: ['Database.BatchableContext'],
        implementation: BatchableContext as never,
        members: {
            'Id getJobId()': (self: JobContext) => self.jobId,
            'Id getChildJobId()': (self: JobContext) => self.childJobId,
        },
    }),
    platformType({
        name: 'System.FinalizerContextImpl',
        implements: ['System.FinalizerContext'],
        implementation: FinalizerContext as never,
        members: {
            'Id getAsyncApexJobId()': (self: FinalizerContext) => self.jobId,
            'String getRequestId()': (self: FinalizerContext) => self.requestId,
            'System.ParentJobResult getResult()': (self: FinalizerContext) =>
                parentJobResult.of(self.exception === null ? 'SUCCESS' : 'UNHANDLED_EXCEPTION'),
            'Exception getException()': (self: FinalizerContext) => self.exception,
        },
    }),
];
