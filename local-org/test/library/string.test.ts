/** Expected values are those of the examples in the Apex Reference Guide's page on the String class, where it has one. */
import { examples } from './probe.ts';

examples('cutting texts', [
    ["'hamburger'.substring(4, 8)", 'urge'],
    ["'hamburger'.substring(3)", 'burger'],
    ["'abcdaacd'.left(2)", 'ab'],
    ["'Hello Max'.right(5)", 'o Max'],
    ["'abcde'.mid(2, 3)", 'cde'],
    ["'Salesforce.com.force'.substringAfter('.')", 'com.force'],
    ["'Salesforce.com.force'.substringAfterLast('.')", 'force'],
    ["'Salesforce.com.force'.substringBefore('.')", 'Salesforce'],
    ["'Salesforce.com.force'.substringBeforeLast('.')", 'Salesforce.com'],
    ["'xx1xx2xx'.substringBetween('xx')", '1'],
    ["'<a>1</a>'.substringBetween('<a>', '</a>')", '1'],
    ["'abc'.substringBetween('[', ']')", null],
    ["'Salesforce Lightning'.remove('Lightning')", 'Salesforce '],
    ["'force.com'.removeEnd('.com')", 'force'],
    ["'FORCE.COM'.removeStartIgnoreCase('force.')", 'COM'],
    ["' \\n a \\t'.trim()", 'a'],
    ["'Salesforce \\t  force.com'.normalizeSpace()", 'Salesforce force.com'],
    ["'Hello Maximillian'.abbreviate(8)", 'Hello...'],
    ["'Hello Maximillian'.abbreviate(8, 7)", '...ax...'],
    ["'hello world'.overlay('my', 3, 5)", 'helmy world'],
    ["'<b>hello</b> you'.stripHtmlTags()", 'hello you'],
]);

examples('positions outside a text are refused', [
    ["'abc'.substring(4)", '!System.StringException: Ending position out of bounds: 3'],
    ["'abc'.substring(-1)", '!System.StringException: Starting position out of bounds: -1'],
    ["'abc'.substring(1, 9)", '!System.StringException: Ending position out of bounds: 9'],
]);

examples('searching texts', [
    ["'Hello Jason'.contains('son')", 'true'],
    ["'HELLO'.containsIgnoreCase('hello')", 'true'],
    ["'hello'.containsAny('hx')", 'true'],
    ["'abcde'.containsNone('fg')", 'true'],
    ["'abba'.containsOnly('abcd')", 'true'],
    ["'Hello Jane'.countMatches('e')", '2'],
    ["'abcdefgabc'.lastIndexOf('cd', 7)", '2'],
    ["'AAAA1'.indexOfIgnoreCase('aa', 1)", '1'],
    ["'abcd'.indexOfAny('xc')", '2'],
    ["'abcd'.indexOfAnyBut('xc')", '0'],
    ["'abcde'.indexOfDifference('abxyz')", '2'],
    ["'abc'.difference('abxyz')", 'xyz'],
    ["String.getCommonPrefix(new List<String>{'abcd', 'abxy', 'ab'})", 'ab'],
    ["'AbcDe'.startsWithIgnoreCase('aBC')", 'true'],
]);

examples('shaping texts', [
    ["'hello'.capitalize()", 'Hello'],
    ["'Hello World'.swapCase()", 'hELLO wORLD'],
    ["'hello'.center(9)", '  hello  '],
    ["'ab'.leftPad(5, 'xy')", 'xyxab'],
    ["'ab'.rightPad(5, '-')", 'ab---'],
    ["'SFDC'.repeat(2)", 'SFDCSFDC'],
    ["'SFDC'.repeat(' ', 2)", 'SFDC SFDC'],
    ["'abc'.reverse()", 'cba'],
    ["'ab2'.isAlphanumeric()", 'true'],
    ["'1.5'.isNumeric()", 'false'],
    ["'a b'.isAlphaSpace()", 'true'],
    ["'Lightning.platform'.splitByCharacterType()", '(L, ightning, ., platform)'],
    ["'Lightning.platform'.splitByCharacterTypeCamelCase()", '(Lightning, ., platform)'],
    ["'hello'.getLevenshteinDistance('halo')", '2'],
    ["'abcde'.compareTo('abxyz')", '-21'],
]);

examples('escaping texts', [
    ["String.escapeSingleQuotes('it\\'s')", "it\\'s"],
    ['\'Max1, "Max2"\'.escapeCsv()', '"Max1, ""Max2"""'],
    ["'a\"b\\n'.escapeJava()", 'a\\"b\\n'],
    ['\'"Grade": "A+"\'.escapeEcmaScript()', '\\"Grade\\": \\"A+\\"'],
    ["'<Black&White>'.escapeHtml4()", '&lt;Black&amp;White&gt;'],
    ["'&euro;5 &#33;'.unescapeHtml4()", '€5 !'],
    ["'<Black&White>'.escapeXml()", '&lt;Black&amp;White&gt;'],
    ["'De onde você é?'.escapeUnicode()", 'De onde voc\\u00EA \\u00E9?'],
]);

examples('String.format is MessageFormat, join takes anything iterable', [
    [
        "String.format('Hello {0}, shall we {1}?', new List<Object>{'DeveloperName', 2})",
        'Hello DeveloperName, shall we 2?',
    ],
    ["String.format('It\\'\\'s {0} \\'{0}\\'', new List<Object>{'x'})", "It's x {0}"],
    ["String.format('{0} {1}', new List<Object>{'only'})", 'only {1}'],
    ["String.join(new List<Integer>{1, null, 3}, '-')", '1--3'],
    ["String.join(new Set<String>{'a', 'b'}, ', ')", 'a, b'],
    ['String.fromCharArray(new List<Integer>{97, 98})', 'ab'],
    ["String.isBlank(' \\t')", 'true'],
    ["String.isEmpty(' ')", 'false'],
]);
