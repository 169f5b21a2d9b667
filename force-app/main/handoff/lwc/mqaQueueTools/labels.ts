import accept from '@salesforce/label/c.MqaActAccept';
import all from '@salesforce/label/c.MqaFilterAll';
import backup from '@salesforce/label/c.MqaFilterBackup';
import bulk from '@salesforce/label/c.MqaQueueBulk';
import complete from '@salesforce/label/c.MqaActComplete';
import dataCompletion from '@salesforce/label/c.MqaFilterDataCompletion';
import defer from '@salesforce/label/c.MqaActDefer';
import filter from '@salesforce/label/c.MqaQueueFilter';
import handOn from '@salesforce/label/c.MqaActHandOn';
import mine from '@salesforce/label/c.MqaFilterMine';
import moreActions from '@salesforce/label/c.MqaQueueMoreActions';
import overdue from '@salesforce/label/c.MqaFilterOverdue';
import reject from '@salesforce/label/c.MqaActReject';
import returnToMarketing from '@salesforce/label/c.MqaActReturn';
import selected from '@salesforce/label/c.MqaSelectedCount';
import sort from '@salesforce/label/c.MqaQueueSort';
import sortDue from '@salesforce/label/c.MqaSortDue';
import sortOldest from '@salesforce/label/c.MqaSortOldest';
import sortRank from '@salesforce/label/c.MqaSortRank';
import team from '@salesforce/label/c.MqaFilterTeam';

export const labels = {
    bulk,
    filter,
    moreActions,
    selected,
    sort,
};

export const actionLabels = {
    accept,
    defer,
    handOn,
    reject,
    complete,
    returnToMarketing,
};

/** In the order of the tabs. */
export const filterLabels: Record<MqaQueueFilter, string> = {
    mine,
    backup,
    team,
    overdue,
    dataCompletion,
    all,
};

/** What phones, without heads of columns, offer. The key says by what, and in which direction. */
export const sortLabels: { value: `${MqaQueueSort}:${'asc' | 'desc'}`; label: string }[] = [
    { value: 'qualifiedAt:asc', label: sortOldest },
    { value: 'score:desc', label: sortRank },
    { value: 'dueAt:asc', label: sortDue },
];
