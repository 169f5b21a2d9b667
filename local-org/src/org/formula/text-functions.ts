/** Text functions of formulas. */
import { Decimal } from 'decimal.js';
import { toId18 } from '../../values/id.ts';
import { eager } from './function.ts';
import type { FunctionTable } from './function.ts';
import { asNumber, asText, Day, Exact, FormulaError, isBlank, isoDay, Moment, TimeOfDay } from './value.ts';
import type { FormulaValue } from './value.ts';

const text = (value: FormulaValue | undefined): string => asText(value ?? null);
const whole = (value: FormulaValue | undefined): number =>
    asNumber(value ?? null)
        ?.trunc()
        .toNumber() ?? 0;

const ENTITIES: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};

export const textFunctions: FunctionTable = {
    TEXT: eager(1, 1, ([value]) => printed(value ?? null)),
    VALUE: eager(1, 1, ([value]) => {
        const given = text(value).trim();
        if (given === '') return null;
        if (!/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(given)) throw new FormulaError('not a number');
        return new Exact(given);
    }),
    ISNUMBER: eager(1, 1, ([value]) => /^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$/.test(text(value))),
    LEN: eager(1, 1, ([value]) => new Exact(text(value).length)),
    LEFT: eager(2, 2, ([value, count]) => text(value).slice(0, Math.max(0, whole(count)))),
    RIGHT: eager(2, 2, ([value, count]) => {
        const length = Math.max(0, whole(count));
        return length === 0 ? '' : text(value).slice(-length);
    }),
    MID: eager(3, 3, ([value, start, count]) => {
        const from = Math.max(1, whole(start)) - 1;
        return text(value).slice(from, from + Math.max(0, whole(count)));
    }),
    UPPER: eager(1, 2, ([value]) => text(value).toUpperCase()),
    LOWER: eager(1, 2, ([value]) => text(value).toLowerCase()),
    INITCAP: eager(1, 1, ([value]) =>
        text(value)
            .toLowerCase()
            .replace(/(^|[^a-z0-9])([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase()),
    ),
    TRIM: eager(1, 1, ([value]) => text(value).trim()),
    REVERSE: eager(1, 1, ([value]) => [...text(value)].reverse().join('')),
    SUBSTITUTE: eager(3, 3, ([value, old, fresh]) =>
        text(old) === '' ? text(value) : text(value).split(text(old)).join(text(fresh)),
    ),
    CONTAINS: eager(2, 2, ([value, part]) => text(value).includes(text(part))),
    BEGINS: eager(2, 2, ([value, part]) => text(value).startsWith(text(part))),
    FIND: eager(2, 3, ([part, value, start]) => {
        if (isBlank(part ?? null)) return new Exact(0);
        const from = start === undefined ? 1 : whole(start);
        return new Exact(from < 1 ? 0 : text(value).indexOf(text(part), from - 1) + 1);
    }),
    LPAD: eager(2, 3, ([value, length, pad]) =>
        text(value)
            .slice(0, whole(length))
            .padStart(whole(length), pad === undefined ? ' ' : text(pad)),
    ),
    RPAD: eager(2, 3, ([value, length, pad]) =>
        text(value)
            .slice(0, whole(length))
            .padEnd(whole(length), pad === undefined ? ' ' : text(pad)),
    ),
    REGEX: eager(2, 2, ([value, pattern]) => new RegExp(`^(?:${text(pattern)})$`, 's').test(text(value))),
    BR: eager(0, 0, () => '\r\n'),
    CHR: eager(1, 1, ([code]) => String.fromCodePoint(whole(code))),
    ASCII: eager(1, 1, ([value]) => new Exact(text(value).codePointAt(0) ?? 0)),
    CASESAFEID: eager(1, 1, ([value]) => toId18(text(value)) ?? text(value)),
    HTMLENCODE: eager(1, 1, ([value]) =>
        text(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character),
    ),
    URLENCODE: eager(1, 1, ([value]) => encodeURIComponent(text(value)).replace(/%20/g, '+')),
    JSENCODE: eager(1, 1, ([value]) =>
        text(value)
            .replace(/[\\'"]/g, '\\$&')
            .replace(/\n/g, '\\n')
            .replace(/\r/g, '\\r'),
    ),
    HYPERLINK: eager(2, 3, ([url, label, target]) => {
        const where = target === undefined ? '' : ` target="${text(target)}"`;
        return `<a href="${text(url)}"${where}>${text(label)}</a>`;
    }),
    IMAGE: eager(2, 4, ([url, alternative, height, width]) => {
        const size =
            height === undefined ? '' : ` style="height:${whole(height)}px; width:${whole(width)}px;"`;
        return `<img src="${text(url)}" alt="${text(alternative)}"${size} border="0"/>`;
    }),
};

/** TEXT(): numbers without grouping, dates and times as ISO prints them, moments with a Z. */
function printed(value: FormulaValue): string {
    if (value === null) return '';
    if (value instanceof Decimal) return value.toFixed();
    if (value instanceof Day) return isoDay(value);
    if (value instanceof Moment) return `${new Date(value.ms).toISOString().slice(0, 19).replace('T', ' ')}Z`;
    if (value instanceof TimeOfDay) return new Date(value.ms).toISOString().slice(11, 23);
    if (typeof value === 'boolean') throw new FormulaError('TEXT of true or false');
    return value;
}
