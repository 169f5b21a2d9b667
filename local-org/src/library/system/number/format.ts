import { userLocale } from '../datetime/zones.ts';

/** `Integer.format()` and its sisters: grouping and decimal mark of the user's locale, at most three decimals. */
export function formatNumber(digits: string): string {
    return new Intl.NumberFormat(userLocale().replaceAll('_', '-'), {
        maximumFractionDigits: 3,
        roundingMode: 'halfEven',
    }).format(digits as unknown as number);
}
