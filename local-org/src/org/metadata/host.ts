/** What the deployment engine needs from the org it deploys into; `cli` puts it together. */
import type { MetadataComponent } from '../../schema/metadata/component.ts';
import type { Schema } from '../../schema/model.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { SObject } from '../../values/sobject.ts';
import type { DeployTests } from './contract.ts';
import type { ComponentDocuments } from './repository.ts';

/** Rows of setup objects, read and written without triggers, permissions or validation. */
export interface SetupRows {
    /** Rows whose field has the value (text without regard to case); all rows where no field is given. */
    find(objectName: string, where?: Readonly<Record<string, unknown>>): SObject[];
    /** Writes a row: changes the one that has its id, inserts it otherwise. A row without id gets one. */
    put(record: SObject): string;
    remove(record: SObject): void;
    newId(keyPrefix: string): string;
}

/** A problem found in a component, before or while it is installed. */
export interface ComponentProblem {
    readonly componentType: string;
    readonly fullName: string;
    readonly fileName: string;
    readonly message: string;
    readonly line?: number;
    readonly column?: number;
}

export interface BundleProblem {
    /** The file inside the bundle. */
    readonly file: string;
    readonly message: string;
    readonly line: number;
    readonly column: number;
}

/** All Apex of the org compiled together. */
export interface CompiledCode {
    readonly diagnostics: readonly Diagnostic[];
    /** Makes it the code that runs. */
    install(): void;
}

export interface DeployHost {
    readonly documents: ComponentDocuments;
    readonly rows: SetupRows;
    /** One transaction with tables and rows; undone when `work` throws. */
    transaction<T>(work: () => T): T;
    now(): number;
    schema(): Schema;
    /** Full name of a user; the id where there is none. */
    userName(id: string): string;
    buildSchema(components: readonly MetadataComponent[]): {
        readonly schema: Schema;
        readonly problems: readonly ComponentProblem[];
    };
    /** Makes tables fit the schema and the org use it; also the way back after a roll-back, then without tables. */
    useSchema(schema: Schema, withTables: boolean): void;
    /** Code as it runs now. */
    currentCode(): CompiledCode;
    compile(components: readonly MetadataComponent[], schema: Schema): CompiledCode;
    /** Compiles a Lightning web component bundle. */
    checkBundle(component: MetadataComponent): readonly BundleProblem[];
    /** Whether all it imports is there, in the code and schema as they are now. `has` tells of other components. */
    checkReferences(
        component: MetadataComponent,
        has: (type: string, fullName: string) => boolean,
    ): readonly BundleProblem[];
    /** Runs tests in the state the deployment has reached; what they do is undone. Null selection: all. */
    runTests(classNames: readonly string[] | null): DeployTests;
    /** Permissions, users, notification types or the like were written as rows. */
    rowsChanged(): void;
}
