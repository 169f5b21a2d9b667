/** Whether the scheduled jobs of the package run: each with its next and last run, and whether it lapsed. */
import type { Check } from './org-checks';

export interface ScheduledJob {
    readonly CronJobDetail: { readonly Name: string };
    readonly CronExpression: string;
    readonly State: string;
    readonly NextFireTime: string | null;
    readonly PreviousFireTime: string | null;
}

const HOUR = 3_600_000;
/** A run may be this late before it counts as missed. */
const LATE = HOUR / 4;

/** @param names the jobs that the package's own scheduler names */
export function jobsScheduled(names: readonly string[], now = () => Date.now()): Check {
    return async (connection) => {
        const list = names.map((name) => `'${name}'`).join(', ');
        const { records } = await connection.query<ScheduledJob>(
            `SELECT CronJobDetail.Name, CronExpression, State, NextFireTime, PreviousFireTime FROM CronTrigger WHERE CronJobDetail.Name IN (${list})`,
        );
        const byName = new Map(records.map((record) => [record.CronJobDetail.Name, record]));
        const sorted = [...names].sort();
        return {
            name: 'Scheduled jobs',
            checked: names.length,
            notes: sorted.flatMap((name) => noteOf(byName.get(name))),
            problems: sorted.flatMap((name) => problemsOf(name, byName.get(name), now())),
            remedy: 'Run in anonymous Apex: MqaJobs.schedule();',
        };
    };
}

function noteOf(job: ScheduledJob | undefined): string[] {
    if (job === undefined) return [];
    const next = job.NextFireTime ?? 'never';
    const last = job.PreviousFireTime ?? 'not yet';
    return [`${job.CronJobDetail.Name}: next run ${next}, last run ${last}`];
}

/** @returns one sentence when the job is missing, will not run again, or missed two of its runs */
export function problemsOf(name: string, job: ScheduledJob | undefined, now: number): string[] {
    if (job === undefined) return [`${name} is not scheduled.`];
    if (['ERROR', 'DELETED', 'COMPLETE'].includes(job.State) || job.NextFireTime === null) {
        return [`${name} will not run again (${job.State}).`];
    }
    if (Date.parse(job.NextFireTime) < now - LATE) return [`${name} should have run at ${job.NextFireTime}.`];
    const interval = job.CronExpression.endsWith(' * * * ?') ? HOUR : 24 * HOUR;
    if (job.PreviousFireTime !== null && Date.parse(job.PreviousFireTime) < now - 2 * interval) {
        return [`${name} has not run since ${job.PreviousFireTime}.`];
    }
    return [];
}
