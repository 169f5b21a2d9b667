import type { DeployTests } from '../../org/metadata/contract.ts';
import type { CompiledCode, DeployHost, SetupRows } from '../../org/metadata/host.ts';
import type { LocalOrg } from '../../org/open-org.ts';
import { buildSchema } from '../../schema/build.ts';
import { decodeText, type MetadataComponent } from '../../schema/metadata/component.ts';
import type { Schema } from '../../schema/model.ts';
import type { Store } from '../../store/store.ts';
import { checkLwcBundle } from '../../ui/lwc/check-bundle.ts';
import { checkLwcReferences, type KnownNames } from '../../ui/lwc/check-references.ts';
import type { TestRunResult, TestSelection } from '../../api/test-contract.ts';
import type { ApexCode } from './code.ts';

export interface DeployHostParts {
    readonly store: Store;
    readonly org: LocalOrg;
    readonly code: ApexCode;
    readonly rows: SetupRows;
    runTests(selection: readonly TestSelection[] | null): TestRunResult;
}

/** The deployment engine's view of an org. */
export function deployHost(parts: DeployHostParts): DeployHost {
    const { store, org, code, rows } = parts;
    return {
        documents: store.documents,
        rows,
        transaction: (work) => store.transaction(work),
        now: () => org.clock.now(),
        schema: () => org.schema,
        userName: (id) => org.user(id)?.name ?? id,
        buildSchema: (components) => buildSchema(components, { keyPrefixes: store.keyPrefixes() }),
        useSchema: (schema: Schema, withTables: boolean) => {
            if (withTables) {
                store.migrate(schema);
            }
            org.replaceSchema(schema);
        },
        currentCode: (): CompiledCode => code.current(org.schema),
        compile: (components, schema) => code.compile(components, schema),
        checkBundle: (component) => checkLwcBundle(component.fullName, textFiles(component)),
        checkReferences: (component, has) =>
            checkLwcReferences(component.fullName, textFiles(component), knownNames(parts, has)),
        runTests: (classNames) => deployTests(parts, classNames),
        rowsChanged: () => org.permissionsChanged(),
    };
}

/** What components may import, as the org is now. */
function knownNames(
    { org, code }: DeployHostParts,
    has: (type: string, fullName: string) => boolean,
): KnownNames {
    return {
        hasBundle: (name) => has('LightningComponentBundle', name),
        hasLabel: (name) => has('CustomLabel', name),
        hasResource: (name) => has('StaticResource', name),
        hasObject: (name) => org.schema.object(name) !== undefined,
        hasField: (objectName, path) => hasField(org.schema, objectName, path.split('.')),
        apexMethod: (className, method) => {
            if (code.runtime.classNamed(className) === null) {
                return 'noClass';
            }
            const found = code.runtime.staticMethod(className, method);
            return found?.annotations.some((one) => one.name === 'auraenabled') ? 'found' : 'noMethod';
        },
    };
}

function hasField(schema: Schema, objectName: string, [name = '', ...rest]: readonly string[]): boolean {
    const object = schema.object(objectName);
    if (rest.length === 0) {
        return object?.fields.has(name.toLowerCase()) === true;
    }
    const lookup = [...(object?.fields.values() ?? [])].find(
        (field) => field.relationshipName?.toLowerCase() === name.toLowerCase(),
    );
    return lookup?.referenceTo.some((target) => hasField(schema, target, rest)) === true;
}

function textFiles(component: MetadataComponent): Map<string, string> {
    return new Map([...(component.files ?? [])].map(([path, bytes]) => [path, decodeText(bytes)]));
}

function deployTests({ rows, runTests }: DeployHostParts, classNames: readonly string[] | null): DeployTests {
    const run = runTests(classNames === null ? null : classNames.map((className) => ({ className })));
    const methods = run.results.filter((one) => !one.isTestSetup || one.outcome !== 'Pass');
    const touched = run.coverage.filter((one) => classNames === null || one.covered.length > 0);
    const coverage = touched.flatMap((one) => {
        const found = rows.find(one.kind === 'class' ? 'ApexClass' : 'ApexTrigger', { Name: one.name })[0];
        return found?.id
            ? [
                  {
                      id: found.id,
                      name: one.name,
                      type: one.kind === 'class' ? ('Class' as const) : ('Trigger' as const),
                      numLocations: one.covered.length + one.uncovered.length,
                      numLocationsNotCovered: one.uncovered.length,
                      uncoveredLines: one.uncovered,
                  },
              ]
            : [];
    });
    return {
        successes: methods
            .filter((one) => one.outcome === 'Pass')
            .map((one) => ({
                name: one.className,
                methodName: one.methodName,
                time: Math.round(one.milliseconds),
            })),
        failures: methods
            .filter((one) => one.outcome !== 'Pass')
            .map((one) => ({
                name: one.className,
                methodName: one.methodName,
                message: one.message ?? '',
                stackTrace: one.stackTrace ?? '',
                time: Math.round(one.milliseconds),
            })),
        totalTime: Math.round(run.milliseconds),
        coverage,
        coverageWarnings: [],
    };
}
