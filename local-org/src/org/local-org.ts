/** The org: puts its parts together and runs transactions, one at a time. */
import type { Schema } from '../schema/model.ts';
import { Records } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { isStored } from '../store/table.ts';
import { ApexTransaction } from './apex-transaction.ts';
import type { JobUsage } from './async/usage.ts';
import { WorkQueue } from './async/work-queue.ts';
import { OrgClock } from './clock.ts';
import type { ClockState } from './clock.ts';
import type { CodeHost, Security, Transaction, TransactionRequest, User } from './contract.ts';
import { Formulas } from './formula/record-formulas.ts';
import type { LocalOrg, OrgOptions } from './open-org.ts';
import { Outbox } from './outbox/outbox.ts';
import { Permissions } from './security/permissions.ts';
import { Rows } from './rows.ts';
import { RowSharing } from './security/row-sharing.ts';
import type { OrgState } from './state.ts';
import { currentOrNull, during } from './transaction.ts';
import { readSeed, seedOrg } from './users/seed.ts';
import type { Seed } from './users/seed.ts';
import { Sessions } from './users/sessions.ts';
import { Users } from './users/users.ts';

/** Work that queues itself again without delay ends here within one call. */
const MOST_WORK_AT_ONCE = 10_000;

export class LocalOrgImplementation implements LocalOrg, OrgState {
    readonly store: Store;
    readonly records: Rows;
    readonly clock: OrgClock;
    readonly users: Users;
    readonly permissions: Permissions;
    readonly sharing: RowSharing;
    readonly formulas: Formulas;
    readonly work: WorkQueue;
    readonly outbox: Outbox;
    readonly allowedHosts: ReadonlySet<string>;
    readonly #sessions: Sessions;
    readonly #seed: Seed;
    #schema: Schema;
    #code: CodeHost;
    #isolated = 0;

    constructor(options: OrgOptions) {
        this.store = options.store;
        this.#schema = options.schema;
        this.#code = options.code;
        this.records = new Rows(new Records(options.store), (name) => this.#schema.object(name));
        this.allowedHosts = new Set((options.allowedHosts ?? []).map((host) => host.toLowerCase()));
        this.users = new Users(this.records);
        this.permissions = new Permissions(this);
        this.sharing = new RowSharing(this);
        this.formulas = new Formulas(this);
        this.outbox = new Outbox(this);
        this.work = new WorkQueue(this);
        const kept = this.store.collection<ClockState>('clock');
        this.clock = new OrgClock({
            realNow: options.realNow ?? Date.now,
            load: () => kept.get('clock'),
            save: (state) => kept.put('clock', state),
            nextDue: () => this.nextDue(),
            runDueWork: () => void this.runDueWork(),
        });
        if (options.frozenAt !== undefined) this.clock.freeze(options.frozenAt);
        this.#sessions = new Sessions(this.store, () => this.id);
        this.#seed = readSeed(this.store) ?? this.store.transaction(() => seedOrg(this, options.admin));
        if (options.admin?.password !== undefined)
            this.setPassword(this.#seed.adminId, options.admin.password);
    }
    get org(): this {
        return this;
    }
    get id(): string {
        return this.#seed.organizationId;
    }
    get schema(): Schema {
        return this.#schema;
    }
    get code(): CodeHost {
        return this.#code;
    }
    get security(): Security {
        return this.permissions;
    }
    replaceSchema(schema: Schema): void {
        this.#schema = schema;
        this.formulas.forget();
        this.forgetSecurity();
    }
    setCode(code: CodeHost): void {
        this.#code = code;
    }
    permissionsChanged(): void {
        this.forgetSecurity();
    }
    forgetSecurity(): void {
        this.users.forget();
        this.permissions.forget();
        this.sharing.forget();
    }
    user(idOrUsername: string): User | null {
        return this.users.find(idOrUsername);
    }
    admin(): string {
        return this.#seed.adminId;
    }
    automatedProcess(): string {
        return this.#seed.automatedProcessId;
    }

    transact<T>(request: TransactionRequest, work: (transaction: Transaction) => T): T {
        if (currentOrNull() !== null)
            throw new Error('A transaction is running already: transactions do not nest.');
        const transaction = new ApexTransaction(this, request);
        return this.runTransaction(transaction, () => work(transaction));
    }
    /** Commits when `work` returns, undoes everything when it throws. */
    runTransaction<T>(transaction: ApexTransaction, work: () => T): T {
        try {
            return this.store.transaction(() =>
                during(transaction, () => {
                    const result = work();
                    transaction.finish();
                    return result;
                }),
            );
        } catch (error) {
            this.forgetSecurity();
            throw error;
        }
    }
    isolate<T>(request: { hideData: boolean }, work: () => T): T {
        if (!this.store.inTransaction) {
            this.store.begin();
            try {
                return this.#undone(request.hideData, work);
            } finally {
                this.store.rollback();
            }
        }
        return this.#undone(request.hideData, work);
    }
    #undone<T>(hideData: boolean, work: () => T): T {
        const before = this.store.savepoint();
        this.#isolated += 1;
        try {
            if (hideData) this.#hideData();
            return work();
        } finally {
            this.#isolated -= 1;
            before.rollback();
            before.release();
            this.forgetSecurity();
        }
    }
    #hideData(): void {
        for (const object of this.schema.objects()) {
            if (object.kind === 'customMetadata' || object.kind === 'platformEvent') continue;
            if (object.setupObject || KEPT_WITHOUT_DATA.has(object.apiName)) continue;
            if (isStored(object)) this.store.deleteAll(object.apiName);
        }
    }

    nextDue(): number | null {
        return this.work.nextDue();
    }
    runDueWork(maximum = MOST_WORK_AT_ONCE): number {
        return this.work.runDue(maximum);
    }
    usageOfJobs(): JobUsage[] {
        return this.work.usage.list();
    }
    createSession(user: User): string {
        return this.#sessions.create(user.id);
    }
    userOfSession(token: string): User | null {
        const id = this.#sessions.userId(token);
        const user = id === null ? null : this.user(id);
        return user?.isActive === true ? user : null;
    }
    endSession(token: string): void {
        this.#sessions.end(token);
    }
    login(username: string, password: string): User | null {
        const user = this.user(username);
        return user?.isActive === true && this.#sessions.isPassword(user.id, password) ? user : null;
    }
    setPassword(userId: string, password: string): void {
        this.#sessions.setPassword(userId, password);
    }
    freezeClock(instantMs: number): void {
        this.clock.freeze(instantMs);
    }
    close(): void {
        this.store.close();
    }
}

/** What a test sees of the org although it is no data of it: what was deployed, and who its users are. */
const KEPT_WITHOUT_DATA = new Set(
    (
        'Organization Profile RecordType User UserRole Group GroupMember QueueSobject PermissionSet PermissionSetAssignment ' +
        'PermissionSetGroup PermissionSetGroupComponent PermissionSetTabSetting ObjectPermissions FieldPermissions ' +
        'SetupEntityAccess CustomPermission ApexClass ApexTrigger ApexPage ApexComponent StaticResource BusinessHours ' +
        'Holiday CustomNotificationType EmailTemplate Folder EntityDefinition FieldDefinition OpportunityStage CaseStatus ' +
        'LeadStatus TaskStatus ContractStatus OrderStatus PartnerRole AppDefinition TabDefinition CronTrigger CronJobDetail AsyncApexJob'
    ).split(' '),
);
