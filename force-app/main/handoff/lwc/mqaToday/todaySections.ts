import { format } from 'c/mqaText';
import type { Line } from 'c/mqaTodayItems';
import { columns, labels } from './labels';

/** The component has the name of what Apex answers. */
export type Day = MqaToday;

/** A list as the card shows it. */
export interface Section {
    key: string;
    title: string;
    icon: string;
    variant: string | undefined;
    lines: Line[];
    isEmpty: boolean;
    /** How many more there are; empty when all are shown. */
    more: string;
}

export interface Column {
    key: number;
    sections: Section[];
}

/** The lists of a day by column; those with nothing in them too, so that the card looks the same every day. */
export function columnsOf(day: Day, locale: string, timeZone: string): Column[] {
    return columns.map((column, index) => ({
        key: index,
        sections: column.map(({ key, label, icon, variant }) => ({
            key,
            icon,
            variant: day[key].total > 0 ? variant : undefined,
            title: day[key].total > 0 ? `${label} (${day[key].total})` : label,
            lines: day[key].items.map((item) => itemOf(item, key, locale, timeZone)),
            isEmpty: day[key].items.length === 0,
            more: moreText(day[key]),
        })),
    }));
}

function moreText({ total, items }: MqaTodayList): string {
    const hidden = total - items.length;
    return hidden > 0 ? format(labels.more, hidden) : '';
}

function itemOf(item: MqaTodayItem, key: string, locale: string, timeZone: string): Line {
    const isOfToday = key === 'meetings' || key === 'dueToday';
    const shape: Intl.DateTimeFormatOptions = isOfToday
        ? { hour: 'numeric', minute: '2-digit', timeZone }
        : { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZone };
    return {
        ...item,
        when: item.heldUntil ? heldText(item.heldUntil, locale) : instantText(item.at, locale, shape),
    };
}

function instantText(at: string | null, locale: string, shape: Intl.DateTimeFormatOptions): string {
    // What is null in Apex is absent in its answer.
    return at ? new Intl.DateTimeFormat(locale, shape).format(Date.parse(at)) : '';
}

function heldText(day: string, locale: string): string {
    const shape: Intl.DateTimeFormatOptions = {
        weekday: 'short',
        month: 'short',
        day: 'numeric',
        timeZone: 'UTC',
    };
    return format(
        labels.heldUntil,
        new Intl.DateTimeFormat(locale, shape).format(Date.parse(`${day}T00:00Z`)),
    );
}
