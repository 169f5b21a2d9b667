import {
    apexError,
    type ApexException,
    raise,
    type DmlFailure,
    ApexException as Base,
} from '../../../values/index.ts';
import { makeList, stringList } from '../../collections.ts';
import type { PlatformTypeDefinition } from '../../define.ts';
import { platformType } from '../../define.ts';
import { fieldToken, SObjectFieldToken } from '../../schema/tokens.ts';
import { current } from '../../../org/transaction.ts';
import { statusCodeNamed } from '../status-code.ts';

type Self = ApexException;

/** The failed row at a place of the exception's list. */
function failure(self: Self, index: number | null): DmlFailure {
    return self.dml[index ?? -1] ?? raise('System.ListException', `List index out of bounds: ${index}`);
}

function fieldsOf(row: DmlFailure): unknown {
    const object = current().org.schema.objectByKeyPrefix(row.id?.slice(0, 3) ?? '');
    return makeList(
        SObjectFieldToken.$type,
        row.fields.map((name) => (object === undefined ? null : fieldToken(object.apiName, name))),
    );
}

export const exceptionDefinition = platformType({
    name: 'System.Exception',
    modifiers: ['virtual', 'abstract'],
    implementation: Base as never,
    members: {
        ...constructorsOf('System.Exception'),
        'String getMessage()': (self: Self) => self.getMessage(),
        'void setMessage(String message)': (self: Self, message: string | null) => {
            self.extra?.delete('message');
            self.setMessage(message);
        },
        'Exception getCause()': (self: Self) => self.apexCause,
        'void initCause(Exception cause)': (self: Self, cause: Self | null) => {
            if (self.apexCause !== null) {
                raise('System.TypeException', "Can't overwrite cause");
            }
            self.apexCause = cause;
        },
        'String getTypeName()': (self: Self) => self.typeName,
        'Integer getLineNumber()': (self: Self) => self.frames()[0]?.line ?? 0,
        'String getStackTraceString()': (self: Self) => self.stackTraceString(),
        'String toString()': (self: Self) => self.toString(),
        'Integer getNumDml()': (self: Self) => self.dml.length,
        'String getDmlMessage(Integer index)': (self: Self, index: number | null) =>
            failure(self, index).message,
        'String getDmlId(Integer index)': (self: Self, index: number | null) => failure(self, index).id,
        'Integer getDmlIndex(Integer index)': (self: Self, index: number | null) =>
            failure(self, index).index,
        'String getDmlStatusCode(Integer index)': (self: Self, index: number | null) =>
            failure(self, index).statusCode,
        'StatusCode getDmlType(Integer index)': (self: Self, index: number | null) =>
            statusCodeNamed(failure(self, index).statusCode),
        'List<String> getDmlFieldNames(Integer index)': (self: Self, index: number | null) =>
            stringList(failure(self, index).fields),
        'List<Schema.SObjectField> getDmlFields(Integer index)': (self: Self, index: number | null) =>
            fieldsOf(failure(self, index)),
    },
});

/** The four constructors of every exception. */
function constructorsOf(name: string): Record<string, (...values: never[]) => unknown> {
    return {
        'new()': () => apexError(name, null),
        'new(String message)': (message: string | null) => apexError(name, message),
        'new(Exception cause)': (cause: Self | null) => apexError(name, cause?.getMessage() ?? null, cause),
        'new(String message, Exception cause)': (message: string | null, cause: Self | null) =>
            apexError(name, message, cause),
    };
}

/** A platform exception that adds nothing to Exception. */
export function platformException(name: string): PlatformTypeDefinition {
    return {
        name,
        kind: 'exception',
        extends: 'System.Exception',
        modifiers: ['virtual'],
        members: constructorsOf(name),
    };
}
