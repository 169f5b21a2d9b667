import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standardSchema } from '../../src/schema/build.ts';
import {
    anyType,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexList,
    ApexMap,
    ApexSet,
    cast,
    compare,
    dateType,
    datetimeType,
    decimalType,
    doubleType,
    equals,
    hashCode,
    integerType,
    isInstance,
    listOf,
    mapOf,
    readField,
    setOf,
    SObject,
    sobjectAnyType,
    sobjectType,
    stringType,
    toId18,
    toText,
    writeField,
} from '../../src/values/index.ts';

const schema = standardSchema();
function account(values: Readonly<Record<string, unknown>>): SObject {
    const record = new SObject(schema.object('Account')!);
    for (const [name, value] of Object.entries(values)) record.set(name, value);
    return record;
}

test('values print as Apex prints them', () => {
    const map = new ApexMap(mapOf(stringType, integerType), [
        ['a', 1],
        ['b', 2],
    ]);
    assert.equal(toText(map), '{a=1, b=2}');
    assert.equal(toText(new ApexList(listOf(stringType), ['x', null])), '(x, null)');
    assert.equal(toText(new ApexDouble(5)), '5.0');
    assert.equal(toText(new ApexDouble(1e10)), '1.0E10');
    assert.equal(toText(new ApexDate(2025, 1, 31)), '2025-01-31 00:00:00');
    assert.equal(toText(account({ Name: 'North' })), 'Account:{Name=North}');
});

test('a list that holds itself is printed once', () => {
    const list = new ApexList<unknown>(listOf(anyType));
    list.add(list);
    assert.equal(toText(list), '((already output))');
});

test('1.1 and 1.10 are equal, yet two members of a set', () => {
    const short = ApexDecimal.of('1.1');
    const long = ApexDecimal.of('1.10');
    assert.equal(equals(short, long), true);
    assert.equal(new ApexSet(setOf(decimalType), [short, long]).size, 2);
});

test('members of sets and keys of maps compare by value, records by their fields', () => {
    const set = new ApexSet<unknown>(setOf(anyType), [new ApexDate(2025, 1, 1), account({ Name: 'A' })]);
    assert.equal(set.has(new ApexDate(2025, 1, 1)), true);
    assert.equal(set.has(account({ Name: 'A' })), true);
    assert.equal(set.has(account({ Name: 'B' })), false);
    assert.equal(set.has('2025-01-01'), false);
});

test('hash codes are those of Java', () => {
    assert.equal(hashCode('aaaaaaa'), -1236860927);
    assert.equal(hashCode(ApexDecimal.of('1.10')), 3412);
    assert.equal(hashCode(true), 1231);
});

test('null sorts first, texts with upper case before lower case', () => {
    const sorted = ['b', null, 'B', 'a'].sort(compare);
    assert.deepEqual(sorted, [null, 'B', 'a', 'b']);
});

test('numbers and dates are instances of what they widen to', () => {
    assert.equal(isInstance(1, decimalType), true);
    assert.equal(isInstance(ApexDecimal.of('1.5'), doubleType), true);
    assert.equal(isInstance(ApexDecimal.of('1.5'), integerType), false);
    assert.equal(isInstance(new ApexDate(2025, 1, 1), datetimeType), true);
    assert.equal(isInstance(null, anyType), false);
});

test('lists of records pass for lists of any record and back', () => {
    const accounts = new ApexList(listOf(sobjectType('Account')));
    const records = new ApexList(listOf(sobjectAnyType));
    assert.equal(isInstance(accounts, listOf(sobjectAnyType)), true);
    assert.equal(isInstance(records, listOf(sobjectType('Account'))), true);
    assert.equal(isInstance(accounts, listOf(sobjectType('Contact'))), false);
});

test('a cast that does not hold names both types', () => {
    assert.throws(
        () => cast(new ApexDatetime(0), dateType),
        (error) =>
            String(error) === 'System.TypeException: Invalid conversion from runtime type Datetime to Date',
    );
});

test('ids get their suffix; one whose case was lost gets it back', () => {
    assert.equal(toId18('001D000000IqhSL'), '001D000000IqhSLIAZ');
    assert.equal(toId18('001d000000iqhslIAZ'), '001D000000IqhSLIAZ');
    assert.equal(toId18('x'), null);
});

test('a field that was not queried may not be read', () => {
    const record = account({ Name: 'A' });
    record.queried = new Set(['name']);
    assert.equal(readField(record, 'Name'), 'A');
    assert.throws(
        () => readField(record, 'Industry'),
        (error) =>
            String(error) ===
            'System.SObjectException: SObject row was retrieved via SOQL without querying the requested field: Account.Industry',
    );
});

test('put takes what converts to the type of the field, and names what does not', () => {
    const record = account({});
    writeField(record, 'AnnualRevenue', 5);
    assert.equal(String(readField(record, 'AnnualRevenue')), '5');
    assert.throws(
        () => writeField(record, 'NumberOfEmployees', 'many'),
        (error) => String(error) === 'System.SObjectException: Illegal assignment from String to Integer',
    );
    assert.throws(
        () => writeField(record, 'Kaffufle', 1),
        (error) => String(error) === 'System.SObjectException: Invalid field Kaffufle for Account',
    );
});
