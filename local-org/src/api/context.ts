/** What the HTTP resources ask of the org they serve; `cli` puts it together. */
import type { Org, User } from '../org/contract.ts';
import type { Deployments } from '../org/metadata/contract.ts';
import type { SetupRows } from '../org/metadata/host.ts';
import type { ChannelEvent } from './streaming/clients.ts';
import type { TestRunRequest, TestRunResult } from './test-contract.ts';

/** Durable documents beside the records, written in the transaction that runs. */
export interface Documents {
    put(kind: string, key: string, value: string | Uint8Array): void;
    text(kind: string, key: string): string | null;
    bytes(kind: string, key: string): Uint8Array | null;
    delete(kind: string, key: string): void;
    /** Keys of one kind in order, only those that start with `prefix`. */
    keys(kind: string, prefix?: string): string[];
}

/** Outcome of anonymous Apex, as the Tooling API words it. Lines and columns are -1 where there is none. */
export interface AnonymousResult {
    readonly compiled: boolean;
    readonly compileProblem: string | null;
    readonly success: boolean;
    readonly line: number;
    readonly column: number;
    readonly exceptionMessage: string | null;
    readonly exceptionStackTrace: string | null;
    readonly debugLog: string;
}

export interface RestCall {
    readonly user: User;
    readonly method: string;
    /** Path after `/services/apexrest`, with its leading slash and without the query. */
    readonly path: string;
    readonly parameters: Readonly<Record<string, string>>;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
    readonly remoteAddress: string;
    readonly host: string;
}
export interface RestReply {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
}

export interface InvocableAction {
    readonly name: string;
    readonly label: string;
    readonly inputs: readonly {
        readonly name: string;
        readonly label: string;
        readonly type: string;
        readonly required: boolean;
    }[];
    readonly outputs: readonly { readonly name: string; readonly label: string; readonly type: string }[];
}
export interface InvocableResult {
    readonly isSuccess: boolean;
    readonly errors: readonly { readonly statusCode: string; readonly message: string }[] | null;
    readonly outputValues: unknown;
}

/** The Apex of the org, called from outside; every call is a transaction of its own. */
export interface ApexCalls {
    executeAnonymous(user: User, source: string, apiVersion: number): AnonymousResult;
    /** Null when no class answers the path; throws `ApiError` otherwise refused. */
    rest(call: RestCall): RestReply | null;
    invocableActions(): readonly InvocableAction[];
    invoke(user: User, action: string, inputs: readonly unknown[]): InvocableResult[];
    runTests(request: TestRunRequest): TestRunResult;
}

/** One entry of a user's bell. */
export interface BellNotification {
    readonly id: string;
    readonly title: string;
    readonly body: string;
    readonly targetId: string | null;
    readonly targetPageRef: string | null;
    readonly typeId: string;
    readonly createdAt: number;
    readonly read: boolean;
}

export interface ApiContext {
    readonly org: Org;
    readonly documents: Documents;
    readonly deployments: Deployments;
    readonly apex: ApexCalls;
    /** In-app notifications, newest first. */
    readonly notifications: {
        of(user: User): readonly BellNotification[];
        markRead(user: User, ids: readonly string[]): void;
    };
    /** Rows of Tooling objects: test results, coverage, definitions. */
    readonly rows: SetupRows;
    /** One transaction of the store for several documents and rows. */
    transaction<T>(work: () => T): T;
    /** A new record id, 18 characters, for what is no record of the org (deployments, bulk jobs). */
    newId(keyPrefix: string): string;
    /** `http://localhost:8080`, without a trailing slash. */
    readonly instanceUrl: string;
    /** Public key that bearer assertions must be signed with, as PEM. */
    readonly assertionKey: string;
    /** Version of the local org, for the marker. */
    readonly version: string;
    /** Events of a streaming channel (`/event/X__e`) after a replay id, oldest first. */
    events(channel: string, after: number): readonly ChannelEvent[];
    /** Called after work that may have queued more: starts what is due soon, in the background. */
    wake(): void;
}
