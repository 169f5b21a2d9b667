/** What COVERAGE.md says about the library: for each type, how many members work and how many refuse by name. */
import type { PlatformTypeDefinition } from './define.ts';
import { definitions } from './index.ts';

export interface TypeCoverage {
    readonly name: string;
    readonly implemented: number;
    readonly refused: number;
    readonly refusals: readonly string[];
}

export interface LibraryCoverage {
    readonly types: readonly TypeCoverage[];
    readonly implemented: number;
    readonly refused: number;
}

export function libraryCoverage(all: readonly PlatformTypeDefinition[] = definitions): LibraryCoverage {
    const types = all
        .map(({ name, members, refuses }) => ({
            name,
            implemented: Object.keys(members ?? {}).length,
            refused: (refuses ?? []).length,
            refusals: refuses ?? [],
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    return {
        types,
        implemented: types.reduce((sum, type) => sum + type.implemented, 0),
        refused: types.reduce((sum, type) => sum + type.refused, 0),
    };
}

/** The library's section of COVERAGE.md. */
export function libraryCoverageSection(coverage: LibraryCoverage = libraryCoverage()): string {
    const rows = coverage.types
        .filter((type) => type.implemented + type.refused > 0)
        .map((type) => `| ${type.name} | ${type.implemented} | ${type.refused} |`);
    const refusals = coverage.types
        .filter((type) => type.refused > 0)
        .map((type) => `- ${type.name}: ${type.refusals.map((signature) => `\`${signature}\``).join(', ')}`);
    return [
        '## Apex standard library',
        '',
        `${coverage.types.length} types; ${coverage.implemented} members work, ${coverage.refused} are known and refuse by name.`,
        'A type or member that is not listed does not compile.',
        '',
        '| type | works | refused |',
        '|---|---|---|',
        ...rows,
        '',
        '### Refused by name',
        '',
        ...refusals,
        '',
        '### Decided where Salesforce does not say',
        '',
        '- Every holiday of the org closes all business hours: no API tells which hours a holiday belongs to.',
        '- Regular expressions: a back reference to a group that did not take part matches the empty text, where Java fails;',
        '  `\\G`, `\\X`, the flags `d`, `u` and `U`, and back references that ignore case are refused.',
        '- Platform Cache lives as long as the process and has no bound (its capacity in use is 0); a test sees its own.',
        '- `OrgLimits` gives the allocations of a Developer Edition org, of which nothing is used: what code uses is counted by `Limits` only.',
        '',
    ].join('\n');
}
