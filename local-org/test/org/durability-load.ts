/** A load that never ends, for durability.test.ts to kill: chunks of 200 accounts, each with a job. */
import { testOrg } from './fixture.ts';

const org = testOrg([], process.argv[2]);
for (let chunk = 0; ; chunk += 1) {
    org.transact((t) => {
        const records = Array.from({ length: 200 }, (_, index) =>
            org.record('Account', { Name: `${chunk}/${index}` }),
        );
        t.dml({ operation: 'insert', records, allOrNone: true, mode: 'system' });
        t.enqueue({ type: 'queueable', className: 'Count', state: String(chunk) });
    });
    if (chunk === 2) process.stdout.write('loading\n');
}
