import { invokeAura, InvocationRefused } from '../../runtime/invoke/aura.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import { AuraFault, type AuraCall } from '../../ui/context.ts';
import { ApexException, LimitException } from '../../values/index.ts';
import type { ComposedOrg } from '../compose.ts';

/** Calls an @AuraEnabled method for a page, in a transaction of its own. @throws AuraFault */
export function invokeAuraAs(composed: ComposedOrg, call: AuraCall): unknown {
    try {
        return composed.org.transact({ user: call.user, quiddity: 'AURA' }, () =>
            invokeAura(composed.runtime, call),
        );
    } catch (error) {
        throw faultOf(error);
    }
}

function faultOf(error: unknown): unknown {
    if (error instanceof InvocationRefused) {
        return new AuraFault(error.status, { message: error.message });
    }
    if (error instanceof ApexException) {
        const handled = error.typeName === 'System.AuraHandledException';
        return new AuraFault(500, {
            // What was given to the constructor of AuraHandledException; Apex itself does not see it.
            message: String(error.extra?.get('message') ?? error.getMessage()),
            exceptionType: error.typeName,
            isUserDefinedException: !error.typeName.startsWith('System.'),
            stackTrace: handled ? '' : error.stackTraceString(),
            ...rowErrors(error),
        });
    }
    if (error instanceof LimitException) {
        return new AuraFault(500, {
            message: error.message,
            exceptionType: 'System.LimitException',
            stackTrace: error.stackTraceString(),
        });
    }
    if (error instanceof NotEmulatedError) {
        return new AuraFault(501, { message: error.message });
    }
    return error;
}

/** What a page shows of rows that were not saved: by field, and for the page as a whole. */
function rowErrors(error: ApexException): Record<string, unknown> {
    if (error.dml.length === 0) {
        return {};
    }
    const fieldErrors: Record<string, { statusCode: string; message: string }[]> = {};
    const pageErrors: { statusCode: string; message: string }[] = [];
    for (const { statusCode, message, fields } of error.dml) {
        for (const field of fields) {
            (fieldErrors[field] ??= []).push({ statusCode, message });
        }
        if (fields.length === 0) {
            pageErrors.push({ statusCode, message });
        }
    }
    return { fieldErrors, pageErrors };
}
