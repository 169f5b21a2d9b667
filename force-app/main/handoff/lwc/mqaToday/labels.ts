import due from '@salesforce/label/c.MqaTodayDue';
import held from '@salesforce/label/c.MqaTodayHeld';
import heldUntil from '@salesforce/label/c.MqaHeldUntil';
import meetings from '@salesforce/label/c.MqaTodayMeetings';
import more from '@salesforce/label/c.MqaTodayMore';
import nothing from '@salesforce/label/c.MqaTodayNothing';
import nothingHelp from '@salesforce/label/c.MqaTodayNothingHelp';
import overdue from '@salesforce/label/c.MqaOverdue';
import title from '@salesforce/label/c.MqaToday';
import toAccept from '@salesforce/label/c.MqaTodayToAccept';

export const labels = { heldUntil, more, nothing, nothingHelp, title };

/** The lists in the order of their urgency, with the icon that stands before each. */
export const sections: { key: keyof MqaToday; label: string; icon: string; variant?: string }[] = [
    { key: 'overdue', label: overdue, icon: 'utility:warning', variant: 'error' },
    { key: 'meetings', label: meetings, icon: 'utility:event' },
    { key: 'dueToday', label: due, icon: 'utility:clock' },
    { key: 'toAccept', label: toAccept, icon: 'utility:new' },
    { key: 'held', label: held, icon: 'utility:pause' },
];
