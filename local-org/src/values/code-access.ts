/**
 * What the library may ask of the compiled classes. The runtime puts it into the memory of each transaction
 * under `codeAccessKey`.
 */
import type { RuntimeType } from './type.ts';

export const codeAccessKey = Symbol('code access');

export interface CodeAccess {
    /** Any type by the name `Type.forName` takes, in any case: `Foo.Bar`, `Account`, `List<String>`, `System.Url`. */
    typeNamed(name: string): RuntimeType | null;
    /** A new instance by the constructor without arguments. @throws TypeException when there is none */
    instantiate(type: RuntimeType): unknown;
    /** Calls what answers `slot` (`compareto$1`) of an Apex object. */
    callMethod(receiver: object, slot: string, args: readonly unknown[]): unknown;
    /** As `CodeHost.serialize`: for the state of jobs that are enqueued. */
    serialize(value: unknown): string;
    /** A stub of a user class or interface: its methods call `answer`. For `Test.createStub`. */
    createStub(type: RuntimeType, answer: StubAnswer): object;
}
/** Called with what `StubProvider.handleMethodCall` receives after the stub itself. */
export type StubAnswer = (
    stub: object,
    methodName: string,
    returnType: RuntimeType,
    parameterTypes: readonly RuntimeType[],
    parameterNames: readonly string[],
    args: readonly unknown[],
) => unknown;

/** What the calling class says about defaults; emitted code keeps it for `Database.query` and its like. */
export interface Caller {
    apiVersion: number;
    /** Default of queries and DML: user from API 67. */
    mode: 'user' | 'system';
    /** Sharing rules hold in system mode too. */
    sharing: boolean;
    /** `Outer.Inner` or trigger name. */
    className: string;
}
export const caller: { current: Caller } = {
    current: { apiVersion: 67, mode: 'system', sharing: false, className: '' },
};
