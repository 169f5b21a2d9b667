import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeCatalog } from '../../../src/apex/bind/catalog.ts';
import { parseSignature, platformKey } from '../../../src/apex/bind/signature.ts';
import { typeName } from '../../../src/apex/bind/types.ts';

describe('signatures', () => {
    test('key a method by its type, name and parameter types without blanks', () => {
        const signature = parseSignature('static Map<Id, SObject> rows(List<T> items, String [] names)');
        assert.equal(platformKey('System.Shelf', signature), 'System.Shelf.rows(List<T>,List<String>)');
        assert.equal(signature.isStatic, true);
    });
    test('know constructors and properties', () => {
        assert.equal(platformKey('System.A', parseSignature('new(String message)')), 'System.A.new(String)');
        const property = parseSignature('String name { get; }');
        assert.deepEqual([property.kind, property.readable, property.writable], ['property', true, false]);
        assert.equal(platformKey('System.A', property), 'System.A.name');
    });
    test('that are none are refused, as they are mistakes in the library', () => {
        assert.throws(() => parseSignature('void'), /Not an Apex signature/);
        assert.throws(() => parseSignature('void f(String a'), /Not an Apex signature/);
    });
});

const catalog = makeCatalog([
    {
        name: 'System.Iterator',
        kind: 'interface',
        typeParameters: ['T'],
        members: { 'Boolean hasNext()': null, 'T next()': null },
    },
    {
        name: 'System.List',
        typeParameters: ['T'],
        members: { 'Iterator<T> iterator()': 1, 'void add(T item)': 1 },
    },
    { name: 'Messaging.Email', members: { 'Header first()': 1 } },
    { name: 'Messaging.Email.Header', members: { 'new()': 1 } },
    { name: 'System.Shape', kind: 'enum', constants: ['ROUND', 'SQUARE'] },
    {
        name: 'System.Exception',
        kind: 'exception',
        modifiers: ['abstract'],
        members: { 'String getMessage()': 1 },
    },
    { name: 'System.ShelfException', kind: 'exception' },
]);

describe('the catalogue', () => {
    test('finds types with and without System, whatever the case', () => {
        assert.equal(catalog.type('system.LIST'), catalog.type('List'));
        assert.equal(catalog.type('Missing'), null);
        assert.equal(catalog.isNamespace('messaging'), true);
        assert.equal(catalog.isNamespace('Email'), false);
    });
    test('keeps type parameters in the types of members', () => {
        const [iterator] = catalog.builtin('List').methods.get('iterator') ?? [];
        assert.equal(typeName(iterator.returns), 'System.Iterator<T>');
        assert.equal(iterator.platformKey, 'System.List.iterator()');
    });
    test('nests types, which see each other without qualification', () => {
        const email = catalog.type('Messaging.Email');
        assert.equal(email?.inner.get('header'), catalog.type('Messaging.Email.Header'));
        assert.equal(
            typeName(email?.methods.get('first')?.[0].returns ?? { kind: 'void' }),
            'Messaging.Email.Header',
        );
    });
    test('gives enums their constants as fields', () => {
        assert.deepEqual([...(catalog.type('Shape')?.fields.keys() ?? [])], ['round', 'square']);
    });
    test('makes exceptions inherit from Exception', () => {
        const parent = catalog.type('ShelfException')?.superclass;
        assert.equal(parent?.kind === 'class' && parent.symbol.qualifiedName, 'System.Exception');
    });
});
