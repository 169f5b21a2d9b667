import type { RowResult, Transaction } from '../org/contract.ts';
import { current } from '../org/transaction.ts';
import { throwOnFailure } from './kit/data.ts';
import { raise, raiseNull, SObject } from '../values/index.ts';

/** `System.runAs(user) { … }`. The body hands back how it was left; undefined when it ran to its end. */
export function runAs(user: unknown, body: () => unknown): unknown {
    if (user === null) raiseNull();
    if (!(user instanceof SObject)) return body();
    const transaction = current();
    if (!transaction.isTest) raise('System.TypeException', 'System.runAs() can only be used in test methods');
    const id = user.id ?? inserted(user, transaction);
    const found = transaction.org.user(id);
    if (found === null) raise('System.UnexpectedException', `No such user to run as: ${id}`);
    return transaction.runAs(found, body);
}

/** A user that was not inserted yet is inserted by runAs. */
function inserted(user: SObject, transaction: Transaction): string {
    const save = (): RowResult[] =>
        transaction.dml({
            operation: 'insert',
            records: [user],
            allOrNone: true,
            mode: 'system',
            fromApi: true,
        });
    throwOnFailure('insert', [user], transaction.runAs(transaction.user, save));
    return user.id!;
}
