import { query, type RecordData, type Row } from '../../runtime/record-data.ts';
import { session } from '../../runtime/session.ts';
import RecordElement from '../recordElement/recordElement.ts';

interface Activity {
    id: string;
    subject: string;
    url: string;
    status: string;
    description: string | null;
    /** When a task is due. */
    day: string | null;
    /** When an event begins. */
    startsAt: string | null;
    icon: string;
}

const ICONS: Readonly<Record<string, string>> = { Call: 'standard:log_a_call', Email: 'standard:email' };

/** Tasks and events of the record, newest first. */
export default class HostActivities extends RecordElement {
    activities: Activity[] = [];
    timeZone = session.timeZone;

    get isEmpty(): boolean {
        return this.data !== null && this.activities.length === 0;
    }

    protected override async loaded({ layout, record }: RecordData): Promise<void> {
        if (!layout.hasActivities) {
            return;
        }
        const field =
            layout.icon === 'standard:contact' || layout.icon === 'standard:lead' ? 'WhoId' : 'WhatId';
        const rest = `WHERE ${field} = '${String(record.Id)}' ORDER BY CreatedDate DESC LIMIT 20`;
        const [tasks, events] = await Promise.all([
            query(
                `SELECT Id, Subject, Status, ActivityDate, Description, TaskSubtype, CreatedDate FROM Task ${rest}`,
            ),
            query(`SELECT Id, Subject, StartDateTime, Description, CreatedDate FROM Event ${rest}`),
        ]);
        this.activities = [...tasks.map(taskOf), ...events.map(eventOf)]
            .sort((a, b) => b.created.localeCompare(a.created))
            .map(({ activity }) => activity);
    }
}

interface Created {
    readonly created: string;
    readonly activity: Activity;
}

function taskOf(row: Row): Created {
    const icon = ICONS[textOf(row, 'TaskSubtype') ?? ''] ?? 'standard:task';
    const day = textOf(row, 'ActivityDate');
    return {
        created: String(row.CreatedDate),
        activity: { ...basis(row, 'Task'), status: textOf(row, 'Status') ?? '', day, startsAt: null, icon },
    };
}

function eventOf(row: Row): Created {
    const startsAt = textOf(row, 'StartDateTime');
    return {
        created: String(row.CreatedDate),
        activity: { ...basis(row, 'Event'), status: '', day: null, startsAt, icon: 'standard:event' },
    };
}

function basis(row: Row, otherwise: string): Pick<Activity, 'id' | 'subject' | 'url' | 'description'> {
    return {
        id: String(row.Id),
        subject: textOf(row, 'Subject') ?? otherwise,
        url: `/${String(row.Id)}`,
        description: textOf(row, 'Description'),
    };
}

function textOf(row: Row, name: string): string | null {
    const value = row[name];
    return typeof value === 'string' ? value : null;
}
