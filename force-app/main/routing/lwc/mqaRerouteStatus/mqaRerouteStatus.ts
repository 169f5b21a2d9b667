import applied from '@salesforce/label/c.MqaOpsStatusApplied';
import applying from '@salesforce/label/c.MqaOpsStatusApplying';
import previewed from '@salesforce/label/c.MqaOpsStatusPreviewed';
import previewing from '@salesforce/label/c.MqaOpsStatusPreviewing';
import undoing from '@salesforce/label/c.MqaOpsStatusUndoing';
import undone from '@salesforce/label/c.MqaOpsStatusUndone';

/** Where a bulk re-route stands, as people read it. */
export const rerouteStatusLabels: Readonly<Record<MqaRerouteStatus, string>> = {
    Previewing: previewing,
    Previewed: previewed,
    Applying: applying,
    Applied: applied,
    Undoing: undoing,
    Undone: undone,
};
