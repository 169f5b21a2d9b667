import type { SetupRows } from '../../org/metadata/host.ts';
import { SObject } from '../../values/sobject.ts';
import type { ApiContext } from '../context.ts';
import type { CodeCoverage } from '../test-contract.ts';

export interface CoverageWithId extends CodeCoverage {
    /** Id of the ApexClass or ApexTrigger. */
    readonly id: string;
}

/** Coverage with the ids of classes and triggers; what is not deployed is left out. */
export function coverageWithIds(context: ApiContext, coverage: readonly CodeCoverage[]): CoverageWithId[] {
    return coverage.flatMap((entry) => {
        const object = entry.kind === 'class' ? 'ApexClass' : 'ApexTrigger';
        const id = context.rows.find(object, { Name: entry.name })[0]?.id;
        return id === undefined || id === null ? [] : [{ ...entry, id }];
    });
}

/**
 * Writes what the Tooling API tells of coverage: one aggregate row a class, and the share of the whole org.
 * A run of some tests adds to what others covered, as long as the class is the same.
 * @param ofAll true where all tests ran: then their coverage stands alone
 */
export function keepCoverage(context: ApiContext, coverage: readonly CoverageWithId[], ofAll: boolean): void {
    for (const entry of coverage) {
        const known = context.rows.find('ApexCodeCoverageAggregate', { ApexClassOrTriggerId: entry.id })[0];
        const merged = ofAll || known === undefined ? entry : merge(entry, String(known.get('Coverage')));
        const row = newRow(context, 'ApexCodeCoverageAggregate', {
            ApexClassOrTriggerId: entry.id,
            NumLinesCovered: merged.covered.length,
            NumLinesUncovered: merged.uncovered.length,
            Coverage: coverageText(merged),
        });
        row.id = known?.id ?? context.rows.newId('715');
        context.rows.put(row);
    }
    keepOrgWide(context, context.rows);
}

function merge(entry: CodeCoverage, before: string): CodeCoverage {
    const old = JSON.parse(before) as { coveredLines: number[]; uncoveredLines: number[] };
    const lines = [...entry.covered, ...entry.uncovered].sort((a, b) => a - b);
    const oldLines = [...old.coveredLines, ...old.uncoveredLines].sort((a, b) => a - b);
    if (lines.join() !== oldLines.join()) {
        return entry;
    }
    const covered = new Set([...entry.covered, ...old.coveredLines]);
    return {
        ...entry,
        covered: lines.filter((line) => covered.has(line)),
        uncovered: lines.filter((line) => !covered.has(line)),
    };
}

export function coverageText(entry: CodeCoverage): string {
    return JSON.stringify({ coveredLines: entry.covered, uncoveredLines: entry.uncovered });
}

function keepOrgWide(context: ApiContext, rows: SetupRows): void {
    let covered = 0;
    let all = 0;
    for (const row of rows.find('ApexCodeCoverageAggregate')) {
        covered += Number(row.get('NumLinesCovered') ?? 0);
        all += Number(row.get('NumLinesCovered') ?? 0) + Number(row.get('NumLinesUncovered') ?? 0);
    }
    const row = newRow(context, 'ApexOrgWideCoverage', {
        PercentCovered: all === 0 ? 0 : Math.floor((covered * 100) / all),
    });
    row.id = rows.find('ApexOrgWideCoverage')[0]?.id ?? rows.newId('716');
    rows.put(row);
}

/** A row of a Tooling object; only fields the object has are set. */
export function newRow(
    context: ApiContext,
    objectName: string,
    values: Readonly<Record<string, unknown>>,
): SObject {
    const object = context.org.schema.object(objectName);
    if (object === undefined) {
        throw new Error(`The standard schema lacks ${objectName}`);
    }
    const row = new SObject(object);
    for (const [name, value] of Object.entries(values)) {
        if (object.fields.has(name.toLowerCase())) {
            row.set(name, value);
        }
    }
    return row;
}
