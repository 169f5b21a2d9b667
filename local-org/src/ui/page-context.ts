import type { LocalOrg } from '../org/open-org.ts';
import type { Deployments } from '../org/metadata/contract.ts';
import { InvocationRefused, invokeAura } from '../runtime/invoke/aura.ts';
import type { Runtime } from '../runtime/index.ts';
import { NotEmulatedError } from '../text/not-emulated.ts';
import { ApexException, LimitException } from '../values/exception.ts';
import { AuraFault, type PageContext } from './context.ts';

export interface PageParts {
    readonly org: LocalOrg;
    readonly runtime: Runtime;
    readonly deployments: Deployments;
    readonly userOf: PageContext['userOf'];
    readonly cacheFolder: string;
    /** Called after a component's call, which may have queued work. */
    readonly wake: () => void;
}

/** What the page host asks for, from the parts of a running org. */
export function pageContextOf({
    org,
    runtime,
    deployments,
    userOf,
    cacheFolder,
    wake,
}: PageParts): PageContext {
    return {
        org,
        deployments,
        userOf,
        cacheFolder,
        outbox: org.outbox,
        invokeAura: ({ user, ...call }) => {
            try {
                return org.transact({ user, quiddity: 'AURA' }, () => invokeAura(runtime, call));
            } catch (error) {
                throw auraFaultOf(error);
            } finally {
                wake();
            }
        },
    };
}

/** The error a component gets for what a method threw. Faults of the local org itself pass unchanged. */
export function auraFaultOf(error: unknown): unknown {
    if (error instanceof InvocationRefused) {
        return new AuraFault(error.status, { message: error.message });
    }
    if (error instanceof NotEmulatedError) {
        return new AuraFault(501, { message: error.message });
    }
    if (error instanceof LimitException) {
        return thrown(error.message, error.typeName, error.stackTraceString());
    }
    if (!(error instanceof ApexException)) {
        return error;
    }
    if (error.dml.length > 0) {
        const errors = error.dml.map(({ statusCode, message }) => ({ statusCode, message }));
        return new AuraFault(500, {
            message: 'An error occurred while trying to update the record. Please try again.',
            pageErrors: errors,
            fieldErrors: {},
            index: null,
            duplicateResults: [],
        });
    }
    return thrown(error.getMessage(), error.typeName, error.stackTraceString());
}

function thrown(message: string, exceptionType: string, stackTrace: string): AuraFault {
    const isUserDefinedException = !exceptionType.startsWith('System.');
    return new AuraFault(500, { message, exceptionType, isUserDefinedException, stackTrace });
}
