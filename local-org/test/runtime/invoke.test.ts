import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Transaction } from '../../src/org/contract.ts';
import { during } from '../../src/org/transaction.ts';
import {
    invocableActions,
    invokeAction,
    invokeAura,
    InvocationRefused,
    invokeRest,
    restFault,
    type ActionResult,
    type Json,
} from '../../src/runtime/index.ts';
import { ApexException } from '../../src/values/index.ts';
import { fakeTransaction, load } from './harness.ts';

const { runtime } = load({
    Page: `public with sharing class Page {
    public enum Phase { FIRST, SECOND }
    public class Line {
        @AuraEnabled public String label { get; set; }
        @AuraEnabled public List<Decimal> prices { get; set; }
        @AuraEnabled public Phase phase { get; set; }
        public String hidden = 'not shown';
    }
    @AuraEnabled(cacheable=true)
    public static String tell(Decimal amount, Date day, Datetime at, Id recordId, Long big, Boolean yes) {
        return amount.scale() + '|' + amount + '|' + day.addDays(1).format() + '|' + at.getTime() + '|' + recordId + '|' + big + '|' + yes;
    }
    @AuraEnabled public static Map<String, Object> values() {
        return new Map<String, Object>{ 'decimal' => 1.50, 'long' => 5000000000L, 'date' => Date.newInstance(2025, 1, 31),
            'at' => Datetime.newInstanceGmt(2025, 1, 31, 10, 20, 30), 'none' => null, 'phase' => Phase.SECOND,
            'id' => Id.valueOf('001000000000001') };
    }
    @AuraEnabled public static List<Line> lines(Map<String, List<Line>> given) {
        List<Line> all = new List<Line>();
        for (String key : given.keySet()) { for (Line one : given.get(key)) { one.label = key + ':' + one.label; all.add(one); } }
        return all;
    }
    @AuraEnabled public static Contact person() {
        return new Contact(LastName = 'Muir', Email = null, Account = new Account(Name = 'North', NumberOfEmployees = 3));
    }
    @AuraEnabled public static Decimal staff(List<Account> accounts) {
        Decimal sum = 0;
        for (Account one : accounts) { sum += one.AnnualRevenue; }
        return sum;
    }
    @AuraEnabled public static void refuse() { throw new AuraHandledException('Not today'); }
    @AuraEnabled public static void fail() { Account none; System.debug(none.Name); }
    public static void inner() {}
}`,
    Rest: `@RestResource(urlMapping='/things/*')
global class Rest {
    global class Answer { public String name; public Decimal price; public Date day; private String secret = 's'; }
    @HttpGet global static Answer get() {
        Answer made = new Answer();
        made.name = RestContext.request.requestURI + '?' + RestContext.request.params.get('q');
        made.price = 2.50;
        return made;
    }
    @HttpPost global static List<Account> post(String name, List<Integer> counts, Account record) {
        RestContext.response.statusCode = 201;
        return new List<Account>{ new Account(Name = name + counts.size(), NumberOfEmployees = record.NumberOfEmployees) };
    }
    @HttpDelete global static void remove() { throw new IllegalArgumentException('no'); }
}`,
    Action: `public class Action {
    public class Input {
        @InvocableVariable(required=true) public Decimal amount;
        @InvocableVariable(label='Due') public Date due;
    }
    public class Output { @InvocableVariable public String text; @InvocableVariable public Decimal none; }
    @InvocableMethod(label='Tell')
    public static List<Output> run(List<Input> inputs) {
        List<Output> all = new List<Output>();
        for (Input one : inputs) {
            if (one.amount < 0) { throw new IllegalArgumentException('negative'); }
            Output made = new Output();
            made.text = one.amount + ' by ' + one.due;
            all.add(made);
        }
        return all;
    }
}`,
});

const base = fakeTransaction();
const security = { canUse: () => true };
const inside = <T>(work: () => T): T =>
    during({ ...base, memory: new Map(), org: { ...base.org, security } } as unknown as Transaction, work);
const aura = (method: string, parameters: Record<string, Json> = {}, cacheable = false): Json =>
    inside(() => invokeAura(runtime, { className: 'Page', method, parameters, cacheable }));
const auraFailure = (method: string): ApexException => {
    try {
        aura(method);
    } catch (error) {
        assert.ok(error instanceof ApexException, String(error));
        return error;
    }
    return assert.fail(`${method} did not throw`);
};

describe('@AuraEnabled methods', () => {
    test('numbers, dates, times and ids become what the parameters are, by name in any case', () => {
        const told = aura('tell', {
            AMOUNT: 12.5,
            day: '2025-01-31',
            at: '2025-01-31T10:20:30.000Z',
            recordId: '001000000000001',
            big: 5000000000,
            yes: true,
        });
        const at = Date.UTC(2025, 0, 31, 10, 20, 30);
        assert.equal(told, `1|12.5|2/1/2025|${at}|001000000000001AAA|5000000000|true`);
    });
    test('results: numbers as numbers, dates as ISO text, enums by name, null in a map stays', () => {
        assert.deepEqual(aura('values'), {
            decimal: 1.5,
            long: 5000000000,
            date: '2025-01-31',
            at: '2025-01-31T10:20:30.000Z',
            none: null,
            phase: 'SECOND',
            id: '001000000000001AAA',
        });
    });
    test('lists and maps of inner classes; members that are null or not @AuraEnabled are left out', () => {
        const given = { a: [{ label: 'x', prices: [1, 2.25], phase: 'first' }], b: [{ label: 'y' }] };
        assert.deepEqual(aura('lines', { given }), [
            { label: 'a:x', prices: [1, 2.25], phase: 'FIRST' },
            { label: 'b:y' },
        ]);
    });
    test('records go out with their parents and without attributes, and come in with them', () => {
        assert.deepEqual(aura('person'), {
            LastName: 'Muir',
            Account: { Name: 'North', NumberOfEmployees: 3 },
        });
        const accounts: Json = [
            { attributes: { type: 'Account' }, AnnualRevenue: 1.5 },
            { AnnualRevenue: 2 },
        ];
        assert.equal(aura('staff', { accounts }), 3.5);
    });
    test('exceptions keep their type and message', () => {
        const handled = auraFailure('refuse');
        assert.match(handled.toString(), /^System\.AuraHandledException: /);
        assert.match(
            auraFailure('fail').toString(),
            /^System\.NullPointerException: Attempt to de-reference a null object/,
        );
    });
    test('methods that are not there, not annotated or not cacheable are refused', () => {
        const status = (call: () => unknown): number => {
            try {
                call();
            } catch (error) {
                assert.ok(error instanceof InvocationRefused, String(error));
                return error.status;
            }
            return 200;
        };
        assert.deepEqual(
            [
                status(() => aura('nothing')),
                status(() => aura('inner')),
                status(() => aura('values', {}, true)),
                status(() => aura('staff', { accounts: [] })),
            ],
            [404, 404, 400, 200],
        );
    });
});

describe('Apex REST', () => {
    const call = (method: string, path: string, body = ''): [number, Json] | null =>
        inside(() => {
            const request = { parameters: { q: '1' }, headers: {}, body: new TextEncoder().encode(body) };
            const answer = invokeRest(runtime, { ...request, method, path, remoteAddress: '127.0.0.1' });
            return answer && [answer.status, JSON.parse(new TextDecoder().decode(answer.body)) as Json];
        });
    test('a result shows public members that are not null', () => {
        assert.deepEqual(call('GET', '/things/7'), [200, { name: '/things/7?1', price: 2.5 }]);
        assert.equal(call('GET', '/others/7'), null);
    });
    test('members of the body are the parameters; records carry attributes', () => {
        const body = '{"name":"N","counts":[1,2],"record":{"NumberOfEmployees":4}}';
        const [status, records] = call('POST', '/things/', body) ?? [];
        assert.equal(status, 201);
        assert.deepEqual(records, [{ attributes: { type: 'Account' }, Name: 'N2', NumberOfEmployees: 4 }]);
    });
    test('an exception answers with its type and trace; a method that is not there with 405', () => {
        try {
            call('DELETE', '/things/1');
            assert.fail('did not throw');
        } catch (error) {
            assert.ok(error instanceof ApexException, String(error));
            const fault = restFault(error);
            assert.equal(fault.errorCode, 'APEX_ERROR');
            assert.match(
                fault.message,
                /^System\.IllegalArgumentException: no\n\nClass\.Rest\.remove: line 14/,
            );
        }
        assert.throws(() => call('PATCH', '/things/1', '{}'), /HTTP Method 'PATCH' not allowed/);
    });
});

describe('invocable methods', () => {
    const run = (inputs: unknown[]): ActionResult[] | null =>
        inside(() => invokeAction(runtime, 'Action', inputs));
    test('describe their variables', () => {
        const [action] = invocableActions(runtime);
        assert.deepEqual(action?.inputs, [
            { name: 'amount', label: 'amount', type: 'Decimal', required: true },
            { name: 'due', label: 'Due', type: 'Date', required: false },
        ]);
        assert.equal(action?.label, 'Tell');
    });
    test('give one result an input', () => {
        assert.deepEqual(
            run([{ amount: 1.5, due: '2025-01-31' }, { amount: 2 }])?.map((one) => one.outputValues),
            [{ text: '1.5 by 2025-01-31 00:00:00' }, { text: '2 by null' }],
        );
    });
    test('fail as one when the method throws', () => {
        const results = run([{ amount: 1 }, { amount: -1 }]);
        assert.deepEqual(
            results?.map((one) => one.isSuccess),
            [false, false],
        );
        assert.match(results?.[0]?.errors?.[0]?.message ?? '', /IllegalArgumentException: negative/);
    });
});
