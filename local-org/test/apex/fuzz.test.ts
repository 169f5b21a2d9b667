/** No text makes the compiler throw: a wrong program is reported, whatever it looks like. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseApex } from '../../src/apex/syntax/parser.ts';
import { compileAnonymous } from '../../src/apex/check/program.ts';
import { compile, context } from './compile.ts';

const words = [
    'public',
    'class',
    'A',
    '{',
    '}',
    '(',
    ')',
    'void',
    'f',
    'Integer',
    'i',
    '=',
    '1',
    ';',
    'String',
    "'x'",
    '+',
    'if',
    'else',
    'for',
    ':',
    'return',
    'new',
    'List',
    '<',
    '>',
    'Account',
    '.',
    'Name',
    '[',
    ']',
    'SELECT',
    'Id',
    'FROM',
    'WHERE',
    ':i',
    '?',
    '??',
    '?.',
    'switch',
    'on',
    'when',
    'try',
    'catch',
    'Exception',
    'e',
    'insert',
    'this',
    'super',
    'null',
    'instanceof',
    '@',
    'IsTest',
    'get',
    'set',
    'static',
    'enum',
    'interface',
    '&&',
    '!',
    '++',
    'Map',
    ',',
    '=>',
] as const;
const program = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' '));
const file = (text: string): { name: string; text: string } => ({ name: 'fuzz', text });

test('any text is parsed or reported', () => {
    fc.assert(
        fc.property(fc.oneof(program, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
            for (const kind of ['class', 'trigger', 'anonymous'] as const) {
                const { unit, diagnostics } = parseApex(file(text), kind);
                assert.equal(unit === null, diagnostics.length > 0);
            }
        }),
        { numRuns: 3000 },
    );
});

test('any sequence of words is compiled or reported', () => {
    const empty = compile({});
    fc.assert(
        fc.property(program, (text) => {
            assert.ok(compileAnonymous(text, 67, empty, context).file);
            assert.ok(
                compile({ 'A.cls': `public class A { void f(Integer i, Account e) { ${text} } }` }).units,
            );
        }),
        { numRuns: 2000 },
    );
});
