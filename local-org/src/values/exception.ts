import { defineType } from './types.ts';
import { apexFrames, type ApexFrame } from './stack.ts';
import type { RuntimeType } from './type.ts';

/** What `getDmlStatusCode(i)` and its sisters tell about one failed row. */
export interface DmlFailure {
    readonly index: number;
    readonly id: string | null;
    readonly statusCode: string;
    readonly message: string;
    readonly fields: readonly string[];
}

const SCRIPT_THROWN = 'Script-thrown exception';

/**
 * An Apex exception. Its JavaScript class is its Apex type: platform types come from `exceptionClass`, the
 * package's own extend one of them. The stack is that of the place where it was made.
 */
export class ApexException extends Error {
    static $type: RuntimeType = defineType('System.Exception', 'class');
    apexCause: ApexException | null = null;
    /** The message as `getMessage()` tells it; null where none was given. */
    apexMessage: string | null = null;
    /** DmlException and its like: the rows that failed. */
    dml: readonly DmlFailure[] = [];
    /** Values that special exceptions carry (AuraHandledException…), by lower-case name. */
    extra: Map<string, unknown> | null = null;
    /** The trigger it left uncaught, if it did. */
    triggerName: string | null = null;
    #frames: readonly ApexFrame[] | null = null;
    #source: Error = this;

    constructor(message: string | null = null, cause: ApexException | null = null) {
        super(message ?? SCRIPT_THROWN);
        this.apexMessage = message;
        this.apexCause = cause;
    }
    /** The constructors of Exception, as emitted subclasses call them. */
    $exception(message: string | null, cause: ApexException | null = null): this {
        if (message !== null) this.setMessage(message);
        this.apexCause = cause;
        return this;
    }
    get $type(): RuntimeType {
        return (this.constructor as typeof ApexException).$type;
    }
    /** `System.DmlException`, `Outer.MyException`. */
    get typeName(): string {
        return this.$type.name;
    }
    getMessage(): string {
        return this.apexMessage ?? SCRIPT_THROWN;
    }
    setMessage(message: string | null): void {
        this.apexMessage = message;
        this.message = message ?? SCRIPT_THROWN;
    }
    /** Takes the place of `source` as where it was thrown; used where a JavaScript error is turned into this. */
    stackFrom(source: Error): this {
        this.#source = source;
        this.#frames = null;
        return this;
    }
    /** Innermost first. */
    frames(): readonly ApexFrame[] {
        return (this.#frames ??= apexFrames(this.#source.stack ?? ''));
    }
    /** Ends the stack with the frame of that name: where its transaction part was entered. */
    endStackAt(name: string): void {
        const frames = this.frames();
        const last = frames.findIndex((frame) => frame.name === name);
        if (last >= 0) this.#frames = frames.slice(0, last + 1);
    }
    /** `Class.Foo.bar: line 3, column 1`, a line per frame; empty when it did not arise in Apex. */
    stackTraceString(): string {
        return this.frames()
            .map((frame) => `${frame.name}: line ${frame.line}, column 1`)
            .join('\n');
    }
    /** As an uncaught exception is reported: `System.NullPointerException: Attempt to …`. */
    override toString(): string {
        return `${this.typeName}: ${this.getMessage()}`;
    }
}

export type ExceptionClass = (new (
    message?: string | null,
    cause?: ApexException | null,
) => ApexException) & {
    $type: RuntimeType;
};

const platform = new Map<string, ExceptionClass>([['system.exception', ApexException]]);

/** The class of a platform exception by full name (`System.ListException`); the same one every time. */
export function exceptionClass(name: string): ExceptionClass {
    const full = name.includes('.') ? name : `System.${name}`;
    let found = platform.get(full.toLowerCase());
    if (found === undefined) {
        found = class extends ApexException {
            static override $type: RuntimeType = defineType(full, 'class', [ApexException.$type]);
        };
        platform.set(full.toLowerCase(), found);
        (found.$type as { implementation?: unknown }).implementation = found;
    }
    return found;
}
(ApexException.$type as { implementation?: unknown }).implementation = ApexException;

/** A platform exception, not thrown yet. `name` is full or lacks `System.`. */
export function apexError(
    name: string,
    message: string | null,
    cause: ApexException | null = null,
): ApexException {
    return new (exceptionClass(name))(message, cause);
}
/** Throws a platform exception. */
export function raise(name: string, message: string): never {
    throw apexError(name, message);
}
export const NULL_DEREFERENCE = 'Attempt to de-reference a null object';
export function raiseNull(): never {
    throw apexError('System.NullPointerException', NULL_DEREFERENCE);
}

/** A DmlException worded as Salesforce does: `Insert failed. First exception on row 0; first error: …`. */
export function dmlException(operation: string, failures: readonly DmlFailure[]): ApexException {
    const first = failures[0]!;
    const verb = operation.charAt(0).toUpperCase() + operation.slice(1).toLowerCase();
    const withId = first.id === null ? '' : ` with id ${first.id}`;
    const fields = `[${first.fields.join(', ')}]`;
    const error = apexError(
        'System.DmlException',
        `${verb} failed. First exception on row ${first.index}${withId}; ` +
            `first error: ${first.statusCode}, ${first.message}: ${fields}`,
    );
    error.dml = failures;
    return error;
}

/** A governor limit was exceeded. No ApexException: neither catch nor finally of Apex sees it. */
export class LimitException extends Error {
    readonly typeName = 'System.LimitException';
    #frames: readonly ApexFrame[] | null = null;
    constructor(message: string) {
        super(message);
        this.name = 'LimitException';
    }
    frames(): readonly ApexFrame[] {
        return (this.#frames ??= apexFrames(this.stack ?? ''));
    }
    stackTraceString(): string {
        return this.frames()
            .map((frame) => `${frame.name}: line ${frame.line}, column 1`)
            .join('\n');
    }
}
