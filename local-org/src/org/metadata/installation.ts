import type { MetadataComponent } from '../../schema/metadata/component.ts';
import type { Schema } from '../../schema/model.ts';
import type { User } from '../contract.ts';
import { checkFormulas } from '../formula/check-formulas.ts';
import type { DeployMessage } from './contract.ts';
import type { BundleProblem, ComponentProblem, DeployHost } from './host.ts';
import { installers, type InstallContext } from './installers/index.ts';
import type { DeployPackage, Manifest } from './package-files.ts';
import { ComponentRepository, sameContent, type StoredComponent } from './repository.ts';
import { refusedPart } from './refused-parts.ts';
import { pathOf } from './source-files.ts';
import { metadataTypes } from './type-table.ts';

type Change = 'created' | 'changed' | 'unchanged';

/**
 * Puts one package into the org, inside the transaction that runs: deletions that come first, components, tables,
 * code, rows, deletions that come last. Collects what succeeded and what failed; undoing is the caller's.
 */
export class Installation {
    readonly #host: DeployHost;
    readonly #repository: ComponentRepository;
    readonly #user: User;
    readonly #package: DeployPackage;
    readonly #problems: ComponentProblem[] = [];
    readonly #changes = new Map<MetadataComponent, Change>();
    readonly #deleted: MetadataComponent[] = [];
    /** Source folders: problems name the files as they lie on disk. */
    #keepsPaths = false;

    constructor(host: DeployHost, repository: ComponentRepository, user: User, given: DeployPackage) {
        this.#host = host;
        this.#repository = repository;
        this.#user = user;
        this.#package = given;
    }

    run(): { successes: DeployMessage[]; failures: DeployMessage[] } {
        this.#reportPackage();
        this.#delete(this.#package.deleteFirst);
        for (const component of this.#package.components) {
            this.#put(component);
        }
        this.#delete(this.#package.deleteLast);
        if (this.#problems.length === 0) {
            this.#useSchema();
        }
        if (this.#problems.length === 0) {
            this.#installRows();
            this.#compile();
            this.#checkBundles();
        }
        return this.#messages();
    }

    /** As `run`, but goes on past problems and keeps what could be put in. */
    runLeniently(): readonly ComponentProblem[] {
        this.#keepsPaths = true;
        for (const component of this.#package.components) {
            this.#put(component);
        }
        const { schema, problems } = this.#host.buildSchema(
            this.#repository.all().map((stored) => stored.component),
        );
        this.#problems.push(...problems);
        this.#checkFormulas(schema);
        this.#host.useSchema(schema, true);
        this.#installRows();
        this.#compile(true);
        return this.#problems;
    }

    /** Files that could not be read, unknown types, and names in package.xml without a file. */
    #reportPackage(): void {
        for (const problem of this.#package.problems) {
            const { file, message, span } = problem;
            this.#problems.push({
                componentType: '',
                fullName: file,
                fileName: file,
                message,
                line: span.line,
                column: span.column,
            });
        }
        const found = new Set(this.#package.components.map((c) => `${c.type}:${c.fullName}`));
        for (const [type, names] of this.#package.manifest) {
            if (!metadataTypes.has(type)) {
                const message = `NOT_EMULATED: metadata type ${type}`;
                const of = this.#package.components.filter((c) => c.type === type).map((c) => c.fullName);
                for (const fullName of of.length > 0 ? of : names) {
                    this.#problems.push({ componentType: type, fullName, fileName: 'package.xml', message });
                }
                continue;
            }
            for (const fullName of names) {
                const whole = fullName === '*' || type === 'CustomLabels' || found.has(`${type}:${fullName}`);
                if (!whole && !this.#partsOf(type, fullName)) {
                    const message = `An object '${fullName}' of type ${type} was named in package.xml, but was not found in zipped directory`;
                    this.#problems.push({ componentType: '', fullName, fileName: 'package.xml', message });
                }
            }
        }
    }

    /** A standard object may be listed only because parts of it are deployed. */
    #partsOf(type: string, fullName: string): boolean {
        return (
            type === 'CustomObject' &&
            this.#package.components.some((c) => c.fullName.startsWith(`${fullName}.`))
        );
    }

    #put(component: MetadataComponent): void {
        if (!metadataTypes.has(component.type)) {
            return;
        }
        const refused = refusedPart(component);
        if (refused !== null) {
            const fileName = this.#keepsPaths ? component.fileName : pathOf(component);
            const { type: componentType, fullName } = component;
            this.#problems.push({ componentType, fullName, fileName, message: refused });
            return;
        }
        const before = this.#repository.find(component.type, component.fullName);
        const now = new Date(this.#host.now()).toISOString();
        const merged =
            before === undefined
                ? component
                : (installers[component.type]?.merge?.(before.component, component) ?? component);
        if (before !== undefined && sameContent(before.component, merged)) {
            this.#changes.set(component, 'unchanged');
            return;
        }
        const stored: StoredComponent = {
            component: { ...merged, fileName: this.#keepsPaths ? component.fileName : pathOf(component) },
            id: before?.id ?? this.#host.rows.newId(installers[component.type]?.keyPrefix ?? '0M0'),
            createdDate: before?.createdDate ?? now,
            createdById: before?.createdById ?? this.#user.id,
            lastModifiedDate: now,
            lastModifiedById: this.#user.id,
        };
        this.#repository.put(stored);
        this.#changes.set(component, before === undefined ? 'created' : 'changed');
    }

    #delete(manifest: Manifest): void {
        for (const [type, names] of manifest) {
            for (const fullName of names) {
                const found = this.#repository.find(type, fullName);
                if (found === undefined) {
                    const message = `No ${type} named: ${fullName} found`;
                    this.#problems.push({
                        componentType: type,
                        fullName,
                        fileName: 'destructiveChanges.xml',
                        message,
                    });
                    continue;
                }
                for (const gone of [found, ...this.#below(type, fullName)]) {
                    this.#repository.delete(gone.component.type, gone.component.fullName);
                    installers[gone.component.type]?.remove?.(gone, this.#context());
                }
                this.#deleted.push(found.component);
            }
        }
    }

    /** Parts that go with an object. */
    #below(type: string, fullName: string): StoredComponent[] {
        const children = metadataTypes.get(type)?.childXmlNames ?? [];
        const prefix = `${fullName.toLowerCase()}.`;
        return type === 'CustomObject'
            ? this.#repository
                  .all(...children)
                  .filter(({ component }) => component.fullName.toLowerCase().startsWith(prefix))
            : [];
    }

    #useSchema(): void {
        const { schema, problems } = this.#host.buildSchema(
            this.#repository.all().map((stored) => stored.component),
        );
        this.#problems.push(...problems);
        if (problems.length === 0) {
            this.#checkFormulas(schema);
            this.#host.useSchema(schema, true);
        }
    }

    /** Rules and formulas that can't be computed are refused now, not when a record is saved. */
    #checkFormulas(schema: Schema): void {
        for (const { type, fullName, message } of checkFormulas(schema)) {
            const component = this.#repository.find(type, fullName)?.component;
            const fileName = component?.fileName ?? `objects/${fullName.split('.')[0] ?? ''}.object`;
            this.#problems.push({ componentType: type, fullName, fileName, message });
        }
    }

    #installRows(): void {
        const context = this.#context();
        const changed = [...this.#changes]
            .filter(([, change]) => change !== 'unchanged')
            .map(([component]) => component);
        for (const [type, installer] of Object.entries(installers)) {
            for (const component of changed.filter((one) => one.type === type)) {
                const stored = this.#repository.find(type, component.fullName);
                if (stored !== undefined) {
                    installer.install?.(stored, context);
                }
            }
        }
    }

    #compile(evenIfBroken = false): void {
        const isCode = (type: string): boolean => type === 'ApexClass' || type === 'ApexTrigger';
        const sources = this.#repository.all('ApexClass', 'ApexTrigger').map((stored) => stored.component);
        const compiled = this.#host.compile(sources, this.#host.schema());
        const deployed = new Set(
            this.#package.components.filter((c) => isCode(c.type)).map((c) => pathOf(c)),
        );
        for (const { file, message, span } of compiled.diagnostics) {
            const source = sources.find((component) => component.fileName === file);
            const words = deployed.has(file)
                ? message
                : `Dependent class is invalid and needs recompilation:\n${message}`;
            this.#problems.push({
                componentType: source?.type ?? 'ApexClass',
                fullName: source?.fullName ?? file,
                fileName: file,
                message: words,
                line: span.line,
                column: span.column,
            });
        }
        if (compiled.diagnostics.length === 0 || evenIfBroken) {
            compiled.install();
        }
    }

    #checkBundles(): void {
        const has = (type: string, fullName: string): boolean =>
            this.#repository.find(type, fullName) !== undefined;
        const bundles = this.#package.components.filter((c) => c.type === 'LightningComponentBundle');
        for (const bundle of bundles) {
            this.#reportBundle(bundle, this.#host.checkBundle(bundle));
        }
        // Code that was refused is not there to be imported: its own problems say enough.
        if (this.#problems.length === 0) {
            for (const bundle of bundles) {
                this.#reportBundle(bundle, this.#host.checkReferences(bundle, has));
            }
        }
    }

    #reportBundle({ type, fullName }: MetadataComponent, problems: readonly BundleProblem[]): void {
        for (const { file, message, line, column } of problems) {
            const fileName = `lwc/${fullName}/${file}`;
            this.#problems.push({ componentType: type, fullName, fileName, message, line, column });
        }
    }

    #context(): InstallContext {
        return {
            rows: this.#host.rows,
            schema: this.#host.schema(),
            user: this.#user,
            now: this.#host.now(),
            component: (type, fullName) => this.#repository.find(type, fullName),
            components: (type) => this.#repository.all(type),
            report: (component, message) => {
                const { type: componentType, fullName } = component;
                const fileName = this.#keepsPaths ? component.fileName : pathOf(component);
                this.#problems.push({ componentType, fullName, fileName, message });
            },
        };
    }

    #messages(): { successes: DeployMessage[]; failures: DeployMessage[] } {
        const failures = this.#problems.map(failureOf);
        const failed = new Set(this.#problems.map((p) => `${p.componentType}:${p.fullName}`));
        const successes: DeployMessage[] = [];
        if (failures.length === 0) {
            successes.push(successOf('', 'package.xml', 'package.xml', 'unchanged'));
        }
        for (const component of this.#package.components) {
            const { type, fullName } = component;
            if (!failed.has(`${type}:${fullName}`) && metadataTypes.has(type)) {
                const stored = this.#repository.find(type, fullName);
                successes.push(
                    successOf(
                        type,
                        fullName,
                        pathOf(component),
                        this.#changes.get(component) ?? 'unchanged',
                        stored?.id,
                    ),
                );
            }
        }
        for (const { type, fullName } of this.#deleted) {
            const fileName = 'destructiveChanges.xml';
            successes.push({ ...successOf(type, fullName, fileName, 'unchanged'), deleted: true });
        }
        return { successes, failures };
    }
}

function successOf(
    componentType: string,
    fullName: string,
    fileName: string,
    change: Change,
    id?: string,
): DeployMessage {
    const state = {
        created: change === 'created',
        changed: change !== 'unchanged',
        deleted: false,
        success: true,
    };
    return { componentType, fullName, fileName, ...(id === undefined ? {} : { id }), ...state };
}

function failureOf(problem: ComponentProblem): DeployMessage {
    const place =
        problem.line === undefined ? {} : { lineNumber: problem.line, columnNumber: problem.column ?? 1 };
    const { componentType, fullName, fileName, message } = problem;
    const state = { created: false, changed: false, deleted: false, success: false };
    return { componentType, fullName, fileName, ...state, problem: message, problemType: 'Error', ...place };
}
