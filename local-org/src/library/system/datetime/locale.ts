import { DateTime } from 'luxon';
import { NotEmulatedError } from '../../../text/not-emulated.ts';
import { userLocale } from './zones.ts';

/** Short date and time patterns of Java's older locale data, which `format()` and `parse()` use in Salesforce. */
interface LocalePatterns {
    readonly date: string;
    readonly time: string;
    readonly separator: string;
    readonly longDate: string;
    readonly longTime: string;
}
const twelve = { time: 'h:mm a', longTime: 'h:mm:ss a ZZZZ' };
const twentyFour = { time: 'HH:mm', longTime: 'HH:mm:ss ZZZZ' };
const locales: Readonly<Record<string, LocalePatterns>> = {
    en_US: { date: 'M/d/yyyy', separator: ', ', longDate: 'M/d/yyyy', ...twelve },
    en_CA: { date: 'yyyy-MM-dd', separator: ', ', longDate: 'yyyy-MM-dd', ...twelve },
    en_GB: { date: 'dd/MM/yyyy', separator: ', ', longDate: 'dd/MM/yyyy', ...twentyFour },
    en_AU: { date: 'dd/MM/yyyy', separator: ', ', longDate: 'dd/MM/yyyy', ...twelve },
    en_IE: { date: 'dd/MM/yyyy', separator: ', ', longDate: 'dd/MM/yyyy', ...twentyFour },
    de_DE: { date: 'dd.MM.yyyy', separator: ', ', longDate: 'dd.MM.yyyy', ...twentyFour },
    de_AT: { date: 'dd.MM.yyyy', separator: ', ', longDate: 'dd.MM.yyyy', ...twentyFour },
    fr_FR: { date: 'dd/MM/yyyy', separator: ' ', longDate: 'dd/MM/yyyy', ...twentyFour },
    es_ES: {
        date: 'd/M/yyyy',
        separator: ', ',
        longDate: 'd/M/yyyy',
        time: 'H:mm',
        longTime: 'H:mm:ss ZZZZ',
    },
    it_IT: { date: 'dd/MM/yyyy', separator: ', ', longDate: 'dd/MM/yyyy', ...twentyFour },
    nl_NL: { date: 'dd-MM-yyyy', separator: ' ', longDate: 'dd-MM-yyyy', ...twentyFour },
    ja_JP: {
        date: 'yyyy/MM/dd',
        separator: ' ',
        longDate: 'yyyy/MM/dd',
        time: 'H:mm',
        longTime: 'H:mm:ss ZZZZ',
    },
};

function patterns(): LocalePatterns {
    const locale = userLocale();
    return locales[locale] ?? notEmulated(locale);
}
function notEmulated(locale: string): never {
    throw new NotEmulatedError(`date formats of locale ${locale}`);
}

export function formatLocalDate(at: DateTime): string {
    return at.setLocale('en-US').toFormat(patterns().date);
}
export function formatLocalDatetime(at: DateTime): string {
    const { date, separator, time } = patterns();
    return at.setLocale('en-US').toFormat(date) + separator + at.setLocale('en-US').toFormat(time);
}
export function formatLocalLong(at: DateTime): string {
    const { longDate, separator, longTime } = patterns();
    return at.setLocale('en-US').toFormat(longDate) + separator + at.setLocale('en-US').toFormat(longTime);
}
/** Null when the text is not in the user's format. */
export function parseLocalDate(text: string): DateTime | null {
    return valid(
        DateTime.fromFormat(text.trim(), relaxed(patterns().date), { locale: 'en-US', zone: 'UTC' }),
    );
}
export function parseLocalDatetime(text: string, zone: string): DateTime | null {
    const { date, time } = patterns();
    const plain = text.trim().replace(/,\s*|\s+/g, ' ');
    return valid(DateTime.fromFormat(plain, `${relaxed(date)} ${relaxed(time)}`, { locale: 'en-US', zone }));
}
const relaxed = (pattern: string): string => pattern.replace(/MM/, 'M').replace(/dd/, 'd').replace(/HH/, 'H');
const valid = (at: DateTime): DateTime | null => (at.isValid ? at : null);
