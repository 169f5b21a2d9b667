import { platformType } from '../../define.ts';
import { integerList, stringList } from '../../collections.ts';
import { toText } from '../../../values/index.ts';
import { valueAddErrorSignatures } from '../value-errors.ts';
import type { ApexDate, ApexDatetime } from '../../../values/index.ts';
import { iterate } from '../../iteration.ts';
import { formatPattern, userZone } from '../datetime/zones.ts';
import { ApexPattern } from '../regex/pattern.ts';
import { ApexMatcher } from '../regex/matcher.ts';
import { splitText } from '../regex/split.ts';
import { required } from './arguments.ts';
import { cutMembers } from './cut.ts';
import { javaCompare, javaHash, levenshtein, splitByType } from './distance.ts';
import { escapeMembers } from './escape.ts';
import { messageFormat } from './format.ts';
import { searchMembers } from './search.ts';
import { shapeMembers } from './shape.ts';

const isBlank = (text: string | null): boolean => text === null || /^\s*$/u.test(text);

export const stringDefinition = platformType({
    name: 'System.String',
    members: {
        ...searchMembers,
        ...cutMembers,
        ...shapeMembers,
        ...escapeMembers,
        'static Boolean isBlank(String str)': isBlank,
        'static Boolean isNotBlank(String str)': (text: string | null) => !isBlank(text),
        'static Boolean isEmpty(String str)': (text: string | null) => text === null || text === '',
        'static Boolean isNotEmpty(String str)': (text: string | null) => text !== null && text !== '',
        'static String valueOf(Date d)': (value: ApexDate | null) =>
            value === null ? null : value.toString(),
        'static String valueOf(Datetime dt)': (value: ApexDatetime | null) =>
            value === null ? null : formatPattern(value, 'yyyy-MM-dd HH:mm:ss', userZone()),
        'static String valueOf(Decimal d)': textOf,
        'static String valueOf(Double d)': textOf,
        'static String valueOf(Integer i)': textOf,
        'static String valueOf(Long l)': textOf,
        'static String valueOf(Object o)': textOf,
        'static String valueOfGmt(Datetime dt)': (value: ApexDatetime | null) =>
            formatPattern(required(value, 1), 'yyyy-MM-dd HH:mm:ss', 'GMT'),
        'static String join(Object iterableObj, String separator)': (
            items: unknown,
            separator: string | null,
        ) => join(items, separator),
        'static String format(String format, List<Object> arguments)': (
            pattern: string | null,
            values: Iterable<unknown> | null,
        ) => {
            const items = [...required(values, 2)];
            return messageFormat(required(pattern, 1), (index) =>
                index < items.length ? toText(items[index]) : null,
            );
        },
        'static String fromCharArray(List<Integer> charArr)': (codes: Iterable<number> | null) =>
            String.fromCharCode(...required(codes, 1)),
        'List<Integer> getChars()': (self: string) => integerList(self.split('').map((c) => c.charCodeAt(0))),
        'Integer compareTo(String str)': (self: string, other: string | null) =>
            javaCompare(self, required(other, 1)),
        'Boolean equals(Object other)': (self: string, other: unknown) => self === other,
        'Boolean equals(String other)': (self: string, other: unknown) => self === other,
        'Boolean equalsIgnoreCase(String other)': (self: string, other: string | null) =>
            other !== null && self.toUpperCase().toLowerCase() === other.toUpperCase().toLowerCase(),
        'Integer hashCode()': javaHash,
        'String toString()': (self: string) => self,
        'Integer getLevenshteinDistance(String other)': (self: string, other: string | null) =>
            levenshtein(self, required(other, 1)),
        'Integer getLevenshteinDistance(String other, Integer threshold)': (
            self: string,
            other: string | null,
            threshold: number,
        ) => levenshtein(self, required(other, 1), threshold),
        'String replace(String target, String replacement)': (
            self: string,
            target: string | null,
            replacement: string | null,
        ) => self.replaceAll(required(target, 1), () => required(replacement, 2)),
        'String replaceAll(String regex, String replacement)': (
            self: string,
            regex: string | null,
            replacement: string | null,
        ) => matcher(regex, self).replace(required(replacement, 2), true),
        'String replaceFirst(String regex, String replacement)': (
            self: string,
            regex: string | null,
            replacement: string | null,
        ) => matcher(regex, self).replace(required(replacement, 2), false),
        'List<String> split(String regex)': (self: string, regex: string | null) =>
            stringList(splitText(ApexPattern.compile(required(regex, 1)), self, 0)),
        'List<String> split(String regex, Integer limit)': (
            self: string,
            regex: string | null,
            limit: number | null,
        ) => stringList(splitText(ApexPattern.compile(required(regex, 1)), self, required(limit, 2))),
        'List<String> splitByCharacterType()': (self: string) => stringList(splitByType(self, false)),
        'List<String> splitByCharacterTypeCamelCase()': (self: string) => stringList(splitByType(self, true)),
    },
    refuses: ['String template(Map<String, Object> values)', ...valueAddErrorSignatures],
});

function matcher(regex: string | null, text: string): ApexMatcher {
    return new ApexMatcher(ApexPattern.compile(required(regex, 1)), text);
}

function textOf(value: unknown): string | null {
    return value === null ? null : toText(value);
}

function join(items: unknown, separator: string | null): string {
    const texts = [...iterate(required(items, 1))].map((item) => (item === null ? '' : toText(item)));
    return texts.join(separator ?? 'null');
}
