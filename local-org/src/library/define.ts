/**
 * How the Apex standard library is written: one file per class, each member keyed by its Apex signature as the
 * Apex Reference Guide prints it. The same definition gives the compiler its types, the emitter its
 * implementations, and COVERAGE.md its counts.
 *
 *     export const patternType = platformType({
 *         name: 'System.Pattern',
 *         members: {
 *             'static Pattern compile(String regExp)': (regExp: string) => …,
 *             'Matcher matcher(String regExp)': (self: ApexPattern, regExp: string) => …,
 *             'String name { get; set; }': { get: (self) => …, set: (self, value) => … },
 *         },
 *         refuses: ['Pattern somethingRare(String x)'],
 *     });
 *
 * Static members and constructors (`new(String message)`) receive their arguments; instance members receive the
 * instance first. Values are as `values/README.md` says. Implementations reach the running transaction through
 * `current()` of org/transaction.ts.
 */
export type Implementation = (...values: never[]) => unknown;
export interface PropertyImplementation {
    readonly get?: (self: never) => unknown;
    readonly set?: (self: never, value: never) => void;
}

export interface PlatformTypeDefinition {
    /** Namespace first: `System.String`, `Schema.SObjectType`, `Messaging.SingleEmailMessage`. */
    readonly name: string;
    readonly kind?: 'class' | 'interface' | 'enum' | 'exception';
    readonly modifiers?: readonly ('abstract' | 'virtual')[];
    /** e.g. `['T']`. */
    readonly typeParameters?: readonly string[];
    readonly extends?: string;
    readonly implements?: readonly string[];
    /** The JavaScript class of instances, where there is one; interface slots are put on its prototype. */
    readonly implementation?: abstract new (...values: never[]) => object;
    /** Enums: the constants in order. */
    readonly constants?: readonly string[];
    /** By Apex signature. Interfaces and abstract methods have `null`. */
    readonly members?: Readonly<Record<string, Implementation | PropertyImplementation | null>>;
    /** Signatures that exist in Salesforce and are not emulated: they compile, and refuse by name when called. */
    readonly refuses?: readonly string[];
}

export function platformType<const D extends PlatformTypeDefinition>(definition: D): D {
    return definition;
}
