import { platformType } from '../../define.ts';
import { defineType } from '../../../values/index.ts';
import { raise } from '../../../values/index.ts';
import { required } from '../string/arguments.ts';
import { stringList } from '../../collections.ts';
import { ApexMatcher } from './matcher.ts';
import { splitText } from './split.ts';
import { translatePattern, type TranslatedPattern } from './translate.ts';

/** A compiled regular expression; compiled ones are kept, since Apex code compiles the same text again and again. */
export class ApexPattern {
    static readonly $type = defineType('System.Pattern', 'class');
    readonly text: string;
    readonly translated: TranslatedPattern;
    /** For find: searches from `lastIndex` on. */
    readonly global: RegExp;
    /** For lookingAt: matches at `lastIndex` only. */
    readonly sticky: RegExp;
    /** For matches: the whole text. */
    readonly whole: RegExp;

    private constructor(text: string) {
        this.text = text;
        this.translated = translatePattern(text);
        const { source } = this.translated;
        try {
            this.global = new RegExp(source, 'vdg');
            this.sticky = new RegExp(source, 'vdy');
            this.whole = new RegExp(`(?:${source})(?![\\s\\S])`, 'vdy');
        } catch {
            raise('System.StringException', `Invalid regex: ${text}`);
        }
    }

    static compile(text: string): ApexPattern {
        let pattern = compiled.get(text);
        if (pattern === undefined) {
            pattern = new ApexPattern(text);
            if (compiled.size > 500) {
                compiled.clear();
            }
            compiled.set(text, pattern);
        }
        return pattern;
    }
    toString(): string {
        return this.text;
    }
}
const compiled = new Map<string, ApexPattern>();

export const patternType = platformType({
    name: 'System.Pattern',
    implementation: ApexPattern as never,
    members: {
        'static Pattern compile(String regexp)': (regExp: string | null) =>
            ApexPattern.compile(required(regExp, 1)),
        'static Boolean matches(String regexp, String input)': (regExp: string | null, text: string | null) =>
            new ApexMatcher(ApexPattern.compile(required(regExp, 1)), required(text, 2)).matches(),
        'static String quote(String s)': (text: string | null) => quote(required(text, 1)),
        'Matcher matcher(String input)': (self: ApexPattern, text: string | null) =>
            new ApexMatcher(self, required(text, 1)),
        'String pattern()': (self: ApexPattern) => self.text,
        'List<String> split(String input)': (self: ApexPattern, text: string | null) =>
            stringList(splitText(self, required(text, 1), 0)),
        'List<String> split(String input, Integer limit)': (
            self: ApexPattern,
            text: string | null,
            limit: number | null,
        ) => stringList(splitText(self, required(text, 1), required(limit, 2))),
    },
});

function quote(text: string): string {
    return `\\Q${text.replaceAll('\\E', '\\E\\\\E\\Q')}\\E`;
}
