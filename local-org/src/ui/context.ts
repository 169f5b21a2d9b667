import type { FastifyRequest } from 'fastify';
import type { Org, User } from '../org/contract.ts';

/** One deployed component as the page host needs it. */
export interface DeployedComponent {
    /** Metadata type, e.g. `FlexiPage`, `LightningComponentBundle`. */
    readonly type: string;
    readonly fullName: string;
    /** Text by path inside the component: the XML, or for a bundle its files by name. */
    readonly files: ReadonlyMap<string, string>;
}

/** What the page host asks of the server that carries it. */
export interface PageContext {
    readonly org: Org;
    /** Components of the given types, as last deployed. */
    components(...types: string[]): Iterable<DeployedComponent>;
    /** Changes with each deployment; compiled pages are kept for one value of it. */
    deploymentNumber(): number;
    /** The user of the session cookie; null without a valid one. */
    userOf(request: FastifyRequest): User | null;
    /**
     * Calls an `@AuraEnabled` method as the user, in a transaction of its own, and returns what JSON can carry.
     * Throws `AuraFault` when the method throws, does not exist or may not be called.
     */
    invokeAura(call: AuraCall): unknown;
    /** Folder for compiled browser code that may be kept between starts and deleted at any time. */
    readonly cacheFolder: string;
}

export interface AuraCall {
    readonly user: User;
    readonly className: string;
    readonly method: string;
    /** By parameter name, as JSON gave them. */
    readonly parameters: Readonly<Record<string, unknown>>;
    /** True for a wire: only methods with `cacheable=true` may be called. */
    readonly cacheable: boolean;
}

/** The body a component sees in its error, e.g. `{ message, exceptionType, stackTrace }`. */
export class AuraFault extends Error {
    readonly status: number;
    readonly body: Readonly<Record<string, unknown>>;
    constructor(status: number, body: Readonly<Record<string, unknown>> & { readonly message: string }) {
        super(body.message);
        this.status = status;
        this.body = body;
    }
}
