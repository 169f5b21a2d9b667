import effect from '@salesforce/label/c.MqaRejectEffect';
import note from '@salesforce/label/c.MqaRejectNote';
import notePlaceholder from '@salesforce/label/c.MqaRejectNotePlaceholder';
import reason from '@salesforce/label/c.MqaRejectReason';
import reject from '@salesforce/label/c.MqaReject';
import subReason from '@salesforce/label/c.MqaRejectSubReason';
import title from '@salesforce/label/c.MqaRejectTitle';

export const labels = { effect, note, notePlaceholder, reason, reject, subReason, title };
