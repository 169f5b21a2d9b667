/** What COVERAGE.md says about queries and searches; tests run every line of it. */
import { schemaCoverageSection } from '../schema/coverage.ts';

interface Feature {
    readonly name: string;
    /** Queries that show it; they run in the tests. For what is refused, queries that are refused by name. */
    readonly examples: readonly string[];
}

/** Each example runs against the objects of a new org. */
export const WORKS: readonly Feature[] = [
    {
        name: 'Comparison with text, numbers, checkboxes, null',
        examples: [`SELECT Id FROM Account WHERE Name = 'x' AND AnnualRevenue >= 1.5 AND ParentId = null`],
    },
    {
        name: 'AND, OR, NOT, parentheses; no mix of AND and OR without them',
        examples: [`SELECT Id FROM Account WHERE NOT (Name = 'x' OR Name = 'y')`],
    },
    {
        name: 'LIKE with % and _ and their escapes',
        examples: [`SELECT Id FROM Account WHERE Name LIKE 'a\\%_%'`],
    },
    {
        name: 'IN, NOT IN with values and binds',
        examples: [`SELECT Id FROM Account WHERE Industry NOT IN ('Energy', null)`],
    },
    {
        name: 'INCLUDES, EXCLUDES',
        examples: [
            `SELECT Id FROM AccountContactRelation WHERE Roles INCLUDES ('Evaluator;Other', 'Influencer')`,
        ],
    },
    {
        name: 'Semi-joins and anti-joins',
        examples: [
            `SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact) AND Id NOT IN (SELECT AccountId FROM Case)`,
        ],
    },
    {
        name: 'Parents up to five levels',
        examples: ['SELECT Account.Parent.Parent.Owner.Profile.Name FROM Contact'],
    },
    {
        name: 'Child queries, also in child queries, with their own WHERE, ORDER BY and LIMIT',
        examples: [
            `SELECT (SELECT Id, (SELECT Id FROM Cases) FROM Contacts WHERE Email != null ORDER BY Name LIMIT 2) FROM Account`,
        ],
    },
    {
        name: 'References to several objects: Name, Type, common fields, TYPEOF',
        examples: [
            `SELECT Owner.Name, What.Type, TYPEOF Who WHEN Lead THEN Company ELSE Name END FROM Task WHERE What.Type = 'Account'`,
        ],
    },
    { name: 'Aliases in FROM', examples: [`SELECT c.Name FROM Contact c, c.Account a WHERE a.Name = 'x'`] },
    {
        name: 'COUNT(), COUNT, COUNT_DISTINCT, SUM, AVG, MIN, MAX',
        examples: [
            'SELECT COUNT() FROM Account',
            'SELECT COUNT(Id), COUNT_DISTINCT(Industry), SUM(AnnualRevenue), AVG(NumberOfEmployees), MIN(Name), MAX(CreatedDate) FROM Account',
        ],
    },
    {
        name: 'GROUP BY, HAVING, ROLLUP, CUBE, GROUPING',
        examples: [
            'SELECT Industry, COUNT(Id) n FROM Account GROUP BY Industry HAVING COUNT(Id) > 1 ORDER BY COUNT(Id) DESC',
            'SELECT Type, GROUPING(Type) g, COUNT(Id) FROM Account GROUP BY ROLLUP(Type, Rating)',
            'SELECT COUNT(Id) FROM Account GROUP BY CUBE(Type, Rating)',
        ],
    },
    {
        name: 'Date literals: 44 forms, in the time zone of the user, weeks by locale',
        examples: [
            'SELECT Id FROM Account WHERE CreatedDate = LAST_N_DAYS:3 OR CreatedDate = THIS_WEEK OR CreatedDate > N_MONTHS_AGO:2',
        ],
    },
    {
        name: 'Date functions: CALENDAR_*, FISCAL_*, DAY_*, HOUR_IN_DAY, WEEK_*, convertTimezone',
        examples: [
            'SELECT HOUR_IN_DAY(convertTimezone(CreatedDate)) h, COUNT(Id) FROM Account GROUP BY HOUR_IN_DAY(convertTimezone(CreatedDate))',
            'SELECT Id FROM Account WHERE WEEK_IN_YEAR(CreatedDate) = 3',
        ],
    },
    {
        name: 'ORDER BY with NULLS FIRST and LAST, LIMIT, OFFSET',
        examples: ['SELECT Id FROM Account ORDER BY Industry DESC NULLS LAST, Name LIMIT 5 OFFSET 2'],
    },
    {
        name: 'toLabel, DISTANCE and GEOLOCATION',
        examples: [
            'SELECT toLabel(Status) FROM Lead',
            `SELECT Id FROM Account WHERE DISTANCE(BillingAddress, GEOLOCATION(47.3, 8.5), 'km') < 20`,
        ],
    },
    {
        name: 'FIELDS(ALL), FIELDS(STANDARD), FIELDS(CUSTOM)',
        examples: ['SELECT FIELDS(ALL) FROM Account LIMIT 10', 'SELECT FIELDS(STANDARD) FROM Contact'],
    },
    { name: 'Addresses and locations as one field', examples: ['SELECT BillingAddress FROM Account'] },
    {
        name: 'WITH USER_MODE, SYSTEM_MODE; SECURITY_ENFORCED before API 67',
        examples: [
            'SELECT Id FROM Account WITH USER_MODE',
            'SELECT Id FROM Account WITH SYSTEM_MODE',
            'SELECT Id FROM Account WITH SECURITY_ENFORCED',
        ],
    },
    {
        name: 'ALL ROWS, FOR UPDATE, FOR VIEW, FOR REFERENCE',
        examples: [
            'SELECT Id FROM Account ALL ROWS',
            'SELECT Id FROM Account LIMIT 1 FOR UPDATE',
            'SELECT Id FROM Account FOR VIEW',
        ],
    },
    { name: 'USING SCOPE everything, mine', examples: ['SELECT Id FROM Account USING SCOPE mine'] },
    {
        name: 'Binds by position and by name: values, lists, sets, records for ids',
        examples: ['SELECT Id FROM Account WHERE Name = :0'],
    },
    { name: 'Formula fields in SELECT, WHERE, ORDER BY', examples: [] },
    {
        name: 'Share objects by RowCause (manual and Apex reasons)',
        examples: [
            `SELECT UserOrGroupId FROM AccountShare WHERE RowCause = 'Manual' AND AccountId != null`,
            `SELECT Id FROM AccountShare WHERE RowCause != 'Owner'`,
        ],
    },
    {
        name: 'EntityDefinition, FieldDefinition and status objects from the schema',
        examples: [
            `SELECT Label, (SELECT QualifiedApiName FROM Fields) FROM EntityDefinition WHERE QualifiedApiName = 'Account'`,
            'SELECT MasterLabel FROM OpportunityStage WHERE IsWon = true',
        ],
    },
];

export const REFUSED: readonly Feature[] = [
    {
        name: 'Share objects without a condition on RowCause that leaves Owner out, or on Id: rows for owners are not kept',
        examples: [
            'SELECT UserOrGroupId FROM AccountShare',
            `SELECT Id FROM AccountShare WHERE RowCause = 'Owner'`,
        ],
    },
    {
        name: 'FORMAT(), convertCurrency()',
        examples: [
            'SELECT FORMAT(AnnualRevenue) FROM Account',
            'SELECT convertCurrency(AnnualRevenue) FROM Account',
        ],
    },
    {
        name: 'USING SCOPE other than everything and mine',
        examples: ['SELECT Id FROM Account USING SCOPE team'],
    },
    {
        name: 'Objects that exist only as answers: AppDefinition, TabDefinition, EventBusSubscriber',
        examples: ['SELECT Id FROM AppDefinition'],
    },
    {
        name: 'AppMenuItem, FiscalYearSettings, Period, PermissionSetLicense, UserPreference: their rows are not written',
        examples: [
            'SELECT Id FROM AppMenuItem',
            'SELECT Id FROM Period',
            'SELECT Id FROM PermissionSetLicense',
        ],
    },
];

export const SEARCH_WORKS: readonly Feature[] = [
    {
        name: "FIND {…}, FIND '…', FIND :bind; IN ALL, NAME, EMAIL, PHONE, SIDEBAR FIELDS",
        examples: ['FIND {alps} IN NAME FIELDS RETURNING Account(Name)'],
    },
    {
        name: 'Words, phrases, AND, OR, AND NOT, parentheses, * and ?',
        examples: ['FIND {(alps OR "north face") AND NOT tr?m*} RETURNING Account'],
    },
    {
        name: 'RETURNING with fields, WHERE, ORDER BY, LIMIT, OFFSET; LIMIT of all',
        examples: [
            'FIND {alps} RETURNING Account(Name WHERE Industry != null ORDER BY Name LIMIT 5), Contact LIMIT 7',
        ],
    },
];

export const SEARCH_REFUSED: readonly Feature[] = [
    {
        name: 'WITH SNIPPET, HIGHLIGHT, SPELL_CORRECTION, NETWORK, DATA CATEGORY, METADATA, PRICEBOOKID',
        examples: ['FIND {alps} RETURNING Account WITH HIGHLIGHT'],
    },
];

/** Sections of COVERAGE.md on queries, searches and the schema. */
export function soqlCoverageSection(): string {
    return [
        '## SOQL and SOSL',
        '',
        `SOQL: ${WORKS.length} features work, ${REFUSED.length} are refused by name. SOSL: ${SEARCH_WORKS.length} work, ${SEARCH_REFUSED.length} is refused.`,
        'Text that is no query is refused with the texts of Salesforce.',
        '',
        '| feature | |',
        '|---|---|',
        ...rows(WORKS, 'works'),
        ...rows(REFUSED, 'refused'),
        ...rows(SEARCH_WORKS, 'works (SOSL)'),
        ...rows(SEARCH_REFUSED, 'refused (SOSL)'),
        '',
        '### Decided where Salesforce does not say',
        '',
        '- Rows without ORDER BY, and rows that ORDER BY leaves equal, come in the order they were made.',
        '- `NOT IN`, as `!=`, holds for an empty field.',
        '- Text is compared and sorted by its letters without case and accents; rules of single languages (å after z in Swedish) are not applied.',
        '- Weeks begin on the day that the Unicode data give for the locale of the user. The fiscal year begins in January: Organization.FiscalYearStartMonth cannot be changed.',
        '- SOSL ranks by the built-in measure of the index; stemming, synonyms and nicknames are not applied.',
        '- AuthSession, LoginHistory and UserLogin have no rows: sessions of the local org are not records.',
        '- FOR UPDATE locks nothing: transactions run one at a time.',
        '',
        schemaCoverageSection(),
    ].join('\n');
}

function rows(features: readonly Feature[], word: string): string[] {
    return features.map(({ name }) => `| ${name} | ${word} |`);
}
