/** java.util.regex as Apex offers it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translatePattern } from '../../src/library/system/regex/translate.ts';
import { NotEmulatedError } from '../../src/text/not-emulated.ts';
import { examples } from './probe.ts';

examples('split leaves out empty texts at the end, unless a limit says otherwise', [
    ["'boo:and:foo'.split(':', 2)", '(boo, and:foo)'],
    ["'boo:and:foo'.split('o')", '(b, , :and:f)'],
    ["'boo:and:foo'.split('o', -2)", '(b, , :and:f, , )'],
    ["''.split(',')", '()'],
    ["'abc'.split('')", '(a, b, c)'],
    ["'a.b|c'.split('[.|]')", '(a, b, c)'],
]);

examples('replacing with groups', [
    ["'a1b2'.replaceAll('([a-z])(\\\\d)', '$2$1')", '1a2b'],
    ["'2024-05'.replaceAll('(?<year>\\\\d+)-(?<month>\\\\d+)', '${month}/${year}')", '05/2024'],
    ["'a.b.c'.replaceFirst('\\\\.', '\\\\$')", 'a$b.c'],
    ["'a.b'.replace('.', '$')", 'a$b'],
    ["'x'.replaceAll('x', '$2')", '!System.StringException: No group 2'],
]);

examples(
    'matchers walk over their text',
    [
        ["Pattern.matches('a*b', 'aaaab')", 'true'],
        ["Pattern.matches('(?i)HELLO', 'hello')", 'true'],
        ["Pattern.compile('b+').matcher('abbab').replaceAll('x')", 'axax'],
        ["Pattern.quote('a.b')", '\\Qa.b\\E'],
        ["walk('\\\\b(\\\\w)(\\\\w*)', 'red green')", 'r|ed|0-3;g|reen|4-9;'],
        ["Pattern.compile('(x)').matcher('abc').group()", '!System.StringException: No match found'],
    ],
    `static String walk(String regex, String text) {
        Matcher m = Pattern.compile(regex).matcher(text);
        String found = '';
        while (m.find()) { found += m.group(1) + '|' + m.group(2) + '|' + m.start() + '-' + m.end() + ';'; }
        return found;
    }`,
);

/** Whether the translation matches the whole text. */
const matches = (pattern: string, text: string): boolean =>
    new RegExp(`^(?:${translatePattern(pattern).source})$`, 'v').test(text);

test('Java classes, quantifiers and anchors keep their meaning', () => {
    assert.ok(matches('\\p{Alpha}+\\p{Punct}', 'ab!'));
    assert.ok(matches('[a-z&&[^aeiou]]+', 'xyz'));
    assert.ok(!matches('[a-z&&[^aeiou]]+', 'xaz'));
    assert.ok(matches('\\Qa+b\\E', 'a+b'));
    assert.ok(matches('(?s).', '\n'));
    assert.ok(!matches('.', '\u0085'), 'a next-line ends a line in Java');
    assert.ok(!matches('a++a', 'aaa'), 'possessive quantifiers give nothing back');
    assert.ok(matches('(?>a|ab)c', 'ac') && !matches('(?>a|ab)c', 'abc'));
    assert.ok(matches('(?i)[k]', 'K') && !matches('(?i)[k]', '\u212a'), 'only ASCII letters ignore case');
    assert.ok(matches('(a)(?i)b(c)', 'aBC') && !matches('(a)(?i)b(c)', 'ABC'));
});

test('a pattern that Java refuses is a StringException; what JavaScript lacks is refused by name', () => {
    assert.throws(() => translatePattern('*a'), /Invalid regex: Dangling meta character '\*' near index 0/);
    assert.throws(() => translatePattern('(a'), /Invalid regex: Unclosed group near index 2/);
    assert.throws(() => translatePattern('[a'), /Invalid regex: Unclosed character class/);
    assert.throws(() => translatePattern('\\Ga'), NotEmulatedError);
});
