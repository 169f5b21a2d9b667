/** Examples as the Formula reference states them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFormulas } from '../../../src/org/formula/check-formulas.ts';
import { compileFormula } from '../../../src/org/formula/formula.ts';
import { FormulaSyntaxError } from '../../../src/org/formula/syntax.ts';
import { Day, FormulaError, isoDay, Moment } from '../../../src/org/formula/value.ts';
import type { FormulaValue } from '../../../src/org/formula/value.ts';
import { buildSchema } from '../../../src/schema/build.ts';
import { NotEmulatedError } from '../../../src/text/not-emulated.ts';
import { objectFile } from '../fixture.ts';

const NOON = Date.UTC(2026, 2, 10, 12);
const FIELDS: Readonly<Record<string, FormulaValue>> = { name: 'Acme', blank: null, color__c: 'Red;Blue' };

function shown(text: string): string | boolean | null {
    const value = compileFormula(text).evaluate({
        now: NOON,
        timeZone: 'Asia/Tokyo',
        read: (path) => FIELDS[path.join('.').toLowerCase()] ?? null,
        isNew: false,
        prior: () => 'Old',
    });
    if (value instanceof Day) return isoDay(value);
    if (value instanceof Moment) return new Date(value.ms).toISOString();
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
    return 'toFixed' in value ? value.toFixed() : String(value.ms);
}

const EXAMPLES: readonly (readonly [string, string | boolean | null])[] = [
    ['ROUND(1.5, 0)', '2'],
    ['ROUND(-1.5, 0)', '-2'],
    ['ROUND(1.234, 2)', '1.23'],
    ['ROUND(225.49823, -2)', '200'],
    ['CEILING(-2.5)', '-3'],
    ['FLOOR(-2.5)', '-2'],
    ['MCEILING(-2.5)', '-2'],
    ['MFLOOR(-2.5)', '-3'],
    ['MOD(-3, 2)', '1'],
    ['MOD(3, -2)', '-1'],
    ['1 / 4 + 2 ^ 3', '8.25'],
    ['TRUNC(2.789, 1)', '2.7'],
    ['MAX(1, 5, 3)', '5'],
    ['5 - 3 - 1', '1'],
    ['1 + 2 * 3', '7'],
    ['-2 + 5', '3'],
    ['ADDMONTHS(DATE(2017, 9, 30), 1)', '2017-10-31'],
    ['ADDMONTHS(DATE(2026, 1, 30), 1)', '2026-02-28'],
    ['WEEKDAY(DATE(2026, 3, 10))', '3'],
    ['ISOWEEK(DATE(2021, 1, 3))', '53'],
    ['ISOYEAR(DATE(2021, 1, 3))', '2020'],
    ['DAYOFYEAR(DATE(2024, 12, 31))', '366'],
    ['TODAY() - DATE(2026, 3, 1)', '9'],
    ['TODAY()', '2026-03-10'],
    ['NOW() + 0.5', '2026-03-11T00:00:00.000Z'],
    ['DATEVALUE("2015-11-15")', '2015-11-15'],
    ['TEXT(DATETIMEVALUE("2005-11-15 17:00:00"))', '2005-11-15 17:00:00Z'],
    ['HOUR(TIMEVALUE("17:30:45.125"))', '17'],
    ['MILLISECOND(TIMEVALUE("17:30:45.125"))', '125'],
    ['FROMUNIXTIME(0)', '1970-01-01T00:00:00.000Z'],
    ['FIND(" ", "a b")', '2'],
    ['FIND("", "ab")', '0'],
    ['MID("abcdef", 2, 3)', 'bcd'],
    ['LPAD("A", 3, "x")', 'xxA'],
    ['LPAD("ABCD", 2)', 'AB'],
    ['SUBSTITUTE("a.b.c", ".", "-")', 'a-b-c'],
    ['REGEX("123-45", "[0-9]{3}-\\\\d{2}")', true],
    ['REGEX("x123-45", "[0-9]{3}-[0-9]{2}")', false],
    ['CASESAFEID("001D000000IqhSL")', '001D000000IqhSLIAZ'],
    ['INITCAP("jane van dyke")', 'Jane Van Dyke'],
    ['"a" & "b" + "c"', 'abc'],
    ['LEN("")', '0'],
    ['INCLUDES(Color__c, "Blue")', true],
    ['ISPICKVAL(Name, "acme")', false],
    ['PICKCOUNT(Color__c)', '2'],
    ['CASE(2, 1, "one", 2, "two", "many")', 'two'],
    ['IF(ISBLANK(Blank), "none", 1 / 0)', 'none'],
    ['AND(false, 1 / 0 > 1)', false],
    ['Name = "Acme" && NOT(Name = "acme")', true],
    ['Blank < 5', false],
    ['BLANKVALUE(Blank, "x")', 'x'],
    ['Blank = ""', true],
    ['ISCHANGED(Name)', true],
    ['PRIORVALUE(Name)', 'Old'],
    ['ISNEW()', false],
    ['/* why */ 1 <> 2', true],
    ["'it''s' = 'x' || true".replace("''", ''), true],
];

for (const [text, expected] of EXAMPLES) {
    test(`${text} is ${String(expected)}`, () => assert.deepEqual(shown(text), expected));
}

test('a reference is listed once, whatever its case', () => {
    assert.deepEqual(compileFormula('Account.Name & account.name & $User.Id').references, [
        ['account', 'name'],
        ['$User', 'Id'],
    ]);
});
test('division by zero stops the formula', () => assert.throws(() => shown('1 / 0'), FormulaError));
test('an unknown function is a syntax error', () =>
    assert.throws(() => compileFormula('FOO(1)'), FormulaSyntaxError));
test('a function that is not emulated is refused by name', () => {
    assert.throws(
        () => compileFormula('VLOOKUP(a, b, c)'),
        (error) => error instanceof NotEmulatedError && error.feature.includes('VLOOKUP'),
    );
});
test('an open parenthesis is a syntax error', () =>
    assert.throws(() => compileFormula('(1 + 2'), /Missing '\)'/));

test('formulas of a schema are checked when it is deployed', () => {
    const { schema } = buildSchema(
        objectFile(
            'Thing__c',
            `<label>Thing</label><nameField><type>Text</type><label>Name</label></nameField>
            <fields><fullName>Bad__c</fullName><type>Text</type><label>Bad</label><formula>Nothing__c &amp; "x"</formula></fields>
            <fields><fullName>Good__c</fullName><type>Text</type><label>Good</label><formula>Owner:User.Name &amp; Owner.Alias &amp; Name</formula></fields>
            <validationRules><fullName>Odd</fullName><active>true</active><errorConditionFormula>ISBLANK(Name</errorConditionFormula><errorMessage>x</errorMessage></validationRules>
            <validationRules><fullName>Off</fullName><active>false</active><errorConditionFormula>FOO(</errorConditionFormula><errorMessage>x</errorMessage></validationRules>`,
        ),
    );
    assert.deepEqual(
        checkFormulas(schema).map(({ type, fullName, message }) => `${type} ${fullName}: ${message}`),
        [
            "ValidationRule Thing__c.Odd: Syntax error. Missing ')'",
            'CustomField Thing__c.Bad__c: Field Nothing__c does not exist. Check spelling.',
        ],
    );
});
