/** What the parts inside `org` share. Outside of `org`, `Org` and `LocalOrg` are all there is. */
import type { Schema } from '../schema/model.ts';
import type { Rows } from './rows.ts';
import type { Store } from '../store/store.ts';
import type { OrgClock } from './clock.ts';
import type { CodeHost, Org } from './contract.ts';
import type { WorkQueue } from './async/work-queue.ts';
import type { Formulas } from './formula/record-formulas.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { Permissions } from './security/permissions.ts';
import type { RowSharing } from './security/row-sharing.ts';
import type { Users } from './users/users.ts';

export interface OrgState {
    readonly org: Org;
    readonly store: Store;
    readonly records: Rows;
    readonly schema: Schema;
    readonly code: CodeHost;
    readonly clock: OrgClock;
    readonly users: Users;
    readonly permissions: Permissions;
    readonly sharing: RowSharing;
    readonly formulas: Formulas;
    readonly work: WorkQueue;
    readonly outbox: Outbox;
    /** Hosts that callouts may reach; empty: none. */
    readonly allowedHosts: ReadonlySet<string>;
    /** Drops everything remembered about users, permissions and roles. */
    forgetSecurity(): void;
}
