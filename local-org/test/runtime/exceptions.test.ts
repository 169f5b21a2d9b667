import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ApexException, LimitException } from '../../src/values/index.ts';
import { evaluate, load } from './harness.ts';

test('a null receiver is a NullPointerException with the Apex stack', () => {
    const { fails } = load({
        Deep: `public class Deep {
    public String name;
    public static String read(Deep d) {
        return d.name;
    }
}`,
        Top: `public class Top {
    public static String run() {

        return Deep.read(null);
    }
}`,
    });
    const error = fails('Top.run');
    assert.equal(error.toString(), 'System.NullPointerException: Attempt to de-reference a null object');
    assert.equal(
        error.stackTraceString(),
        'Class.Deep.read: line 4, column 1\nClass.Top.run: line 4, column 1',
    );
});

test('catch clauses match by type, in order', () => {
    const body = `try { Integer i = Integer.valueOf('x'); return i; }
        catch (NullPointerException e) { return 'npe'; }
        catch (TypeException e) { return e.getTypeName() + ': ' + e.getMessage(); }
        catch (Exception e) { return 'other'; }`;
    assert.equal(evaluate(body), 'System.TypeException: Invalid integer: x');
});

test('own exceptions carry message and cause; without message they are Script-thrown', () => {
    const members = 'public class MyException extends Exception { public Integer code = 7; }';
    assert.equal(
        evaluate(
            `try { try { throw new MyException('inner'); } catch (MyException e) { throw new MyException('outer', e); } }
             catch (Exception e) { return e.getTypeName() + ':' + e.getMessage() + '<' + e.getCause().getMessage() + '>' + e.getLineNumber() + ((MyException) e).code; }`,
            members,
        ),
        'Probe.MyException:outer<inner>47',
    );
    assert.equal(evaluate('return new MyException().getMessage();', members), 'Script-thrown exception');
});

test('finally runs on every way out', () => {
    const body = `List<String> log = new List<String>();
        for (Integer i = 0; i < 3; i++) {
            try { if (i == 1) { continue; } if (i == 2) { break; } log.add('body'); }
            finally { log.add('finally' + i); }
        }
        return String.valueOf(log);`;
    assert.equal(evaluate(body), '(body, finally0, finally1, finally2)');
});

test('a LimitException passes catch and finally', () => {
    const loaded = load({
        A: `public class A {
            public static String log = '';
            static Integer down(Integer n) { return down(n + 1) + 1; }
            public static void run() { try { down(0); } catch (Exception e) { log += 'caught'; } finally { log += 'finally'; } }
            public static String read() { return log; }
        }`,
    });
    assert.throws(() => loaded.call('A.run'), LimitException);
    assert.equal(loaded.call('A.read'), '');
});

test('lists tell their bounds', () => {
    const error = load({
        A: 'public class A { public static Object f() { return new List<Integer>()[7]; } }',
    }).fails('A.f');
    assert.equal(error.toString(), 'System.ListException: List index out of bounds: 7');
});

test('a collection may not change while it is iterated', () => {
    const error = load({
        A: 'public class A { public static void f() { List<Integer> a = new List<Integer>{ 1, 2 }; for (Integer i : a) { a.add(i); } } }',
    }).fails('A.f');
    assert.equal(
        error.toString(),
        'System.FinalException: Cannot modify a collection while it is being iterated.',
    );
});

test('anonymous Apex has its own frame name', () => {
    const { anonymous } = load({});
    assert.throws(
        () => anonymous('String s = null;\nInteger n = s.length();'),
        (error: ApexException) => {
            assert.equal(error.stackTraceString(), 'AnonymousBlock: line 2, column 1');
            return true;
        },
    );
});
