import { raise } from '../../../values/index.ts';
import { checkRange, required } from './arguments.ts';
import { foldCase } from './search.ts';

export const cutMembers = {
    'String substring(Integer start)': (self: string, start: number | null) => {
        const from = required(start, 1);
        checkRange(self, from, self.length);
        return self.slice(from);
    },
    'String substring(Integer start, Integer end)': (
        self: string,
        start: number | null,
        end: number | null,
    ) => {
        const from = required(start, 1);
        const to = required(end, 2);
        checkRange(self, from, to);
        return self.slice(from, to);
    },
    'String left(Integer len)': (self: string, length: number) => (length < 0 ? '' : self.slice(0, length)),
    'String right(Integer len)': (self: string, length: number) => (length <= 0 ? '' : self.slice(-length)),
    'String mid(Integer pos, Integer len)': (self: string, pos: number, length: number) =>
        length < 0 || pos > self.length ? '' : self.slice(Math.max(0, pos), Math.max(0, pos) + length),
    'String substringAfter(String separator)': (self: string, separator: string | null) => {
        const at = separator === null ? -1 : self.indexOf(separator);
        return separator === null || at < 0 ? '' : self.slice(at + separator.length);
    },
    'String substringAfterLast(String separator)': (self: string, separator: string | null) => {
        const at = separator === null || separator === '' ? -1 : self.lastIndexOf(separator);
        return separator === null || at < 0 ? '' : self.slice(at + separator.length);
    },
    'String substringBefore(String separator)': (self: string, separator: string | null) => {
        const at = separator === null ? -1 : self.indexOf(separator);
        return at < 0 ? self : self.slice(0, at);
    },
    'String substringBeforeLast(String separator)': (self: string, separator: string | null) => {
        const at = separator === null || separator === '' ? -1 : self.lastIndexOf(separator);
        return at < 0 ? self : self.slice(0, at);
    },
    'String substringBetween(String tag)': (self: string, tag: string | null) => between(self, tag, tag),
    'String substringBetween(String open, String close)': between,
    'String remove(String toRemove)': (self: string, text: string | null) =>
        text === null || text === '' ? self : self.split(text).join(''),
    'String removeStart(String toRemove)': (self: string, text: string | null) =>
        text !== null && self.startsWith(text) ? self.slice(text.length) : self,
    'String removeEnd(String toRemove)': (self: string, text: string | null) =>
        text !== null && text !== '' && self.endsWith(text) ? self.slice(0, -text.length) : self,
    'String removeStartIgnoreCase(String toRemove)': (self: string, text: string | null) =>
        text !== null && foldCase(self).startsWith(foldCase(text)) ? self.slice(text.length) : self,
    'String removeEndIgnoreCase(String toRemove)': (self: string, text: string | null) =>
        text !== null && text !== '' && foldCase(self).endsWith(foldCase(text))
            ? self.slice(0, -text.length)
            : self,
    'String trim()': (self: string) => trim(self),
    'String deleteWhitespace()': (self: string) => self.replace(/\s+/gu, ''),
    'String normalizeSpace()': (self: string) => trim(self).replace(/\s+/gu, ' '),
    'String abbreviate(Integer maxWidth)': (self: string, width: number) => abbreviate(self, 0, width),
    'String abbreviate(Integer maxWidth, Integer offset)': (self: string, width: number, offset: number) =>
        abbreviate(self, offset, width),
    'String overlay(String overlay, Integer start, Integer end)': (
        self: string,
        overlay: string | null,
        start: number,
        end: number,
    ) => {
        const clamp = (at: number): number => Math.min(Math.max(0, at), self.length);
        const [from, to] = [Math.min(clamp(start), clamp(end)), Math.max(clamp(start), clamp(end))];
        return self.slice(0, from) + (overlay ?? '') + self.slice(to);
    },
    'String stripHtmlTags()': (self: string) => stripTags(self),
};

/** Java's trim: everything up to and including the blank, at both ends. */
export function trim(text: string): string {
    let start = 0;
    let end = text.length;
    while (start < end && text.charCodeAt(start) <= 32) {
        start++;
    }
    while (end > start && text.charCodeAt(end - 1) <= 32) {
        end--;
    }
    return text.slice(start, end);
}

function between(self: string, open: string | null, close: string | null): string | null {
    if (open === null || close === null) {
        return null;
    }
    const start = self.indexOf(open);
    const end = start < 0 ? -1 : self.indexOf(close, start + open.length);
    return end < 0 ? null : self.slice(start + open.length, end);
}

/** As commons-lang 2 does it, which Apex's documentation examples follow. */
function abbreviate(text: string, offset: number, width: number): string {
    if (width < 4) {
        raise('System.StringException', 'Minimum abbreviation width is 4');
    }
    if (text.length <= width) {
        return text;
    }
    let from = Math.min(offset, text.length);
    if (text.length - from < width - 3) {
        from = text.length - (width - 3);
    }
    if (from <= 4) {
        return text.slice(0, width - 3) + '...';
    }
    if (width < 7) {
        raise('System.StringException', 'Minimum abbreviation width with offset is 7');
    }
    return from + width - 3 < text.length
        ? '...' + abbreviate(text.slice(from), 0, width - 3)
        : '...' + text.slice(text.length - (width - 3));
}

function stripTags(text: string): string {
    return text.replace(/<[^>]*>/g, '');
}
