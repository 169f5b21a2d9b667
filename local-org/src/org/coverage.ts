/** The org's part of COVERAGE.md: save order, security, asynchronous work, limits, formulas. */
import { formulaFunctions } from './formula/formula.ts';
import { MAXIMA } from './limits.ts';

interface Line {
    readonly topic: string;
    readonly works: string;
    readonly refused?: string;
}

const SAVE_ORDER: readonly Line[] = [
    {
        topic: 'Operations',
        works: 'insert, update, upsert (Id, external id), delete, undelete, merge, lead conversion, empty recycle bin',
    },
    {
        topic: 'Chunks and partial success',
        works: '200 records a trigger; all or none; up to three attempts, limits reset between them',
    },
    {
        topic: 'Before the triggers',
        works: 'defaults (values, formulas, picklists, owner), parents by external id, restricted picklists, foreign keys',
    },
    {
        topic: 'Triggers',
        works: 'before and after events, depth 16, addError, exceptions with their report, read-only copies',
    },
    {
        topic: 'System validation',
        works: 'required, length, range, restricted picklist, email, unique, references, active owner, queue of the object',
        refused: 'lookup filters that are required, picklist values and defaults of record types',
    },
    {
        topic: 'Rules',
        works: 'validation rules with ISNEW, ISCHANGED, PRIORVALUE and parents',
        refused: 'duplicate rules, assignment rules, workflow, flows, approval processes',
    },
    {
        topic: 'After the save',
        works: 'roll-up summaries through the save of the parent, field history, cascades, restricted and cleared lookups, files',
        refused: 'public links of files (ContentDistribution)',
    },
    {
        topic: 'Standard objects',
        works: 'names of people, activities and their account, case and opportunity status, converted leads; statuses and stages mean what their standard value sets say',
        refused: 'opportunity stages of their own without probability and forecast category',
    },
    {
        topic: 'Setup objects',
        works: 'users, permission sets, groups, queues, roles, shares; mixed DML as documented',
    },
];
const SECURITY: readonly Line[] = [
    {
        topic: 'Permissions',
        works: 'profiles, permission sets and groups: objects, fields, classes, custom and user permissions; user and system mode',
        refused: 'muting permission sets',
    },
    {
        topic: 'Records',
        works:
            'organization-wide defaults, owners, role hierarchy, groups, queues, manual and Apex shares, controlled by parent, ' +
            'read access to an account through a contact, opportunity or case that is owned or shared',
        refused:
            'criteria and owner sharing rules, teams, territories, restriction rules; not given, and not refused either: ' +
            'access of an account owner to contacts, opportunities and cases of others (role settings)',
    },
    { topic: 'Sessions', works: 'tokens, passwords (scrypt), inactive users' },
];
const ASYNCHRONOUS: readonly Line[] = [
    {
        topic: 'Jobs',
        works: 'queueable (delay, duplicate signature, finalizer), future, batch (locator, iterable, stateful), scheduled (cron)',
    },
    {
        topic: 'Platform events',
        works: 'after commit, own transaction for each subscriber, checkpoint, retry up to nine times',
        refused: 'publish immediately inside a transaction that changed something (outside of tests)',
    },
    {
        topic: 'Durability',
        works: 'work is kept with the transaction that asked for it and survives a killed server',
    },
    { topic: 'Clock', works: 'real, moved (due work runs in order), frozen' },
    { topic: 'Outbox', works: 'emails, custom notifications, callouts to allowed hosts only' },
];

/** Markdown with counts first. */
export function saveOrderCoverageSection(): string {
    const { implemented, refused } = formulaFunctions();
    const lines = [...SAVE_ORDER, ...SECURITY, ...ASYNCHRONOUS];
    const partly = lines.filter((line) => line.refused !== undefined).length;
    const limits = Object.entries(MAXIMA).map(([name, [sync, async]]) => `| ${name} | ${sync} | ${async} |`);
    return [
        '## Save order, security, asynchronous work',
        '',
        `${lines.length} topics, ${partly} of them with parts that are refused; ${implemented.length} formula functions work, ` +
            `${refused.length} are refused; ${limits.length} limits are counted.`,
        '',
        'Transactions are real and durable, and run one at a time: two of them racing cannot be shown.',
        '',
        ...table('Save order', SAVE_ORDER),
        ...table('Security', SECURITY),
        ...table('Asynchronous work and the outside', ASYNCHRONOUS),
        '### Formula functions',
        '',
        `Work: ${implemented.join(', ')}.`,
        '',
        `Refused: ${refused.join(', ')}.`,
        '',
        '### Limits',
        '',
        '| limit | synchronous | asynchronous |',
        '|---|---|---|',
        ...limits,
        '',
    ].join('\n');
}

function table(title: string, lines: readonly Line[]): string[] {
    const rows = lines.map((line) => `| ${line.topic} | ${line.works} | ${line.refused ?? ''} |`);
    return [`### ${title}`, '', '| topic | works | refused |', '|---|---|---|', ...rows, ''];
}
