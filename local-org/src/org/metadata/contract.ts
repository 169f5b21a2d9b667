/** Deployments as the APIs ask for them. Implemented by `deployments.ts` beside this file. */
import type { MetadataComponent } from '../../schema/metadata/component.ts';
import type { User } from '../contract.ts';

export interface DeployOptions {
    readonly checkOnly: boolean;
    /** False: components without errors are kept though others failed. */
    readonly rollbackOnError: boolean;
    readonly testLevel:
        'NoTestRun' | 'RunSpecifiedTests' | 'RunLocalTests' | 'RunAllTestsInOrg' | 'RunRelevantTests';
    /** Class names, for `RunSpecifiedTests`. */
    readonly runTests: readonly string[];
    readonly ignoreWarnings: boolean;
    readonly purgeOnDelete: boolean;
}

export interface DeployMessage {
    readonly componentType: string;
    readonly fullName: string;
    readonly fileName: string;
    readonly id?: string;
    readonly created: boolean;
    readonly changed: boolean;
    readonly deleted: boolean;
    readonly success: boolean;
    readonly problem?: string;
    readonly problemType?: 'Error' | 'Warning';
    readonly lineNumber?: number;
    readonly columnNumber?: number;
}

export interface TestFailure {
    readonly name: string;
    readonly methodName: string;
    readonly message: string;
    readonly stackTrace: string;
    readonly time: number;
}
export interface TestSuccess {
    readonly name: string;
    readonly methodName: string;
    readonly time: number;
}
export interface CoverageOfDeploy {
    readonly id: string;
    readonly name: string;
    readonly type: 'Class' | 'Trigger';
    readonly numLocations: number;
    readonly numLocationsNotCovered: number;
    readonly uncoveredLines: readonly number[];
}
export interface DeployTests {
    readonly successes: readonly TestSuccess[];
    readonly failures: readonly TestFailure[];
    readonly totalTime: number;
    readonly coverage: readonly CoverageOfDeploy[];
    readonly coverageWarnings: readonly { readonly name: string; readonly message: string }[];
}

export interface DeployOutcome {
    readonly status: 'Succeeded' | 'Failed' | 'SucceededPartial';
    readonly checkOnly: boolean;
    readonly successes: readonly DeployMessage[];
    readonly failures: readonly DeployMessage[];
    /** Null where no tests were to run, or none ran because components failed. */
    readonly tests: DeployTests | null;
    readonly testsRequested: boolean;
    /** A problem of the request itself, such as a zip without package.xml. */
    readonly error: { readonly statusCode: string; readonly message: string } | null;
    readonly rollbackOnError: boolean;
}

export interface RetrieveSelection {
    /** Type -> names; `*` for all. */
    readonly types: ReadonlyMap<string, readonly string[]>;
    readonly version: string;
}
export interface FileProperties {
    readonly type: string;
    readonly fullName: string;
    readonly fileName: string;
    readonly id: string;
    readonly createdDate: string;
    readonly lastModifiedDate: string;
    readonly createdById: string;
    readonly createdByName: string;
    readonly lastModifiedById: string;
    readonly lastModifiedByName: string;
    readonly manageableState?: string;
}
export interface RetrieveOutcome {
    readonly zip: Uint8Array;
    readonly files: readonly FileProperties[];
    readonly messages: readonly { readonly fileName: string; readonly problem: string }[];
}

/** A metadata type as describeMetadata lists it. */
export interface MetadataTypeDescription {
    readonly xmlName: string;
    readonly directoryName: string;
    readonly suffix: string | null;
    readonly inFolder: boolean;
    readonly metaFile: boolean;
    readonly childXmlNames: readonly string[];
}

export interface Deployments {
    /** Deploys a zip, all in one transaction; nothing is kept when it fails or `checkOnly` is set. */
    deploy(zip: Uint8Array, options: DeployOptions, user: User): DeployOutcome;
    retrieve(selection: RetrieveSelection, user: User): RetrieveOutcome;
    list(type: string): readonly FileProperties[];
    types(): readonly MetadataTypeDescription[];
    /** Installed components of these types (all where none is named), by type and name. */
    components(...types: string[]): Iterable<MetadataComponent>;
    component(type: string, fullName: string): MetadataComponent | undefined;
    /** Grows with every deployment that was kept. */
    number(): number;
}
