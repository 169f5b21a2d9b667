import {
    ApexDatetime,
    apexError,
    equals,
    isInstance,
    type RuntimeType,
    toText,
    typeOf,
} from '../../values/index.ts';
import { platformType } from '../define.ts';

/** Assertions cannot be caught by `catch (Exception)` in Salesforce either, but AssertException is their type. */
function fail(message: string): never {
    throw apexError('System.AssertException', message);
}

/** As assertions print a value: no quotes, null as null. */
const shown = (value: unknown): string => toText(value);
const because = (message: unknown): string =>
    message === null || message === undefined ? '' : `: ${shown(message)}`;

/** Two Datetimes are the same when they are in the same second. */
function same(expected: unknown, actual: unknown): boolean {
    if (expected instanceof ApexDatetime && actual instanceof ApexDatetime) {
        return Math.floor(expected.ms / 1000) === Math.floor(actual.ms / 1000);
    }
    return equals(expected, actual);
}

function areEqual(expected: unknown, actual: unknown, message: unknown = null): void {
    if (!same(expected, actual)) {
        fail(`Assertion Failed${because(message)}: Expected: ${shown(expected)}, Actual: ${shown(actual)}`);
    }
}
function areNotEqual(notExpected: unknown, actual: unknown, message: unknown = null): void {
    if (same(notExpected, actual)) {
        fail(`Assertion Failed${because(message)}: Same value: ${shown(actual)}`);
    }
}
function isTrue(condition: boolean | null, message: unknown = null): void {
    if (condition !== true) {
        fail(`Assertion Failed${because(message)}`);
    }
}
function isFalse(condition: boolean | null, message: unknown = null): void {
    if (condition !== false) {
        fail(`Assertion Failed${because(message)}`);
    }
}
function isOfType(value: unknown, type: RuntimeType, message: unknown = null): void {
    if (!isInstance(value, type)) {
        const actual = value === null ? 'null' : typeOf(value).name;
        fail(`Assertion Failed${because(message)}: Expected type: ${type.name}, Actual type: ${actual}`);
    }
}
function isNotOfType(value: unknown, type: RuntimeType, message: unknown = null): void {
    if (isInstance(value, type)) {
        fail(`Assertion Failed${because(message)}: Same type: ${type.name}`);
    }
}

export const assertMembers = {
    'static void assert(Boolean condition)': isTrue,
    'static void assert(Boolean condition, Object msg)': isTrue,
    'static void assertEquals(Object expected, Object actual)': areEqual,
    'static void assertEquals(Object expected, Object actual, Object msg)': areEqual,
    'static void assertNotEquals(Object expected, Object actual)': areNotEqual,
    'static void assertNotEquals(Object expected, Object actual, Object msg)': areNotEqual,
};

const isNull = (value: unknown, message: unknown = null): void => {
    if (value !== null) {
        fail(`Assertion Failed${because(message)}: Expected: null, Actual: ${shown(value)}`);
    }
};
const isNotNull = (value: unknown, message: unknown = null): void => {
    if (value === null) {
        fail(`Assertion Failed${because(message)}: Same value: null`);
    }
};

export const assertDefinition = platformType({
    name: 'System.Assert',
    members: {
        'static void areEqual(Object expected, Object actual)': areEqual,
        'static void areEqual(Object expected, Object actual, String msg)': areEqual,
        'static void areNotEqual(Object notExpected, Object actual)': areNotEqual,
        'static void areNotEqual(Object notExpected, Object actual, String msg)': areNotEqual,
        'static void isTrue(Boolean condition)': isTrue,
        'static void isTrue(Boolean condition, String msg)': isTrue,
        'static void isFalse(Boolean condition)': isFalse,
        'static void isFalse(Boolean condition, String msg)': isFalse,
        'static void isNull(Object value)': isNull,
        'static void isNull(Object value, String msg)': isNull,
        'static void isNotNull(Object value)': isNotNull,
        'static void isNotNull(Object value, String msg)': isNotNull,
        'static void isInstanceOfType(Object instance, Type expectedType)': isOfType,
        'static void isInstanceOfType(Object instance, Type expectedType, String msg)': isOfType,
        'static void isNotInstanceOfType(Object instance, Type notExpectedType)': isNotOfType,
        'static void isNotInstanceOfType(Object instance, Type notExpectedType, String msg)': isNotOfType,
        'static void fail()': () => fail('Assertion Failed'),
        'static void fail(String msg)': (message: string | null) =>
            fail(`Assertion Failed${because(message)}`),
    },
});
