/** Puts an org together: store, schema, code, transactions, deployments. The one place that knows all parts. */
import type { TestRunRequest, TestRunResult } from '../api/test-contract.ts';
import type { User } from '../org/contract.ts';
import { LocalDeployments } from '../org/metadata/deployments.ts';
import type { ComponentProblem } from '../org/metadata/host.ts';
import { ComponentRepository } from '../org/metadata/repository.ts';
import { openOrg, type LocalOrg } from '../org/open-org.ts';
import type { Runtime } from '../runtime/index.ts';
import { buildSchema } from '../schema/build.ts';
import type { MetadataComponent } from '../schema/metadata/component.ts';
import { text } from '../schema/metadata/xml.ts';
import { soqlChecker } from '../soql/checker.ts';
import { Store } from '../store/store.ts';
import { runTests } from '../testing/index.ts';
import { ApexCode } from './compose/code.ts';
import { CoverageByTest } from './compose/coverage-by-test.ts';
import { deployHost } from './compose/deploy-host.ts';
import { StoredRows } from './compose/setup-rows.ts';

export interface ComposeOptions {
    /** SQLite file, or `:memory:`. */
    readonly location: string;
    readonly admin?: { readonly username: string; readonly email?: string; readonly password?: string };
    readonly allowedHosts?: readonly string[];
    /** Stops the clock at this instant. */
    readonly frozenAt?: number;
}

export interface ComposedOrg {
    readonly store: Store;
    readonly org: LocalOrg;
    readonly code: ApexCode;
    readonly runtime: Runtime;
    readonly rows: StoredRows;
    readonly deployments: LocalDeployments;
    admin(): User;
    runTests(
        request: TestRunRequest & {
            readonly limits?: boolean;
            readonly onResult?: (result: TestRunResult['results'][number]) => void;
        },
    ): TestRunResult;
    /** Puts components of source folders in, as far as they go; gives what was refused. */
    load(components: readonly MetadataComponent[]): readonly ComponentProblem[];
    close(): void;
}

/** Opens the org of a store, with everything that was deployed into it running. */
export function composeOrg(options: ComposeOptions): ComposedOrg {
    const store = Store.open(options.location);
    const installed = new ComponentRepository(store.documents).all().map((stored) => stored.component);
    const { schema } = buildSchema(installed, { keyPrefixes: store.keyPrefixes() });
    store.migrate(schema);

    let deployments: LocalDeployments | null = null;
    const names = cachedNames(() => deployments);
    const code = new ApexCode(soqlChecker, names);
    const org = openOrg({ ...options, store, schema, code: code.runtime });
    const rows = new StoredRows(
        store,
        () => org.schema,
        () => org.admin(),
        () => org.clock.now(),
    );
    const admin = (): User => {
        const user = org.user(org.admin());
        if (user === null) {
            throw new Error('The org has no administrator');
        }
        return user;
    };
    const run: ComposedOrg['runTests'] = ({ selection, coverage, limits, onResult }) => {
        const byTest = coverage ? new CoverageByTest(code.runtime) : null;
        const report = runTests({
            org,
            runtime: code.runtime,
            user: admin(),
            selection,
            coverage,
            ...(limits === undefined ? {} : { limits }),
            onResult: (result) => {
                byTest?.note(result.className);
                onResult?.(result);
            },
        });
        return { ...report, coverage: byTest?.all() ?? [], coverageByTest: byTest?.byTest() ?? [] };
    };
    deployments = new LocalDeployments(
        deployHost({ store, org, code, rows, runTests: (selection) => run({ selection, coverage: true }) }),
    );
    code.compile(installed, schema).install();
    const loaded = deployments;
    return {
        store,
        org,
        code,
        runtime: code.runtime,
        rows,
        deployments,
        admin,
        runTests: run,
        load: (components) => loaded.load(components, admin()),
        close: () => org.close(),
    };
}

/** Labels and pages of the installed metadata, read again after each deployment. */
function cachedNames(deployments: () => LocalDeployments | null): {
    labels(): ReadonlyMap<string, string>;
    pages(): ReadonlySet<string>;
} {
    let version = -1;
    let labels = new Map<string, string>();
    let pages = new Set<string>();
    const refresh = (): void => {
        const source = deployments();
        if (source === null || source.version === version) {
            return;
        }
        version = source.version;
        labels = new Map(
            [...source.components('CustomLabel')].map((one) => [
                one.fullName.toLowerCase(),
                text(one.xml, 'value') ?? '',
            ]),
        );
        pages = new Set([...source.components('ApexPage')].map((one) => one.fullName.toLowerCase()));
    };
    return {
        labels: () => (refresh(), labels),
        pages: () => (refresh(), pages),
    };
}
