import due from '@salesforce/label/c.MqaTodayDue';
import held from '@salesforce/label/c.MqaTodayHeld';
import heldUntil from '@salesforce/label/c.MqaHeldUntil';
import meetings from '@salesforce/label/c.MqaTodayMeetings';
import more from '@salesforce/label/c.MqaTodayMore';
import none from '@salesforce/label/c.MqaTodayNone';
import nothing from '@salesforce/label/c.MqaTodayNothing';
import nothingHelp from '@salesforce/label/c.MqaTodayNothingHelp';
import openQueue from '@salesforce/label/c.MqaTodayOpenQueue';
import overdue from '@salesforce/label/c.MqaOverdue';
import title from '@salesforce/label/c.MqaToday';
import toAccept from '@salesforce/label/c.MqaTodayToAccept';

export const labels = { heldUntil, more, none, nothing, nothingHelp, openQueue, title };

/** The lists by column: what is to be done, and what else the day brings; with the icon before each. */
export const columns: { key: keyof MqaToday; label: string; icon: string; variant?: string }[][] = [
    [
        { key: 'overdue', label: overdue, icon: 'utility:warning', variant: 'error' },
        { key: 'dueToday', label: due, icon: 'utility:clock' },
    ],
    [
        { key: 'meetings', label: meetings, icon: 'utility:event' },
        { key: 'toAccept', label: toAccept, icon: 'utility:new' },
        { key: 'held', label: held, icon: 'utility:pause' },
    ],
];
