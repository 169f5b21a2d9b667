import { ApiError } from '../errors.ts';
import { requirePermission } from '../http/permission.ts';
import { textOf, toXml } from './envelope.ts';
import type { SoapOperation } from './operation.ts';

const executeAnonymous: SoapOperation = ({ context, user, version, body }) => {
    requirePermission(context, user, 'AuthorApex');
    const source = textOf(body, 'String') ?? textOf(body, 'apexcode');
    if (source === undefined) {
        throw new ApiError(400, 'INVALID_ARGUMENT', 'executeAnonymous needs Apex code');
    }
    const done = context.apex.executeAnonymous(user, source, Number(version));
    const { debugLog, ...result } = done;
    const ordered = {
        column: result.column,
        compileProblem: result.compileProblem,
        compiled: result.compiled,
        exceptionMessage: result.exceptionMessage,
        exceptionStackTrace: result.exceptionStackTrace,
        line: result.line,
        success: result.success,
    };
    return { result: toXml('result', ordered), header: toXml('DebuggingInfo', { debugLog }) };
};

export const apexOperations: Readonly<Record<string, SoapOperation>> = { executeAnonymous };
