import type { FastifyRequest } from 'fastify';
import type { Org, User } from '../org/contract.ts';
import type { Deployments } from '../org/metadata/contract.ts';
import type { Outbox } from '../org/outbox/outbox.ts';

/** What the page host asks of the server that carries it. */
export interface PageContext {
    readonly org: Pick<Org, 'schema' | 'security' | 'user' | 'createSession'>;
    /** Installed metadata: pages, tabs, apps, layouts, components, labels. */
    readonly deployments: Pick<Deployments, 'components' | 'component' | 'number'>;
    /** The user of the session cookie; null without a valid one. */
    userOf(request: FastifyRequest): User | null;
    /**
     * Calls an `@AuraEnabled` method as the user, in a transaction of its own, and returns what JSON can carry.
     * Throws `AuraFault` when the method throws, does not exist or may not be called.
     */
    invokeAura(call: AuraCall): unknown;
    /** In-app notifications by user, and all that left the org. */
    readonly outbox: Pick<Outbox, 'notifications' | 'markRead' | 'list'>;
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

/** `body` is what a component sees in its error: `message`, and where Apex threw, `exceptionType` and `stackTrace`. */
export class AuraFault extends Error {
    readonly status: number;
    readonly body: Readonly<Record<string, unknown>>;
    constructor(status: number, body: Readonly<Record<string, unknown>> & { readonly message: string }) {
        super(body.message);
        this.status = status;
        this.body = body;
    }
}
