/** Deploys packages into the org: everything in one transaction, kept whole or not at all. */
import type { MetadataComponent } from '../../schema/metadata/component.ts';
import type { User } from '../contract.ts';
import type {
    DeployMessage,
    DeployOptions,
    DeployOutcome,
    DeployTests,
    Deployments,
    FileProperties,
    MetadataTypeDescription,
    RetrieveOutcome,
    RetrieveSelection,
} from './contract.ts';
import type { ComponentProblem, DeployHost } from './host.ts';
import { Installation } from './installation.ts';
import { readPackage, PackageError, type DeployPackage } from './package-files.ts';
import { ComponentRepository, componentKey, type StoredComponent } from './repository.ts';
import { retrieve } from './retrieve.ts';
import { pathOf } from './source-files.ts';
import { metadataTypes } from './type-table.ts';

const numberKind = 'deployment-number';

/** Ends the transaction of a deployment that is not kept. */
class Undo extends Error {}

interface Attempt {
    readonly successes: readonly DeployMessage[];
    readonly failures: readonly DeployMessage[];
    readonly tests: DeployTests | null;
}

export class LocalDeployments implements Deployments {
    readonly #host: DeployHost;
    readonly #repository: ComponentRepository;

    constructor(host: DeployHost) {
        this.#host = host;
        this.#repository = new ComponentRepository(host.documents);
    }

    deploy(zip: Uint8Array, options: DeployOptions, user: User): DeployOutcome {
        try {
            return this.deployPackage(readPackage(zip), options, user);
        } catch (error) {
            if (error instanceof PackageError) {
                return outcomeOf(options, { successes: [], failures: [], tests: null }, 'Failed', error);
            }
            throw error;
        }
    }

    /** Deploys components that were read already. */
    deployPackage(given: DeployPackage, options: DeployOptions, user: User): DeployOutcome {
        const left = new Set<string>();
        const refused: DeployMessage[] = [];
        for (;;) {
            const attempt = this.#attempt(withoutComponents(given, left), options, user);
            const failed = attempt.failures.length > 0 || (attempt.tests?.failures.length ?? 0) > 0;
            if (!failed) {
                const status = left.size === 0 ? 'Succeeded' : 'SucceededPartial';
                return outcomeOf(options, { ...attempt, failures: refused }, status);
            }
            const inPackage = new Set(given.components.map((c) => componentKey(c.type, c.fullName)));
            const bad = attempt.failures.filter((f) =>
                inPackage.has(componentKey(f.componentType, f.fullName)),
            );
            if (options.rollbackOnError || bad.length === 0) {
                return outcomeOf(
                    options,
                    { ...attempt, failures: [...refused, ...attempt.failures] },
                    'Failed',
                );
            }
            for (const failure of bad) {
                left.add(componentKey(failure.componentType, failure.fullName));
                refused.push(failure);
            }
        }
    }

    /**
     * Puts components in as far as they go: what is refused or not emulated is reported and left out, classes that do
     * not compile stay uncompiled. For running the tests of source folders.
     */
    load(components: readonly MetadataComponent[], user: User): readonly ComponentProblem[] {
        return this.#host.transaction(() => {
            const known = components.filter((component) => metadataTypes.has(component.type));
            const unknown = new Set(
                components.map((component) => component.type).filter((type) => !metadataTypes.has(type)),
            );
            const nothing = new Map<string, Set<string>>();
            const given = {
                manifest: nothing,
                version: null,
                components: known,
                deleteFirst: nothing,
                deleteLast: nothing,
                problems: [],
            };
            const problems = new Installation(this.#host, this.#repository, user, given).runLeniently();
            this.#host.rowsChanged();
            const refused = [...unknown].map((type) => ({
                componentType: type,
                fullName: '*',
                fileName: type,
                message: `NOT_EMULATED: metadata type ${type}`,
            }));
            return [...refused, ...problems];
        });
    }

    #attempt(given: DeployPackage, options: DeployOptions, user: User): Attempt {
        const before = { schema: this.#host.schema(), code: this.#host.currentCode() };
        let attempt: Attempt | null = null;
        try {
            this.#host.transaction(() => {
                const installation = new Installation(this.#host, this.#repository, user, given);
                const { successes, failures } = installation.run();
                const tests = failures.length > 0 ? null : this.#runTests(options, given.components);
                attempt = { successes, failures, tests };
                if (options.checkOnly || failures.length > 0 || (tests?.failures.length ?? 0) > 0) {
                    throw new Undo();
                }
                this.#host.documents.put(numberKind, 'last', String(this.number() + 1));
            });
        } catch (error) {
            this.#repository.reload();
            this.#host.useSchema(before.schema, false);
            before.code.install();
            if (!(error instanceof Undo)) {
                throw error;
            }
        }
        this.#host.rowsChanged();
        if (attempt === null) {
            throw new Error('A deployment ended without a result.');
        }
        return attempt;
    }

    #runTests(options: DeployOptions, components: readonly MetadataComponent[]): DeployTests | null {
        switch (options.testLevel) {
            case 'NoTestRun':
                return null;
            case 'RunSpecifiedTests':
                return this.#host.runTests(options.runTests);
            case 'RunRelevantTests':
                return this.#host.runTests(
                    components.filter((c) => c.type === 'ApexClass').map((c) => c.fullName),
                );
            default:
                return this.#host.runTests(null);
        }
    }

    retrieve(selection: RetrieveSelection): RetrieveOutcome {
        return retrieve(this.#repository, selection, (stored) => this.#properties(stored));
    }

    list(type: string): readonly FileProperties[] {
        const wanted = type === 'CustomLabels' ? 'CustomLabel' : type;
        return this.#repository.all(wanted).map((stored) => this.#properties(stored));
    }

    types(): readonly MetadataTypeDescription[] {
        return [...metadataTypes.values()].filter((type) => type.parent === null);
    }

    *components(...types: string[]): Iterable<MetadataComponent> {
        for (const stored of this.#repository.all(...types)) {
            yield stored.component;
        }
    }

    component(type: string, fullName: string): MetadataComponent | undefined {
        return this.#repository.find(type, fullName)?.component;
    }

    /** Changes whenever the components do, also inside a deployment. */
    get version(): number {
        return this.#repository.version;
    }

    number(): number {
        return Number(this.#host.documents.text(numberKind, 'last') ?? 0);
    }

    #properties(stored: StoredComponent): FileProperties {
        const { component, id, createdDate, createdById, lastModifiedDate, lastModifiedById } = stored;
        const nameOf = (userId: string): string => this.#host.userName(userId);
        return {
            createdById,
            createdByName: nameOf(createdById),
            createdDate,
            fileName: pathOf(component),
            fullName: component.fullName,
            id,
            lastModifiedById,
            lastModifiedByName: nameOf(lastModifiedById),
            lastModifiedDate,
            manageableState: 'unmanaged',
            type: component.type,
        };
    }
}

/** The package without some components, neither their files nor their names. */
function withoutComponents(given: DeployPackage, left: ReadonlySet<string>): DeployPackage {
    if (left.size === 0) {
        return given;
    }
    const manifest = new Map<string, Set<string>>();
    for (const [type, names] of given.manifest) {
        manifest.set(type, new Set([...names].filter((name) => !left.has(componentKey(type, name)))));
    }
    const components = given.components.filter((c) => !left.has(componentKey(c.type, c.fullName)));
    return { ...given, manifest, components };
}

function outcomeOf(
    options: DeployOptions,
    attempt: Attempt,
    status: DeployOutcome['status'],
    error?: PackageError,
): DeployOutcome {
    return {
        status,
        checkOnly: options.checkOnly,
        successes: attempt.successes,
        failures: attempt.failures,
        tests: attempt.tests,
        testsRequested: options.testLevel !== 'NoTestRun',
        error: error === undefined ? null : { statusCode: error.statusCode, message: error.message },
        rollbackOnError: options.rollbackOnError,
    };
}
