import { required } from './arguments.ts';

/** indexOf as Java clamps it: a negative start counts as 0. */
function position(text: string, wanted: string, start: number): number {
    return text.indexOf(wanted, Math.max(0, start));
}

/** Folds one UTF-16 unit at a time, so that positions stay those of the original text. */
export function foldCase(text: string): string {
    let folded = '';
    for (const unit of text.split('')) {
        const lower = unit.toUpperCase().toLowerCase();
        folded += lower.length === 1 ? lower : unit;
    }
    return folded;
}

export const searchMembers = {
    'Boolean contains(String str)': (self: string, str: string | null) => self.includes(required(str, 1)),
    'Boolean containsIgnoreCase(String searchStr)': (self: string, str: string | null) =>
        foldCase(self).includes(foldCase(required(str, 1))),
    'Boolean containsAny(String validChars)': (self: string, chars: string | null) =>
        chars !== null && [...chars].some((c) => self.includes(c)),
    'Boolean containsNone(String invalidChars)': (self: string, chars: string | null) =>
        chars === null || ![...chars].some((c) => self.includes(c)),
    'Boolean containsOnly(String validChars)': (self: string, chars: string | null) =>
        chars !== null && [...self].every((c) => chars.includes(c)),
    'Boolean containsWhitespace()': (self: string) => /\s/u.test(self),
    'Integer countMatches(String searchStr)': (self: string, str: string | null) =>
        str === null || str === '' ? 0 : self.split(str).length - 1,
    'Boolean startsWith(String str)': (self: string, str: string | null) => self.startsWith(required(str, 1)),
    'Boolean endsWith(String str)': (self: string, str: string | null) => self.endsWith(required(str, 1)),
    'Boolean startsWithIgnoreCase(String prefix)': (self: string, str: string | null) =>
        str !== null && foldCase(self).startsWith(foldCase(str)),
    'Boolean endsWithIgnoreCase(String suffix)': (self: string, str: string | null) =>
        str !== null && foldCase(self).endsWith(foldCase(str)),
    'Integer indexOf(String str)': (self: string, str: string | null) => self.indexOf(required(str, 1)),
    'Integer indexOf(String str, Integer startPos)': (
        self: string,
        str: string | null,
        start: number | null,
    ) => position(self, required(str, 1), required(start, 2)),
    'Integer indexOfIgnoreCase(String searchStr)': (self: string, str: string | null) =>
        str === null ? -1 : foldCase(self).indexOf(foldCase(str)),
    'Integer indexOfIgnoreCase(String searchStr, Integer startPos)': (
        self: string,
        str: string | null,
        start: number | null,
    ) => (str === null ? -1 : position(foldCase(self), foldCase(str), required(start, 2))),
    'Integer lastIndexOf(String str)': (self: string, str: string | null) =>
        self.lastIndexOf(required(str, 1)),
    'Integer lastIndexOf(String searchStr, Integer startPos)': (
        self: string,
        str: string | null,
        start: number | null,
    ) => lastPosition(self, required(str, 1), required(start, 2)),
    'Integer lastIndexOfIgnoreCase(String searchStr)': (self: string, str: string | null) =>
        str === null ? -1 : foldCase(self).lastIndexOf(foldCase(str)),
    'Integer lastIndexOfIgnoreCase(String searchStr, Integer startPos)': (
        self: string,
        str: string | null,
        start: number | null,
    ) => (str === null ? -1 : lastPosition(foldCase(self), foldCase(str), required(start, 2))),
    'Integer indexOfChar(Integer ch)': (self: string, ch: number) => self.indexOf(String.fromCodePoint(ch)),
    'Integer indexOfChar(Integer ch, Integer fromIndex)': (self: string, ch: number, start: number) =>
        position(self, String.fromCodePoint(ch), start),
    'Integer lastIndexOfChar(Integer ch)': (self: string, ch: number) =>
        self.lastIndexOf(String.fromCodePoint(ch)),
    'Integer lastIndexOfChar(Integer ch, Integer fromIndex)': (self: string, ch: number, start: number) =>
        lastPosition(self, String.fromCodePoint(ch), start),
    'Integer indexOfAny(String searchChars)': (self: string, chars: string | null) =>
        chars === null ? -1 : self.split('').findIndex((c) => chars.includes(c)),
    'Integer indexOfAnyBut(String searchChars)': (self: string, chars: string | null) =>
        chars === null || chars === '' ? -1 : self.split('').findIndex((c) => !chars.includes(c)),
    'Integer indexOfDifference(String other)': (self: string, other: string | null) =>
        difference(self, other ?? ''),
    'String difference(String other)': (self: string, other: string | null) => {
        const text = required(other, 1);
        const at = difference(self, text);
        return at < 0 ? '' : text.slice(at);
    },
    'static String getCommonPrefix(List<String> strings)': (strings: Iterable<string | null> | null) =>
        commonPrefix(strings),
};

function lastPosition(text: string, wanted: string, start: number): number {
    return start < 0 ? -1 : text.lastIndexOf(wanted, start);
}

/** The first place where two texts differ; -1 when they are equal. */
function difference(a: string, b: string): number {
    let at = 0;
    while (at < a.length && at < b.length && a[at] === b[at]) {
        at++;
    }
    return at === a.length && at === b.length ? -1 : at;
}

function commonPrefix(strings: Iterable<string | null> | null): string {
    const texts = strings === null ? [] : [...strings].map((text) => text ?? '');
    let prefix = texts[0] ?? '';
    for (const text of texts) {
        while (!text.startsWith(prefix)) {
            prefix = prefix.slice(0, -1);
        }
    }
    return prefix;
}
