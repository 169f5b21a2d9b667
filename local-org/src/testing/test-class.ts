/** Finds test classes and their methods in emitted code. */
import type { EmittedMethod, EmittedType, EmittedUnit } from '../apex/emit/emitted.ts';

export interface TestClass {
    readonly name: string;
    readonly setups: readonly EmittedMethod[];
    readonly methods: readonly TestMethod[];
}
export interface TestMethod {
    readonly method: EmittedMethod;
    /** SeeAllData=true on the method or its class. */
    readonly seeAllData: boolean;
}
export interface TestSelection {
    readonly className: string;
    /** All test methods of the class where absent. */
    readonly methods?: readonly string[];
}

type Annotated = Pick<EmittedType, 'annotations'>;
const annotation = (of: Annotated, name: string) => of.annotations.find((one) => one.name === name);
const seesAll = (of: Annotated): boolean =>
    annotation(of, 'istest')?.values.seealldata?.toLowerCase() === 'true';

/** True for a class annotated @IsTest; its lines are not counted in coverage. */
export function isTestClass(type: Annotated): boolean {
    return annotation(type, 'istest') !== undefined;
}
function isTestMethod(method: EmittedMethod): boolean {
    return annotation(method, 'istest') !== undefined || method.modifiers.includes('testmethod');
}

/** Null for a class without tests. */
function testClass(type: EmittedType): TestClass | null {
    const tests = type.methods.filter(
        (method) => method.static && isTestMethod(method) && method.parameters.length === 0,
    );
    if (tests.length === 0) return null;
    return {
        name: type.name,
        setups: type.methods.filter((method) => annotation(method, 'testsetup') !== undefined),
        methods: tests.map((method) => ({ method, seeAllData: seesAll(type) || seesAll(method) })),
    };
}

/** The selected test classes in name order; all of them where nothing is selected. */
export function findTests(
    units: readonly EmittedUnit[],
    selection: readonly TestSelection[] | null,
): TestClass[] {
    const found: TestClass[] = [];
    for (const unit of units) {
        const outer = unit.types[0];
        if (unit.kind !== 'class' || outer === undefined) continue;
        const tests = testClass(outer);
        const wanted = tests === null ? null : narrow(tests, selection);
        if (wanted !== null) found.push(wanted);
    }
    return found.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}
function narrow(tests: TestClass, selection: readonly TestSelection[] | null): TestClass | null {
    if (selection === null) return tests;
    const chosen = selection.filter((one) => one.className.toLowerCase() === tests.name.toLowerCase());
    if (chosen.length === 0) return null;
    if (chosen.some((one) => one.methods === undefined)) return tests;
    const names = new Set(chosen.flatMap((one) => one.methods ?? []).map((name) => name.toLowerCase()));
    return { ...tests, methods: tests.methods.filter(({ method }) => names.has(method.name.toLowerCase())) };
}
