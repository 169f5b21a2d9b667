import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, type ScheduledJob } from '../lib/job-checks';

const now = Date.parse('2026-03-16T16:30:00Z');
const hourly: ScheduledJob = {
    CronJobDetail: { Name: 'MQA escalation' },
    CronExpression: '0 0 * * * ?',
    State: 'WAITING',
    NextFireTime: '2026-03-16T17:00:00.000+0000',
    PreviousFireTime: '2026-03-16T16:00:00.000+0000',
};

test('a job that waits for its next run is well, also before its first', () => {
    assert.deepEqual(problemsOf('MQA escalation', hourly, now), []);
    assert.deepEqual(problemsOf('MQA escalation', { ...hourly, PreviousFireTime: null }, now), []);
});

test('a job that is missing, dead, late or silent is a sentence that names it', () => {
    const lapsed: [string, ScheduledJob | undefined][] = [
        ['is not scheduled.', undefined],
        ['will not run again (ERROR).', { ...hourly, State: 'ERROR' }],
        ['will not run again (WAITING).', { ...hourly, NextFireTime: null }],
        [
            'should have run at 2026-03-16T16:00:00.000+0000.',
            { ...hourly, NextFireTime: '2026-03-16T16:00:00.000+0000' },
        ],
        [
            'has not run since 2026-03-16T14:00:00.000+0000.',
            { ...hourly, PreviousFireTime: '2026-03-16T14:00:00.000+0000' },
        ],
    ];
    for (const [words, job] of lapsed) {
        assert.deepEqual(problemsOf('MQA escalation', job, now), [`MQA escalation ${words}`]);
    }
});

test('a nightly job has two days', () => {
    const nightly = {
        ...hourly,
        CronExpression: '0 30 2 * * ?',
        PreviousFireTime: '2026-03-15T02:30:00.000+0000',
    };
    assert.deepEqual(problemsOf('MQA nightly upkeep', nightly, now), []);
});
