import { fileURLToPath } from 'node:url';
import { apiCoverageSection, metadataCoverageSection } from '../../api/coverage.ts';
import { languageCoverageSection } from '../../apex/coverage.ts';
import { libraryCoverageSection } from '../../library/coverage.ts';
import { saveOrderCoverageSection } from '../../org/coverage.ts';
import { soqlCoverageSection } from '../../soql/coverage.ts';
import { pageCoverageSection } from '../../ui/coverage.ts';
import { refusalsIn } from './refusals.ts';

const source = fileURLToPath(new URL('../../', import.meta.url));

/** COVERAGE.md: what is emulated, what refuses by name, with counts. The same code gives the same text. */
export function coverageReport(): string {
    const sections = [
        languageCoverageSection(),
        libraryCoverageSection(),
        soqlCoverageSection(),
        saveOrderCoverageSection(),
        apiCoverageSection(),
        metadataCoverageSection(),
        pageCoverageSection(),
        refusalSection(),
    ];
    const head = [
        '# What the local org emulates',
        '',
        'Made by `local-org coverage-report` from the code; do not edit. What is not emulated fails with',
        '`NOT_EMULATED: <feature>`. Transactions are real and durable but run one at a time in one process: the local',
        'org can not show two transactions racing.',
        '',
    ].join('\n');
    return `${[head, ...sections.map((section) => section.trim())].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function refusalSection(): string {
    const refusals = refusalsIn(source);
    const parts = [...new Set(refusals.map((one) => one.part))];
    return [
        '## Refused by name',
        '',
        `${refusals.length} refusals stand in the source, beside the library's members above.`,
        '',
        ...parts.flatMap((part) => [
            `- \`${part}\`: ${refusals
                .filter((one) => one.part === part)
                .map((one) => one.feature)
                .join('; ')}`,
        ]),
    ].join('\n');
}
