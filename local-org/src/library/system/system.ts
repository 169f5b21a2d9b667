import { current } from '../../org/transaction.ts';
import { ApexDatetime, equals, hashCode, toText } from '../../values/index.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import { platformType } from '../define.ts';
import { assertMembers } from './assert.ts';
import { scheduleBatch } from './async/batch.ts';
import { enqueueJob, schedule } from './async/enqueue.ts';
import { today } from './datetime/date.ts';
import { writeDebug } from './debug.ts';
import { loggingLevel } from './logging-level.ts';
import { currentPage } from './page/apex-pages.ts';
import { Version } from './version.ts';
import { required } from './string/arguments.ts';
import type { ApexEnum } from '../../values/index.ts';

const quiddityIs =
    (...names: readonly string[]) =>
    (): boolean =>
        names.includes(current().quiddity);

export const systemDefinition = platformType({
    name: 'System.System',
    members: {
        ...assertMembers,
        'static void debug(Object msg)': (message: unknown) =>
            writeDebug(loggingLevel.of('DEBUG'), toText(message)),
        'static void debug(LoggingLevel logLevel, Object msg)': (level: ApexEnum | null, message: unknown) =>
            writeDebug(level ?? loggingLevel.of('DEBUG'), toText(message)),
        'static Datetime now()': () => new ApexDatetime(current().now()),
        'static Date today()': today,
        'static Long currentTimeMillis()': () => BigInt(Math.trunc(current().now())),
        'static Boolean equals(Object left, Object right)': equals,
        'static Integer hashCode(Object obj)': hashCode,
        'static Id enqueueJob(Object queueable)': (job: unknown) => enqueueJob(job),
        'static Id enqueueJob(Object queueable, Integer delay)': enqueueJob,
        'static Id enqueueJob(Object queueable, AsyncOptions asyncOptions)': enqueueJob,
        'static String schedule(String jobName, String cronExpression, Object schedulable)': schedule,
        'static void abortJob(String jobId)': (id: string | null) => current().abortJob(required(id, 1)),
        'static void attachFinalizer(Object finalizer)': (finalizer: object | null) =>
            current().attachFinalizer(required(finalizer, 1), nameOf(finalizer)),
        'static Boolean isBatch()': quiddityIs(
            'BATCH_APEX',
            'BATCH_ACS',
            'BATCH_CHUNK_SERIAL',
            'BATCH_CHUNK_PARALLEL',
        ),
        'static Boolean isFuture()': quiddityIs('FUTURE'),
        'static Boolean isQueueable()': quiddityIs('QUEUEABLE'),
        'static Boolean isScheduled()': quiddityIs('SCHEDULED'),
        'static PageReference currentPageReference()': currentPage,
        'static Version requestVersion()': () => new Version(67, 0, null),
        'static String scheduleBatch(Object batchable, String jobName, Integer minutesFromNow)':
            scheduleBatch,
        'static String scheduleBatch(Object batchable, String jobName, Integer minutesFromNow, Integer scopeSize)':
            scheduleBatch,
        'static void runAs(Version version)': () => {
            throw new NotEmulatedError('System.runAs(Version)');
        },
    },
    refuses: [
        'static void changeOwnPassword(String oldPassword, String newPassword)',
        'static ApplicationReadWriteMode getApplicationReadWriteMode()',
        'static void movePassword(Id targetUserId, Id sourceUserId)',
        'static void pauseJobById(String cronTriggerId)',
        'static void pauseJobByName(String jobName)',
        'static List<Id> process(List<Id> workitemIds, String action, String comments, String nextApprover)',
        'static Integer purgeOldAsyncJobs(Date date)',
        'static Integer purgeOldAsyncJobs(Date date, Integer numOfJobs)',
        'static ResetPasswordResult resetPassword(Id userId, Boolean sendUserEmail)',
        'static void resumeJobById(String cronTriggerId)',
        'static void resumeJobByName(String jobName)',
        'static void setPassword(Id userId, String password)',
        'static List<Id> submit(List<Id> ids, String comments, String nextApprover)',
    ],
});

function nameOf(finalizer: object | null): string {
    return (finalizer?.constructor as { $type?: { name: string } } | undefined)?.$type?.name ?? '';
}
