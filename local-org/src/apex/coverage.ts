/** The language's part of COVERAGE.md. */
import { problems } from './bind/problems.ts';

const compiled: readonly string[] = [
    'classes, interfaces, enums, inner types; abstract, virtual, override; sharing; triggers; anonymous blocks',
    'fields, properties with accessors, constructors with `this(…)` and `super(…)`, static and instance initialisers',
    'if, while, do, for, for-each over lists, sets, Iterable and queries (rows and chunks), switch on values, enums and record types',
    'try, catch, finally, throw; System.runAs; insert, update, upsert, delete, undelete, merge, as user and as system',
    'operators in Integer, Long, Double, Decimal, String, Date, Datetime and Time; safe navigation; null coalescing',
    'casts and instanceof, overload choice by static types, generic platform types, collection literals, multi-line strings',
    'SOQL and SOSL literals with binds, Database.query with binds of its surroundings',
    'field, object and describe tokens, labels, pages, trigger variables, `X.class`, custom metadata and settings statics',
];
const refused: readonly string[] = ['methods and types declared inside a trigger', 'DataWeave scripts'];

/** Markdown: counts first, then what compiles and what is refused by name. */
export function languageCoverageSection(): string {
    const kinds = Object.keys(problems).length;
    return [
        '## Language',
        '',
        `${compiled.length} groups of constructs compile, ${refused.length} are refused by name; ` +
            `${kinds} kinds of errors are reported beside those of syntax and queries.`,
        '',
        ...compiled.map((line) => `- ${line}`),
        '',
        'Refused:',
        '',
        ...refused.map((line) => `- ${line}`),
        '',
    ].join('\n');
}
