/**
 * Draws the state machine of docs/handoff-lifecycle.md from the Apex that enforces it: the transition table of
 * MqaHandoffStates and the acts of MqaHandoffActions, asked in an in-memory local org. Only what stands between the
 * markers is written. Run: npx ts-node scripts/docs/lifecycle.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../lib/sf';

/** What the Apex says of its states and acts. */
export interface Lifecycle {
    /** Statuses in their order. */
    readonly statuses: readonly string[];
    readonly first: ReadonlySet<string>;
    readonly closed: ReadonlySet<string>;
    /** Moves as "before|after". */
    readonly moves: ReadonlySet<string>;
    /** Moves that nobody makes by hand. */
    readonly byItself: ReadonlySet<string>;
    /** Acts in the order of the buttons, with the status that each leads to from each where it is possible. */
    readonly acts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export const lifecyclePage = path.join(root, 'docs/handoff-lifecycle.md');

const PRINTER = `@IsTest
private class MqaLifecyclePrinter {
    @IsTest
    static void print() {
        for (String status : MqaHandoffStates.all()) {
            System.debug('LIFECYCLE|status|' + status);
            if (MqaHandoffStates.canStartAs(status)) System.debug('LIFECYCLE|first|' + status);
            if (!MqaHandoffStates.isOpen(status)) System.debug('LIFECYCLE|closed|' + status);
            for (String next : MqaHandoffStates.all()) {
                if (status != next && MqaHandoffStates.canMove(status, next)) {
                    System.debug('LIFECYCLE|move|' + status + '|' + next);
                }
                if (MqaHandoffStates.isByItself(status, next)) {
                    System.debug('LIFECYCLE|byItself|' + status + '|' + next);
                }
            }
            for (String action : MqaHandoffActions.all()) {
                String next = MqaHandoffActions.statusAfter(action, status);
                System.debug('LIFECYCLE|act|' + action + '|' + status + '|' + (next ?? ''));
            }
        }
    }
}
`;

/** Asks the Apex. Takes the seconds that compiling the package takes. */
export function readLifecycle(): Lifecycle {
    const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-'));
    try {
        const report = path.join(folder, 'report.json');
        writeFileSync(path.join(folder, 'MqaLifecyclePrinter.cls'), PRINTER);
        writeFileSync(
            path.join(folder, 'MqaLifecyclePrinter.cls-meta.xml'),
            '<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>67.0</apiVersion></ApexClass>',
        );
        const command = [path.join(root, 'local-org/bin/local-org.js'), 'test', 'force-app', folder];
        execFileSync(
            process.execPath,
            [...command, '--filter', 'MqaLifecyclePrinter', '--limits', '--json', report],
            {
                cwd: root,
                stdio: ['ignore', 'ignore', 'inherit'],
            },
        );
        const { results } = JSON.parse(readFileSync(report, 'utf8')) as { results: { log?: string[] }[] };
        const lines = results.flatMap(({ log = [] }) => log.filter((line) => line.startsWith('LIFECYCLE|')));
        if (lines.length === 0) throw new Error('the Apex said nothing of its states: does it compile?');
        return parse(lines);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

function parse(lines: readonly string[]): Lifecycle {
    const of = (kind: string): string[] =>
        lines
            .filter((line) => line.startsWith(`LIFECYCLE|${kind}|`))
            .map((line) => line.slice(`LIFECYCLE|${kind}|`.length));
    const acts = new Map<string, Map<string, string>>();
    for (const line of of('act')) {
        const [action = '', status = '', next = ''] = line.split('|');
        const targets = acts.get(action) ?? new Map<string, string>();
        if (next !== '') targets.set(status, next);
        acts.set(action, targets);
    }
    return {
        statuses: of('status'),
        first: new Set(of('first')),
        closed: new Set(of('closed')),
        moves: new Set(of('move')),
        byItself: new Set(of('byItself')),
        acts,
    };
}

/** The page with its generated parts as the Apex has them now, formatted as the repository formats. */
export async function renderPage(current: string, lifecycle: Lifecycle): Promise<string> {
    const parts: Record<string, string> = {
        drawing: drawing(lifecycle),
        moves: moveTable(lifecycle),
        acts: actTable(lifecycle),
    };
    let page = current;
    for (const [name, part] of Object.entries(parts)) {
        const block = new RegExp(`(<!-- generated: ${name} -->)[\\s\\S]*?(<!-- end -->)`);
        if (!block.test(page)) throw new Error(`the page has no place for "${name}"`);
        page = page.replace(block, (_, start: string, end: string) => `${start}\n\n${part}\n\n${end}`);
    }
    const options = await resolveConfig(lifecyclePage);
    return format(page, { ...options, filepath: lifecyclePage });
}

function drawing({ statuses, first, closed, moves, byItself, acts }: Lifecycle): string {
    const id = (status: string): string => status.replaceAll(' ', '');
    const lines = ['stateDiagram-v2'];
    for (const status of statuses)
        if (id(status) !== status) lines.push(`state "${status}" as ${id(status)}`);
    for (const status of first) lines.push(`[*] --> ${id(status)}`);
    for (const move of moves) {
        const [before = '', after = ''] = move.split('|');
        const names = [...acts].filter(([, targets]) => targets.get(before) === after).map(([name]) => name);
        if (byItself.has(move)) names.push('by itself');
        lines.push(`${id(before)} --> ${id(after)}${names.length === 0 ? '' : `: ${names.join(', ')}`}`);
    }
    for (const status of closed) lines.push(`${id(status)} --> [*]`);
    return ['```mermaid', ...lines.map((line, i) => (i === 0 ? line : `    ${line}`)), '```'].join('\n');
}

function moveTable({ statuses, closed, moves, byItself }: Lifecycle): string {
    const cell = (before: string, after: string): string => {
        if (byItself.has(`${before}|${after}`)) return 'by itself';
        return moves.has(`${before}|${after}`) ? 'yes' : '';
    };
    return table(
        ['From', ...statuses],
        statuses
            .filter((before) => !closed.has(before))
            .map((before) => [before, ...statuses.map((after) => cell(before, after))]),
    );
}

function actTable({ statuses, closed, acts }: Lifecycle): string {
    const open = statuses.filter((status) => !closed.has(status));
    const cell = (status: string, targets: ReadonlyMap<string, string>): string => {
        const next = targets.get(status);
        return next === undefined ? '' : next === status ? 'stays' : next;
    };
    return table(
        ['Act', ...open],
        [...acts].map(([name, targets]) => [`\`${name}\``, ...open.map((status) => cell(status, targets))]),
    );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

async function main(): Promise<void> {
    writeFileSync(lifecyclePage, await renderPage(readFileSync(lifecyclePage, 'utf8'), readLifecycle()));
}

if (require.main === module) void main();
