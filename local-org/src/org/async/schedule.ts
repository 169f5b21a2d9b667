/** Cron expressions of Apex Scheduler, and the CronTrigger rows that show them. */
import { Cron } from 'croner';
import { raise } from '../../values/exception.ts';
import { ApexDatetime } from '../../values/dates.ts';
import { SObject } from '../../values/sobject.ts';
import type { JobRequest, User } from '../contract.ts';
import type { OrgState } from '../state.ts';
import { systemRow } from './job-rows.ts';

/** Apex counts weekdays 1 (Sunday) to 7, cron 0 to 6; `?` means no value. */
function translated(expression: string): string {
    const parts = expression.trim().split(/\s+/);
    if (parts.length < 6 || parts.length > 7)
        raise('System.StringException', `Unexpected end of expression.`);
    const weekdays = (parts[5] as string).replace(
        /(?<![#/A-Za-z\d])([1-7])(?=$|[-,#/L])/g,
        (_, day: string) => String(Number(day) - 1),
    );
    const fields = parts.map((part, index) => (index === 5 ? weekdays : part));
    return fields.map((part) => part.replace(/\?/g, '*')).join(' ');
}

/**
 * The next instant after `afterMs` at which the expression fires, in the time zone; null when it never does.
 * @throws StringException the expression is none
 */
export function nextFireTime(expression: string, timeZone: string, afterMs: number): number | null {
    let cron: Cron;
    try {
        cron = new Cron(translated(expression), { timezone: timeZone, paused: true });
    } catch (error) {
        return raise('System.StringException', error instanceof Error ? error.message : String(error));
    }
    return cron.nextRun(new Date(afterMs))?.getTime() ?? null;
}

/** Inserts CronJobDetail and CronTrigger. @throws AsyncException name taken, or never fires */
export function insertCronTrigger(
    state: OrgState,
    user: User,
    request: JobRequest,
): { id: string; firstRun: number } {
    const name = request.jobName ?? request.className;
    const expression = request.cronExpression ?? '';
    const firstRun = nextFireTime(expression, user.timeZone, state.clock.now());
    if (firstRun === null) {
        raise(
            'System.AsyncException',
            `Based on configured schedule, the given trigger '${name}' will never fire.`,
        );
    }
    for (const detail of state.records.by('CronJobDetail', 'Name', [name])) {
        if (state.records.by('CronTrigger', 'CronJobDetailId', [detail.id as string]).length > 0) {
            raise(
                'System.AsyncException',
                `The Apex job named "${name}" is already scheduled for execution.`,
            );
        }
    }
    const detail = systemRow(state, 'CronJobDetail', user.id, { Name: name, JobType: '7' });
    const trigger = systemRow(state, 'CronTrigger', user.id, {
        CronJobDetailId: detail.id,
        CronExpression: expression,
        NextFireTime: new ApexDatetime(firstRun as number),
        StartTime: new ApexDatetime(state.clock.now()),
        State: 'WAITING',
        TimesTriggered: 0,
        TimeZoneSidKey: user.timeZone,
        OwnerId: user.id,
    });
    state.records.insert('CronJobDetail', [detail]);
    state.records.insert('CronTrigger', [trigger]);
    return { id: trigger.id as string, firstRun: firstRun as number };
}

/** Notes a run; `next` null ends the trigger. */
export function noteFired(state: OrgState, triggerId: string, next: number | null): void {
    const row = state.records.byIds('CronTrigger', [triggerId])[0];
    if (row === undefined) return;
    const changed = new SObject(row.object);
    changed.id = triggerId;
    const times = row.get('TimesTriggered');
    changed.set('TimesTriggered', (typeof times === 'number' ? times : 0) + 1);
    changed.set('PreviousFireTime', new ApexDatetime(state.clock.now()));
    changed.set('NextFireTime', next === null ? null : new ApexDatetime(next));
    changed.set('State', next === null ? 'DELETED' : 'WAITING');
    state.records.update('CronTrigger', [changed]);
}
export function deleteCronTrigger(state: OrgState, triggerId: string): boolean {
    const row = state.records.byIds('CronTrigger', [triggerId])[0];
    if (row === undefined) return false;
    state.records.purge('CronTrigger', [triggerId]);
    const detail = row.get('CronJobDetailId');
    if (typeof detail === 'string') state.records.purge('CronJobDetail', [detail]);
    return true;
}
