import { query, type RecordData, type Row } from '../../runtime/record-data.ts';
import RecordElement from '../recordElement/recordElement.ts';

interface Activity {
    id: string;
    subject: string;
    url: string;
    status: string;
    description: string | null;
    day: string | null;
    icon: string;
}

const ICONS: Readonly<Record<string, string>> = { Call: 'standard:log_a_call', Email: 'standard:email' };

/** Tasks of the record, newest first. */
export default class HostActivities extends RecordElement {
    activities: Activity[] = [];

    get isEmpty(): boolean {
        return this.data !== null && this.activities.length === 0;
    }

    protected override async loaded({ layout, record }: RecordData): Promise<void> {
        if (!layout.hasActivities) {
            return;
        }
        const id = String(record.Id);
        const field =
            layout.icon === 'standard:contact' || layout.icon === 'standard:lead' ? 'WhoId' : 'WhatId';
        const fields = 'Id, Subject, Status, ActivityDate, Description, TaskSubtype, CreatedDate';
        const soql = `SELECT ${fields} FROM Task WHERE ${field} = '${id}' ORDER BY CreatedDate DESC LIMIT 20`;
        this.activities = (await query(soql)).map(activityOf);
    }
}

function activityOf(row: Row): Activity {
    const text = (name: string): string | null => (typeof row[name] === 'string' ? row[name] : null);
    return {
        id: String(row.Id),
        subject: text('Subject') ?? 'Task',
        url: `/${String(row.Id)}`,
        status: text('Status') ?? '',
        description: text('Description'),
        day: text('ActivityDate'),
        icon: ICONS[text('TaskSubtype') ?? ''] ?? 'standard:task',
    };
}
