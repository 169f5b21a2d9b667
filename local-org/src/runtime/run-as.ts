import { current } from '../org/transaction.ts';
import { raise, raiseNull, SObject } from '../values/index.ts';

/** `System.runAs(user) { … }`. The body hands back how it was left; undefined when it ran to its end. */
export function runAs(user: unknown, body: () => unknown): unknown {
    if (user === null) raiseNull();
    if (!(user instanceof SObject)) return body();
    const transaction = current();
    if (!transaction.isTest) raise('System.TypeException', 'System.runAs() can only be used in test methods');
    const found = user.id === null ? null : transaction.org.user(user.id);
    if (found === null) raise('System.UnexpectedException', 'No such user to run as');
    return transaction.runAs(found, body);
}
