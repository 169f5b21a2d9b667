/** Opens an org over a store: the entry point of `org`. */
import type { Schema } from '../schema/model.ts';
import type { Store } from '../store/store.ts';
import type { CodeHost, Org } from './contract.ts';
import { LocalOrgImplementation } from './local-org.ts';
import type { Outbox } from './outbox/outbox.ts';

export interface OrgOptions {
    readonly store: Store;
    readonly schema: Schema;
    readonly code: CodeHost;
    /** Real time in milliseconds; `Date.now` by default. */
    readonly realNow?: () => number;
    /** Stops the clock at this instant (tests). */
    readonly frozenAt?: number;
    /** Hosts (`api.example.com`, `localhost:9000`) that callouts may reach; none by default. */
    readonly allowedHosts?: readonly string[];
    /** Administrator of a new org. */
    readonly admin?: { readonly username: string; readonly email?: string; readonly password?: string };
}

export interface LocalOrg extends Org {
    /** After a deployment: drops what was derived from the old schema and metadata. */
    replaceSchema(schema: Schema): void;
    setCode(code: CodeHost): void;
    /** After rows of permissions, roles, groups or users were written past the org. */
    permissionsChanged(): void;
    /** When the next job or event falls due, in the org's time; null when nothing waits. */
    nextDue(): number | null;
    freezeClock(instantMs: number): void;
    readonly outbox: Outbox;
    /** The administrator the org was made with. */
    admin(): string;
    /** The user that platform event subscribers run as. */
    automatedProcess(): string;
}

/** Seeds an empty store with what every org has (organization, profiles, administrator). */
export function openOrg(options: OrgOptions): LocalOrg {
    return new LocalOrgImplementation(options);
}
