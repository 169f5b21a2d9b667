import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definitions } from '../../src/library/index.ts';
import { implementations } from '../../src/library/implementations.ts';
import { keyOfMember, readSignature } from '../../src/library/table.ts';
import { NotEmulatedError } from '../../src/text/not-emulated.ts';

test('a signature gives the key of its member', () => {
    const key = (text: string): string => keyOfMember('System.X', readSignature(text));
    assert.equal(
        key('static Map<String, SObject> f(List<T> a, Map<K, V> b)'),
        'System.X.f(List<T>,Map<K,V>)',
    );
    assert.equal(key('new(String message)'), 'System.X.new(String)');
    assert.equal(key('String name { get; set; }'), 'System.X.name');
});

test('no type is defined twice, and no member', () => {
    const names = definitions.map((definition) => definition.name.toLowerCase());
    assert.deepEqual(
        names.filter((name, index) => names.indexOf(name) !== index),
        [],
    );
    for (const definition of definitions) {
        const keys = [...Object.keys(definition.members ?? {}), ...(definition.refuses ?? [])].map((text) =>
            keyOfMember(definition.name, readSignature(text)).toLowerCase(),
        );
        assert.deepEqual(
            keys.filter((key, index) => keys.indexOf(key) !== index),
            [],
            definition.name,
        );
    }
});

test('what is refused is refused by name', () => {
    const refuse = implementations.get('System.Blob.toPdf(String)');
    assert.throws(() => refuse?.('x'), new NotEmulatedError('System.Blob.toPdf(String)'));
});

test('every type that a definition extends or implements is defined', () => {
    const names = new Set(definitions.map((definition) => definition.name));
    for (const { name, extends: parent, implements: interfaces } of definitions) {
        for (const wanted of [...(parent === undefined ? [] : [parent]), ...(interfaces ?? [])]) {
            assert.ok(names.has(wanted.replace(/<.*$/, '')), `${name} names ${wanted}`);
        }
    }
});
