import { examples } from './probe.ts';

examples(
    'lists',
    [
        ["new List<String>{'b', 'a'}.indexOf('a')", '1'],
        ['new List<Integer>{1, 2}.get(2)', '!System.ListException: List index out of bounds: 2'],
        ['sorted(new List<Object>{3, 1, 2})', '(1, 2, 3)'],
        ["descending(new List<String>{'a', 'c', 'b'})", '(c, b, a)'],
        ['new List<Integer>{1, 2}.equals(new List<Integer>{1, 2})', 'true'],
        ['walk(new List<Integer>{4, 5})', '45'],
        [
            'new List<Integer>().iterator().next()',
            '!System.NoSuchElementException: Iterator has no more elements.',
        ],
    ],
    `static Object sorted(List<Object> l) { List<Integer> n = new List<Integer>(); for (Object o : l) { n.add((Integer) o); } n.sort(); return n; }
    class Down implements Comparator<String> { public Integer compare(String a, String b) { return b.compareTo(a); } }
    static Object descending(List<String> l) { l.sort(new Down()); return l; }
    static Object walk(Iterable<Integer> source) { String s = ''; for (Integer i : source) { s += i; } return s; }`,
);

examples(
    'sets and maps',
    [
        ["new Set<String>{'a', 'b'}.containsAll(new List<String>{'a'})", 'true'],
        ['kept(new Set<Integer>{1, 2, 3}, new Set<Integer>{2, 9})', '{2}'],
        ["new Map<String, Integer>{'a' => 1}.get('A')", null],
        ["new Map<String, Integer>{'a' => 1, 'b' => 2}.keySet()", '{a, b}'],
        ["new Map<String, Integer>{'a' => 1}.remove('a')", '1'],
        ['new Map<Object, Integer>{1.0 => 1}.containsKey(1.00)', 'false'],
    ],
    `static Object kept(Set<Integer> a, Set<Integer> b) { a.retainAll(b); return a; }`,
);

examples(
    'enums',
    [
        ["RoundingMode.valueOf('UP').name()", 'UP'],
        ['LoggingLevel.ERROR.ordinal() > LoggingLevel.DEBUG.ordinal()', 'true'],
        ["Season.valueOf('WINTER')", 'WINTER'],
        ["Season.valueOf('AUTUMN')", '!System.NoSuchElementException: No enum constant Probe.Season.AUTUMN'],
        ['Season.values()', '(SUMMER, WINTER)'],
    ],
    'public enum Season { SUMMER, WINTER }',
);
