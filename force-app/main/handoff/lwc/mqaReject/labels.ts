import cancel from '@salesforce/label/c.MqaCancel';
import effect from '@salesforce/label/c.MqaRejectEffect';
import loading from '@salesforce/label/c.MqaLoading';
import many from '@salesforce/label/c.MqaRejectMany';
import note from '@salesforce/label/c.MqaRejectNote';
import notePlaceholder from '@salesforce/label/c.MqaRejectNotePlaceholder';
import reason from '@salesforce/label/c.MqaRejectReason';
import reject from '@salesforce/label/c.MqaReject';
import saving from '@salesforce/label/c.MqaSaving';
import subReason from '@salesforce/label/c.MqaRejectSubReason';
import title from '@salesforce/label/c.MqaRejectTitle';

export const labels = {
    cancel,
    effect,
    loading,
    many,
    note,
    notePlaceholder,
    reason,
    reject,
    saving,
    subReason,
    title,
};
