import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './harness.ts';

test('statics are initialised in source order at the first use of the class', () => {
    const { call } = load({
        Log: 'public class Log { public static List<String> lines = new List<String>(); }',
        A: `public class A {
            static Integer first = note('first', 1);
            static { note('block', 0); }
            static Integer second = note('second', first + 1);
            static Integer note(String name, Integer value) { Log.lines.add(name); return value; }
            public static Integer get() { return second; }
        }`,
        Main: `public class Main { public static String run() {
            Log.lines.add('start'); Integer x = A.get(); x = A.get(); return Log.lines + ' ' + x; } }`,
    });
    assert.equal(call('Main.run'), '(start, first, block, second) 2');
});

test('fields are initialised after the super constructor and before the own body', () => {
    const { call } = load({
        Base: `public virtual class Base { public String log = 'b'; public Base(String x) { log += x; } }`,
        Sub: `public class Sub extends Base {
            public String own = log + 'i';
            public Sub() { super('s'); own += 'c'; }
            public Sub(Integer n) { this(); own += n; }
            public static String run() { return new Sub(7).own; }
        }`,
    });
    assert.equal(call('Sub.run'), 'bsic7');
});

test('calls go to the override, super calls to the method above, private methods to their own class', () => {
    const { call } = load({
        Base: `public virtual class Base {
            public virtual String name() { return 'base'; }
            private String secret() { return 'base secret'; }
            public String tell() { return name() + '/' + secret(); }
        }`,
        Sub: `public class Sub extends Base {
            public override String name() { return 'sub of ' + super.name(); }
            private String hidden() { return 'sub secret'; }
            public static String run() { Base b = new Sub(); return b.tell(); }
        }`,
    });
    assert.equal(call('Sub.run'), 'sub of base/base secret');
});

test('overloads are chosen by static types', () => {
    const { call } = load({
        A: `public class A {
            static String f(Object o) { return 'object'; }
            static String f(String s) { return 'string'; }
            static String f(Integer i) { return 'integer'; }
            public static String run() { Object o = 'x'; return f(o) + f('x') + f(1); }
        }`,
    });
    assert.equal(call('A.run'), 'objectstringinteger');
});

test('interfaces, inner classes, enums and switch', () => {
    const { call } = load({
        Shape: 'public interface Shape { Double area(); }',
        A: `public class A {
            public enum Kind { SQUARE, ROUND }
            public class Square implements Shape { Double side; public Square(Double s) { side = s; } public Double area() { return side * side; } }
            static String word(Kind k) { switch on k { when SQUARE { return 'sq'; } when ROUND { return 'ro'; } when else { return '-'; } } }
            static String num(Integer i) { switch on i { when 1, 2 { return 'few'; } when null { return 'none'; } when else { return 'many'; } } }
            public static String run() {
                Shape s = new Square(1.5);
                return s.area() + word(Kind.ROUND) + word(null) + num(2) + num(null) + num(9) + Kind.SQUARE.ordinal();
            }
        }`,
    });
    assert.equal(call('A.run'), '2.25ro-fewnonemany0');
});

// Interfaces: "a class can implement multiple interfaces"; a job that is scheduled and chains itself has two `execute`.
test('a class that implements two interfaces with methods of one name answers both', () => {
    const { call } = load({
        Named: 'public interface Named { String of(String name); }',
        Numbered: 'public interface Numbered { String of(Integer count); }',
        Base: "public virtual class Base { public virtual String execute(String text) { return 'text'; } }",
        Job: `public class Job extends Base implements Schedulable, Queueable, Finalizer, Named, Numbered {
            public static String ran = '';
            public void execute(SchedulableContext context) { ran += 'scheduled '; }
            public void execute(QueueableContext context) { ran += 'queued '; }
            public void execute(FinalizerContext context) { ran += 'finalized '; }
            public String of(String name) { return 'named '; }
            public String of(Integer count) { return 'numbered '; }
            public static String run() {
                Job job = new Job();
                Schedulable scheduled = job; Queueable queued = job; Finalizer last = job; Named named = job; Numbered numbered = job; Base base = job;
                scheduled.execute(null);
                queued.execute(null);
                last.execute(null);
                job.execute((SchedulableContext) null);
                return ran + named.of('x') + numbered.of(1) + base.execute('x');
            }
        }`,
    });
    assert.equal(call('Job.run'), 'scheduled queued finalized scheduled named numbered text');
});

test('properties run their accessors; inside them the name is the stored value', () => {
    const { call } = load({
        A: `public class A {
            public Integer twice { get { return twice * 2; } set { twice = value + 1; } }
            public static String lazy { get { if (lazy == null) { lazy = 'made'; } return lazy; } private set; }
            public Integer plain { get; set; }
            public static String run() { A a = new A(); a.twice = 4; a.twice += 1; a.plain = 3; a.plain++; return a.twice + lazy + a.plain; }
        }`,
    });
    assert.equal(call('A.run'), '24made4');
});

test('safe navigation skips the rest of the chain', () => {
    const { call } = load({
        A: `public class A {
            public A next; public String name = 'n';
            public A self() { return this; }
            public static String run() {
                A none = null; A one = new A();
                return none?.self().next.name + '/' + one?.self()?.name + '/' + one.next?.name?.toUpperCase() + '/' + (one.next?.name ?? 'other');
            }
        }`,
    });
    assert.equal(call('A.run'), 'null/n/null/other');
});

test('casts are checked when they run, with the reified types', () => {
    const { call, fails } = load({
        A: `public class A {
            public static Object cast(Object o) { return (Integer) o; }
            public static Object items(Object o) { return (List<Object>) o; }
            public static String is() {
                Object o = new List<String>{ 'a' };
                return '' + (o instanceof List<String>) + (o instanceof Map<String, String>) + (o instanceof List<Object>);
            }
        }`,
    });
    assert.equal(
        fails('A.cast', 'x').toString(),
        'System.TypeException: Invalid conversion from runtime type String to Integer',
    );
    assert.equal(
        fails('A.items', 'x').getMessage(),
        'Invalid conversion from runtime type String to List<ANY>',
    );
    assert.equal(call('A.is'), 'truefalsetrue');
});
