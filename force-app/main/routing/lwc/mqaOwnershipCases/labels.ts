import account from '@salesforce/label/c.MqaAccount';
import cases from '@salesforce/label/c.MqaOpsFilterOwnership';
import decided from '@salesforce/label/c.MqaOpsFilterDecided';
import disputes from '@salesforce/label/c.MqaOpsFilterDisputes';
import due from '@salesforce/label/c.MqaDue';
import emptyDecided from '@salesforce/label/c.MqaOpsEmptyDecided';
import emptyDisputes from '@salesforce/label/c.MqaOpsEmptyDisputes';
import emptyHelp from '@salesforce/label/c.MqaOpsEmptyCasesHelp';
import emptyOwnership from '@salesforce/label/c.MqaOpsEmptyOwnership';
import filter from '@salesforce/label/c.MqaOpsFilter';
import overdue from '@salesforce/label/c.MqaOverdue';
import refresh from '@salesforce/label/c.MqaRefresh';
import title from '@salesforce/label/c.MqaOpsCasesTitle';

export const labels = {
    account,
    cases,
    decided,
    disputes,
    due,
    emptyDecided,
    emptyDisputes,
    emptyHelp,
    emptyOwnership,
    filter,
    overdue,
    refresh,
    title,
};
