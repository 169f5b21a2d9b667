import { raise } from '../../../values/index.ts';
import { required } from './arguments.ts';

const surrogates = /[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g;

export const shapeMembers = {
    'Integer length()': (self: string) => self.length,
    'String toLowerCase()': (self: string) => self.toLowerCase(),
    'String toUpperCase()': (self: string) => self.toUpperCase(),
    'String toLowerCase(String locale)': (self: string, locale: string | null) =>
        self.toLocaleLowerCase(bcp47(required(locale, 1))),
    'String toUpperCase(String locale)': (self: string, locale: string | null) =>
        self.toLocaleUpperCase(bcp47(required(locale, 1))),
    'String capitalize()': (self: string) => self.slice(0, 1).toUpperCase() + self.slice(1),
    'String uncapitalize()': (self: string) => self.slice(0, 1).toLowerCase() + self.slice(1),
    'String swapCase()': (self: string) =>
        [...self].map((c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase())).join(''),
    'String reverse()': (self: string) => (self.match(surrogates) ?? []).reverse().join(''),
    'String repeat(Integer numTimes)': (self: string, times: number) => self.repeat(Math.max(0, times)),
    'String repeat(String separator, Integer numTimes)': (
        self: string,
        separator: string | null,
        times: number,
    ) => new Array<string>(Math.max(0, times)).fill(self).join(separator ?? ''),
    'String center(Integer size)': (self: string, size: number) => center(self, size, ' '),
    'String center(Integer size, String padStr)': (self: string, size: number, pad: string | null) =>
        center(self, size, pad === null || pad === '' ? ' ' : pad),
    'String leftPad(Integer len)': (self: string, length: number) => self.padStart(length),
    'String leftPad(Integer len, String padStr)': (self: string, length: number, pad: string | null) =>
        self.padStart(length, pad === null || pad === '' ? ' ' : pad),
    'String rightPad(Integer len)': (self: string, length: number) => self.padEnd(length),
    'String rightPad(Integer len, String padStr)': (self: string, length: number, pad: string | null) =>
        self.padEnd(length, pad === null || pad === '' ? ' ' : pad),
    'Boolean isAllLowerCase()': (self: string) => /^\p{Ll}+$/u.test(self),
    'Boolean isAllUpperCase()': (self: string) => /^\p{Lu}+$/u.test(self),
    'Boolean isAlpha()': (self: string) => /^\p{L}+$/u.test(self),
    'Boolean isAlphaSpace()': (self: string) => /^[\p{L} ]*$/u.test(self),
    'Boolean isAlphanumeric()': (self: string) => /^[\p{L}\p{Nd}]+$/u.test(self),
    'Boolean isAlphanumericSpace()': (self: string) => /^[\p{L}\p{Nd} ]*$/u.test(self),
    'Boolean isAsciiPrintable()': (self: string) => /^[\x20-\x7e]*$/.test(self),
    'Boolean isNumeric()': (self: string) => /^\p{Nd}+$/u.test(self),
    'Boolean isNumericSpace()': (self: string) => /^[\p{Nd} ]*$/u.test(self),
    'Boolean isWhitespace()': (self: string) => /^\s*$/u.test(self),
    'Integer charAt(Integer index)': (self: string, index: number) => codeUnit(self, index),
    'Integer codePointAt(Integer index)': (self: string, index: number) => {
        codeUnit(self, index);
        return self.codePointAt(index) ?? 0;
    },
    'Integer codePointBefore(Integer index)': (self: string, index: number) => {
        codeUnit(self, index - 1);
        const pair = index >= 2 ? (self.codePointAt(index - 2) ?? 0) : 0;
        return pair > 0xffff ? pair : self.charCodeAt(index - 1);
    },
    'Integer codePointCount(Integer beginIndex, Integer endIndex)': (
        self: string,
        begin: number,
        end: number,
    ) => {
        if (begin < 0 || end > self.length || begin > end) {
            outOfBounds(begin);
        }
        return [...self.slice(begin, end)].length;
    },
    'Integer offsetByCodePoints(Integer index, Integer codePointOffset)': (
        self: string,
        index: number,
        offset: number,
    ) => {
        const points = offset >= 0 ? [...self.slice(index)] : [...self.slice(0, index)].reverse();
        const steps = Math.abs(offset);
        if (index < 0 || index > self.length || steps > points.length) {
            outOfBounds(index);
        }
        const width = points.slice(0, steps).join('').length;
        return offset >= 0 ? index + width : index - width;
    },
};

function bcp47(locale: string): string {
    return locale.replaceAll('_', '-');
}

function center(text: string, size: number, pad: string): string {
    const missing = size - text.length;
    return missing <= 0 ? text : text.padStart(text.length + Math.floor(missing / 2), pad).padEnd(size, pad);
}

function codeUnit(text: string, index: number): number {
    if (index < 0 || index >= text.length) {
        outOfBounds(index);
    }
    return text.charCodeAt(index);
}

function outOfBounds(index: number): never {
    raise('System.StringException', `String index out of range: ${index}`);
}
