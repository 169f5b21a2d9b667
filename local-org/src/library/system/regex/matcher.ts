import { platformType } from '../../define.ts';
import { defineType } from '../../../values/index.ts';
import { raise } from '../../../values/index.ts';
import { required } from '../string/arguments.ts';
import type { ApexPattern } from './pattern.ts';

/** One run of a pattern over a text, with the state `java.util.regex.Matcher` keeps. */
export class ApexMatcher {
    static readonly $type = defineType('System.Matcher', 'class');
    pattern: ApexPattern;
    text: string;
    regionStart = 0;
    regionEnd: number;
    anchoring = true;
    transparent = false;
    private found: RegExpExecArray | null = null;
    private next = 0;
    private appended = 0;

    constructor(pattern: ApexPattern, text: string) {
        this.pattern = pattern;
        this.text = text;
        this.regionEnd = text.length;
    }

    /** Bounds are opaque and anchoring, as Java has them from the start: the region is the whole text. */
    private run(expression: RegExp, from: number): boolean {
        const region = this.text.slice(this.regionStart, this.regionEnd);
        expression.lastIndex = from - this.regionStart;
        this.found = expression.lastIndex > region.length ? null : expression.exec(region);
        if (this.found !== null) {
            const end = this.regionStart + this.found.index + this.found[0].length;
            this.next = this.found[0] === '' ? end + 1 : end;
        }
        return this.found !== null;
    }
    matches(): boolean {
        return this.run(this.pattern.whole, this.regionStart);
    }
    lookingAt(): boolean {
        return this.run(this.pattern.sticky, this.regionStart);
    }
    find(): boolean {
        const found = this.run(this.pattern.global, Math.max(this.next, this.regionStart));
        if (!found) {
            this.next = this.regionEnd + 1;
        }
        return found;
    }
    findFrom(start: number): boolean {
        if (start < 0 || start > this.text.length) {
            raise('System.StringException', 'Illegal start index');
        }
        this.reset();
        this.next = start;
        return this.find();
    }
    reset(): void {
        this.found = null;
        this.next = 0;
        this.appended = 0;
        this.regionStart = 0;
        this.regionEnd = this.text.length;
    }
    private current(): RegExpExecArray {
        return this.found ?? raise('System.StringException', 'No match found');
    }
    private index(group: number): number {
        if (group < 0 || group > this.groupCount) {
            raise('System.StringException', `No group ${group}`);
        }
        return group === 0 ? 0 : this.pattern.translated.groups[group - 1];
    }
    get groupCount(): number {
        return this.pattern.translated.groups.length;
    }
    group(group: number): string | null {
        return this.current()[this.index(group)] ?? null;
    }
    named(name: string): string | null {
        const group = this.pattern.translated.names.get(name);
        return group === undefined
            ? raise('System.StringException', `No group with name {${name}}`)
            : this.group(group);
    }
    start(group: number): number {
        const range = this.current().indices?.[this.index(group)];
        return range === undefined ? -1 : range[0] + this.regionStart;
    }
    end(group: number): number {
        const range = this.current().indices?.[this.index(group)];
        return range === undefined ? -1 : range[1] + this.regionStart;
    }
    /** `replacement` with `$1`, `${name}` and `\x` filled in for the current match. */
    expand(replacement: string): string {
        let out = '';
        for (let at = 0; at < replacement.length; at++) {
            const c = replacement[at];
            if (c === '\\') {
                at++;
                if (at >= replacement.length) {
                    raise('System.StringException', 'character to be escaped is missing');
                }
                out += replacement[at];
            } else if (c === '$') {
                const name = /^\{([A-Za-z][A-Za-z0-9]*)\}/.exec(replacement.slice(at + 1));
                if (name !== null) {
                    out += this.named(name[1]) ?? '';
                    at += name[0].length;
                    continue;
                }
                if (!/\d/.test(replacement[at + 1] ?? '')) {
                    raise('System.StringException', 'Illegal group reference');
                }
                let digits = replacement[++at];
                while (
                    /\d/.test(replacement[at + 1] ?? '') &&
                    Number(digits + replacement[at + 1]) <= this.groupCount
                ) {
                    digits += replacement[++at];
                }
                out += this.group(Number(digits)) ?? '';
            } else {
                out += c;
            }
        }
        return out;
    }
    replace(replacement: string, all: boolean): string {
        this.reset();
        let out = '';
        let from = 0;
        while (this.find()) {
            out += this.text.slice(from, this.start(0)) + this.expand(replacement);
            from = this.end(0);
            if (!all) {
                break;
            }
        }
        return out + this.text.slice(from);
    }
    appendTail(): string {
        return this.text.slice(this.appended);
    }
    toString(): string {
        return `java.util.regex.Matcher[pattern=${this.pattern.text} region=${this.regionStart},${this.regionEnd} lastmatch=${this.found?.[0] ?? ''}]`;
    }
}

export const matcherType = platformType({
    name: 'System.Matcher',
    implementation: ApexMatcher as never,
    members: {
        'static String quoteReplacement(String s)': (text: string | null) =>
            required(text, 1).replace(/[\\$]/g, (c) => `\\${c}`),
        'Boolean matches()': (self: ApexMatcher) => self.matches(),
        'Boolean find()': (self: ApexMatcher) => self.find(),
        'Boolean find(Integer startPosition)': (self: ApexMatcher, start: number) => self.findFrom(start),
        'Boolean lookingAt()': (self: ApexMatcher) => self.lookingAt(),
        'String group()': (self: ApexMatcher) => self.group(0),
        'String group(Integer groupIndex)': (self: ApexMatcher, group: number) => self.group(group),
        'Integer groupCount()': (self: ApexMatcher) => self.groupCount,
        'Integer start()': (self: ApexMatcher) => self.start(0),
        'Integer start(Integer groupIndex)': (self: ApexMatcher, group: number) => self.start(group),
        'Integer end()': (self: ApexMatcher) => self.end(0),
        'Integer end(Integer groupIndex)': (self: ApexMatcher, group: number) => self.end(group),
        'String replaceAll(String replacement)': (self: ApexMatcher, text: string | null) =>
            self.replace(required(text, 1), true),
        'String replaceFirst(String replacement)': (self: ApexMatcher, text: string | null) =>
            self.replace(required(text, 1), false),
        'Pattern pattern()': (self: ApexMatcher) => self.pattern,
        'Matcher usePattern(Pattern pattern)': (self: ApexMatcher, pattern: ApexPattern | null) => {
            self.pattern = required(pattern, 1);
            return self;
        },
        'Matcher reset()': (self: ApexMatcher) => {
            self.reset();
            return self;
        },
        'Matcher reset(String input)': (self: ApexMatcher, text: string | null) => {
            self.text = required(text, 1);
            self.reset();
            return self;
        },
        'Matcher region(Integer start, Integer end)': (self: ApexMatcher, start: number, end: number) => {
            self.reset();
            if (start < 0 || start > end || end > self.text.length) {
                raise('System.StringException', 'start');
            }
            self.regionStart = start;
            self.regionEnd = end;
            return self;
        },
        'Integer regionStart()': (self: ApexMatcher) => self.regionStart,
        'Integer regionEnd()': (self: ApexMatcher) => self.regionEnd,
        'Boolean hasAnchoringBounds()': (self: ApexMatcher) => self.anchoring,
        'Boolean hasTransparentBounds()': (self: ApexMatcher) => self.transparent,
    },
    refuses: [
        'Boolean hitEnd()',
        'Boolean requireEnd()',
        'Matcher useAnchoringBounds(Boolean b)',
        'Matcher useTransparentBounds(Boolean b)',
    ],
});
