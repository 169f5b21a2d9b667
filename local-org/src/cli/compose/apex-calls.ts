/** The Apex of an org as the APIs call it. */
import type { AnonymousResult, ApexCalls, RestCall, RestReply } from '../../api/context.ts';
import { ApiError, notFound } from '../../api/errors.ts';
import { debugLogKey, type DebugLine } from '../../library/system/debug.ts';
import type { User } from '../../org/contract.ts';
import {
    InvocationRefused,
    invocableActions,
    invokeAction,
    invokeRest,
    restFault,
    type Json,
} from '../../runtime/index.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import { ApexException, LimitException } from '../../values/index.ts';
import type { ComposedOrg } from '../compose.ts';

export function apexCalls(composed: ComposedOrg): ApexCalls {
    return {
        executeAnonymous: (user, source, apiVersion) => executeAnonymous(composed, user, source, apiVersion),
        rest: (call) => callRest(composed, call),
        invocableActions: () => invocableActions(composed.runtime),
        invoke: (user, action, inputs) => {
            const { org, runtime } = composed;
            const results = org.transact({ user, quiddity: 'INVOCABLE_ACTION' }, () =>
                invokeAction(runtime, action, inputs as Json[]),
            );
            if (results === null) {
                throw notFound();
            }
            return results;
        },
        runTests: (request) => composed.runTests(request),
    };
}

function callRest({ org, runtime }: ComposedOrg, call: RestCall): RestReply | null {
    try {
        return org.transact({ user: call.user, quiddity: 'REST' }, () => invokeRest(runtime, call));
    } catch (error) {
        if (error instanceof InvocationRefused) {
            const errorCode =
                error.status === 403
                    ? 'FORBIDDEN'
                    : error.status === 405
                      ? 'METHOD_NOT_ALLOWED'
                      : 'BAD_REQUEST';
            throw new ApiError(error.status, errorCode, error.message);
        }
        if (error instanceof ApexException || error instanceof LimitException) {
            const { errorCode, message } = restFault(error);
            throw new ApiError(500, errorCode, message);
        }
        throw error;
    }
}

function executeAnonymous(
    composed: ComposedOrg,
    user: User,
    source: string,
    apiVersion: number,
): AnonymousResult {
    const { org, code, runtime } = composed;
    const unit = code.compileAnonymous(source, apiVersion, org.schema);
    const [first] = unit.diagnostics;
    const result: AnonymousResult = {
        compiled: true,
        compileProblem: null,
        success: true,
        line: -1,
        column: -1,
        exceptionMessage: null,
        exceptionStackTrace: null,
        debugLog: '',
    };
    if (first !== undefined) {
        const { line, column } = first.span;
        return { ...result, compiled: false, success: false, compileProblem: first.message, line, column };
    }
    const lines: DebugLine[] = [];
    const log = (): string => debugLog(lines, apiVersion);
    try {
        org.transact({ user, quiddity: 'ANONYMOUS' }, (transaction) => {
            transaction.memory.set(debugLogKey, lines);
            runtime.executeAnonymous(unit);
        });
        return { ...result, debugLog: log() };
    } catch (error) {
        return { ...result, ...failureOf(error), success: false, debugLog: log() };
    }
}

function failureOf(
    error: unknown,
): Pick<AnonymousResult, 'exceptionMessage' | 'exceptionStackTrace' | 'line' | 'column'> {
    if (error instanceof ApexException || error instanceof LimitException) {
        const stack = error.stackTraceString();
        const line = Number(/line (\d+)/.exec(stack)?.[1] ?? -1);
        const message =
            error instanceof ApexException ? error.toString() : `System.LimitException: ${error.message}`;
        return { exceptionMessage: message, exceptionStackTrace: stack, line, column: line < 0 ? -1 : 1 };
    }
    if (error instanceof NotEmulatedError) {
        return { exceptionMessage: error.message, exceptionStackTrace: null, line: -1, column: -1 };
    }
    throw error;
}

/** The lines of System.debug as a debug log prints them; other events are not logged. */
function debugLog(lines: readonly DebugLine[], apiVersion: number): string {
    const now = new Date().toISOString().slice(11, 23);
    const head = `${apiVersion.toFixed(1)} APEX_CODE,DEBUG\n`;
    return (
        head +
        lines
            .map(({ level, message, line }) => `${now} (0)|USER_DEBUG|[${line}]|${level}|${message}\n`)
            .join('')
    );
}
