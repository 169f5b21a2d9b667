import { current } from '../../../org/transaction.ts';
import { raise } from '../../../values/index.ts';
import { NotEmulatedError } from '../../../text/not-emulated.ts';
import { stateOf } from './enqueue.ts';

/** `Database.executeBatch`: chunks of 200 unless told otherwise, 2,000 at most. */
export function executeBatch(batch: unknown, scope: number | null = null): string {
    const size = scope ?? 200;
    if (size < 1 || size > 2000) {
        raise(
            'System.InvalidParameterValueException',
            `Invalid value for scope size: ${size}. Scope must be between 1 and 2000.`,
        );
    }
    return current().enqueue({ type: 'batch', ...stateOf(batch), batchSize: size });
}

export function scheduleBatch(): never {
    throw new NotEmulatedError('System.scheduleBatch');
}
