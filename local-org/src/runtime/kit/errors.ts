/** Throwing and catching in emitted code. */
import { NotEmulatedError } from '../../text/not-emulated.ts';
import { ApexException, apexError, LimitException, NULL_DEREFERENCE, raiseNull } from '../../values/index.ts';

/** The operand of `throw`. */
export function thrown(error: unknown): unknown {
    return error === null ? raiseNull() : error;
}

/** True for what Apex can neither catch nor finalise. */
export function isUncatchable(error: unknown): boolean {
    return !isCatchable(asApex(error));
}

/** What a catch clause sees; throws on what it must not see. */
export function caught(error: unknown): ApexException {
    const apex = asApex(error);
    if (isCatchable(apex)) return apex;
    throw apex;
}
/** A failed assertion ends the transaction, as the reference says of System.assert. */
function isCatchable(error: unknown): error is ApexException {
    return error instanceof ApexException && error.typeName !== 'System.AssertException';
}

const NULL_ACCESS = /^Cannot (read|set) properties of null/;

/** JavaScript's own errors in emitted code as what they mean in Apex; everything else as it is. */
export function asApex(error: unknown): unknown {
    if (
        error instanceof ApexException ||
        error instanceof LimitException ||
        error instanceof NotEmulatedError
    )
        return error;
    if (error instanceof TypeError && NULL_ACCESS.test(error.message) && aroseInApex(error)) {
        return apexError('System.NullPointerException', NULL_DEREFERENCE).stackFrom(error);
    }
    if (error instanceof RangeError && error.message.includes('call stack')) {
        return new LimitException('Maximum stack depth reached: 1001');
    }
    return error;
}
function aroseInApex(error: Error): boolean {
    const frame = (error.stack ?? '').split('\n').find((line) => line.trimStart().startsWith('at '));
    return frame !== undefined && frame.includes('apex:');
}
