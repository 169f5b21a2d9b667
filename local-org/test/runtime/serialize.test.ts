import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './harness.ts';

const SOURCE = `public class Job {
    public enum Phase { FIRST, SECOND }
    public Job self; public Map<String, List<Decimal>> numbers; public Phase phase; public transient String cache = 'c';
    public Account record; public Date day; private Long big; public Exception cause;
    public static Job make() {
        Job job = new Job();
        job.self = job;
        job.numbers = new Map<String, List<Decimal>>{ 'a' => new List<Decimal>{ 1.10, 2 } };
        job.phase = Phase.SECOND;
        job.record = new Account(Name = 'North', NumberOfEmployees = 3);
        job.day = Date.newInstance(2025, 1, 31);
        job.big = 9007199254740993L;
        return job;
    }
    public static String tell(Job job) {
        return (job.self === job) + '|' + job.numbers + '|' + (job.phase == Phase.SECOND) + '|' + job.cache + '|'
            + job.record.Name + job.record.NumberOfEmployees + '|' + job.day + '|' + job.big;
    }
}`;

test('the state of a job survives as text: cycles, enums, decimals, records, but no transient fields', () => {
    const { runtime, call } = load({ Job: SOURCE });
    const text = runtime.serialize(call('Job.make'));
    const again = call('Job.tell', runtime.deserialize(text));
    assert.equal(again, 'true|{a=(1.10, 2)}|true|null|North3|2025-01-31 00:00:00|9007199254740993');
});
