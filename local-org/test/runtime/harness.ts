/** Compiles Apex sources and runs them without an org: for what needs no records. */
import assert from 'node:assert/strict';
import { makeCatalog } from '../../src/apex/bind/catalog.ts';
import { compileAnonymous, compileProgram } from '../../src/apex/check/program.ts';
import { definitions } from '../../src/library/index.ts';
import type { Transaction } from '../../src/org/contract.ts';
import { during } from '../../src/org/transaction.ts';
import { createRuntime, libraryPlatform, provideLabels, type Runtime } from '../../src/runtime/index.ts';
import { standardSchema } from '../../src/schema/build.ts';
import { ApexException } from '../../src/values/index.ts';

const schema = standardSchema();
const catalog = makeCatalog(definitions);
const soql = { check: () => ({ object: null, kind: 'rows' as const, problems: [] }) };
const context = { schema, catalog, soql };
const platform = libraryPlatform();

export interface Loaded {
    readonly runtime: Runtime;
    /** Calls a static method: `Foo.bar`. */
    call(method: string, ...values: unknown[]): unknown;
    /** The exception that the call leaves uncaught. */
    fails(method: string, ...values: unknown[]): ApexException;
    anonymous(text: string): void;
}

/** A transaction without an org behind it. */
export function fakeTransaction(): Transaction {
    const used = new Map<string, number>();
    return {
        memory: new Map(),
        isTest: false,
        limits: {
            charge: (name: string, amount = 1) => void used.set(name, (used.get(name) ?? 0) + amount),
            used: (name: string) => used.get(name) ?? 0,
            maximum: () => 10_000,
        },
        user: { id: '005000000000001AAA', timeZone: 'GMT', locale: 'en_US', language: 'en_US' },
        org: { schema },
        now: () => Date.UTC(2025, 0, 31, 10, 20, 30),
    } as unknown as Transaction;
}

/** Sources by class name; they must compile. Everything runs in one transaction. */
export function load(sources: Readonly<Record<string, string>>, apiVersion = 67): Loaded {
    const program = compileProgram(
        Object.entries(sources).map(([name, text]) => ({
            file: { name: `classes/${name}.cls`, text },
            kind: 'class' as const,
            apiVersion,
        })),
        context,
    );
    assert.deepEqual(
        program.diagnostics.map(({ file, span, message }) => `${file}:${span.line} ${message}`),
        [],
    );
    const runtime = createRuntime({ platform, prepare: provideLabels(new Map()) });
    runtime.install(program.units, schema);
    const transaction = fakeTransaction();
    const call = (method: string, ...values: unknown[]): unknown => {
        const [className, methodName] = method.split('.') as [string, string];
        return during(transaction, () => runtime.callStatic(className, methodName, values));
    };
    return {
        runtime,
        call,
        fails(method, ...values) {
            try {
                call(method, ...values);
            } catch (error) {
                assert.ok(error instanceof ApexException, String(error));
                return error;
            }
            return assert.fail(`${method} did not throw`);
        },
        anonymous(text) {
            const unit = compileAnonymous(text, apiVersion, program, context);
            assert.deepEqual(
                unit.diagnostics.map((diagnostic) => diagnostic.message),
                [],
            );
            during(transaction, () => runtime.executeAnonymous(unit));
        },
    };
}

/** Runs the statements of a method body that returns something, as text. */
export function evaluate(body: string, members = ''): unknown {
    const text = `public class Probe {\n${members}\npublic static Object run() {\n${body}\n}\n}`;
    return load({ Probe: text }).call('Probe.run');
}
