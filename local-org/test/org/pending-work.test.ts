import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Transaction } from '../../src/org/contract.ts';
import { testOrg } from './fixture.ts';

const REFUSED = /You have uncommitted work pending/;
const NOT_ALLOWED = /Unauthorized endpoint/;

function callOut(transaction: Transaction): void {
    transaction.callout({
        method: 'GET',
        endpoint: 'https://example.com/x',
        headers: {},
        body: null,
        timeoutMs: 1000,
    });
}

test('sent email is pending work: no callout follows it', () => {
    const org = testOrg();
    org.transact((t) => {
        t.sendEmail({
            to: ['a@example.com'],
            cc: [],
            bcc: [],
            subject: 's',
            textBody: 't',
            htmlBody: null,
            targetObjectId: null,
            whatId: null,
            senderDisplayName: null,
            replyTo: null,
        });
        assert.throws(() => callOut(t), REFUSED);
    });
});

test('a job that was enqueued is pending work', () => {
    const org = testOrg();
    org.transact((t) => {
        t.enqueue({ type: 'queueable', className: 'Count', state: '1' });
        assert.throws(() => callOut(t), REFUSED);
    });
});

test('rolled back to a savepoint and released, nothing is pending any more', () => {
    const org = testOrg();
    org.transact((t) => {
        const before = t.savepoint();
        t.dml({
            operation: 'insert',
            records: [org.record('Account', { Name: 'a' })],
            allOrNone: true,
            mode: 'system',
        });
        before.rollback();
        assert.throws(() => callOut(t), /All active Savepoints must be released/);
        before.release();
        assert.throws(() => callOut(t), NOT_ALLOWED);
    });
});
