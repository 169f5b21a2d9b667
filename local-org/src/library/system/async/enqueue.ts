import { current } from '../../../org/transaction.ts';
import { raise, raiseNull, typeOf } from '../../../values/index.ts';
import { NotEmulatedError } from '../../../text/not-emulated.ts';
import type { Bean } from '../../bean.ts';
import { codeAccess } from '../type.ts';
import { required } from '../string/arguments.ts';

/** An Apex object as jobs keep it. */
export function stateOf(job: unknown): { className: string; state: string } {
    const access = codeAccess();
    if (job === null) {
        raiseNull();
    }
    if (access === null) {
        throw new NotEmulatedError('asynchronous jobs without a code host');
    }
    return { className: typeOf(job).name, state: access.serialize(job) };
}

/** True when the object's class implements the interface of that name. */
export function implementsType(value: unknown, name: string): boolean {
    return typeOf(value).supertypes.some(
        (type) => type.name.replace(/<.*$/, '').toLowerCase() === name.toLowerCase(),
    );
}

/** `System.enqueueJob`; `second` is a delay in minutes or AsyncOptions. */
export function enqueueJob(job: unknown, second: number | Bean | null = null): string {
    const options = typeof second === 'object' ? second : null;
    const minutes =
        typeof second === 'number'
            ? second
            : (options?.get<number | null>('minimumQueueableDelayInMinutes') ?? 0);
    if (minutes < 0 || minutes > 10) {
        raise(
            'System.IllegalArgumentException',
            'Invalid delay: the delay must be between 0 and 10 minutes.',
        );
    }
    const depth = options?.get<number | null>('maximumQueueableStackDepth') ?? null;
    if (depth !== null) {
        throw new NotEmulatedError('AsyncOptions.maximumQueueableStackDepth');
    }
    const signature = options?.get<{ toString(): string } | null>('duplicateSignature') ?? null;
    return current().enqueue({
        type: 'queueable',
        ...stateOf(job),
        delaySeconds: minutes * 60,
        ...(signature === null ? {} : { duplicateSignature: signature.toString() }),
    });
}

/** `System.schedule`: a cron expression of seconds, minutes, hours, day, month, weekday and maybe year. */
export function schedule(name: string | null, cron: string | null, job: unknown): string {
    return current().enqueue({
        type: 'scheduled',
        ...stateOf(job),
        jobName: required(name, 1),
        cronExpression: required(cron, 2),
    });
}
