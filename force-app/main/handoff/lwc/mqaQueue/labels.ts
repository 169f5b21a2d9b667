import accept from '@salesforce/label/c.MqaActAccept';
import account from '@salesforce/label/c.MqaAccount';
import actOn from '@salesforce/label/c.MqaActOn';
import age from '@salesforce/label/c.MqaQueueAge';
import bookMeeting from '@salesforce/label/c.MqaActBookMeeting';
import columns from '@salesforce/label/c.MqaQueueColumns';
import complete from '@salesforce/label/c.MqaActComplete';
import contact from '@salesforce/label/c.MqaQueueContact';
import defer from '@salesforce/label/c.MqaActDefer';
import dismiss from '@salesforce/label/c.MqaDismiss';
import doneAccept from '@salesforce/label/c.MqaQueueDoneAccept';
import doneBookMeeting from '@salesforce/label/c.MqaQueueDoneBookMeeting';
import doneComplete from '@salesforce/label/c.MqaQueueDoneComplete';
import doneDefer from '@salesforce/label/c.MqaQueueDoneDefer';
import doneHandOn from '@salesforce/label/c.MqaQueueDoneHandOn';
import doneLogTouch from '@salesforce/label/c.MqaQueueDoneLogTouch';
import doneReject from '@salesforce/label/c.MqaQueueDoneReject';
import doneReturn from '@salesforce/label/c.MqaQueueDoneReturn';
import doneUndo from '@salesforce/label/c.MqaQueueDoneUndo';
import dueIn from '@salesforce/label/c.MqaQueueDueIn';
import dueLate from '@salesforce/label/c.MqaQueueDueLate';
import due from '@salesforce/label/c.MqaDue';
import empty from '@salesforce/label/c.MqaQueueEmpty';
import emptyHelp from '@salesforce/label/c.MqaQueueEmptyHelp';
import handOn from '@salesforce/label/c.MqaActHandOn';
import handRaiser from '@salesforce/label/c.MqaWarmthHandRaiser';
import heldUntil from '@salesforce/label/c.MqaHeldUntil';
import logTouch from '@salesforce/label/c.MqaActLogTouch';
import missing from '@salesforce/label/c.MqaQueueMissing';
import most from '@salesforce/label/c.MqaQueueMost';
import nextAction from '@salesforce/label/c.MqaNextAction';
import nothingLacks from '@salesforce/label/c.MqaQueueComplete';
import nothingLacksHelp from '@salesforce/label/c.MqaQueueCompleteHelp';
import overdueMark from '@salesforce/label/c.MqaOverdue';
import owner from '@salesforce/label/c.MqaOwner';
import refresh from '@salesforce/label/c.MqaRefresh';
import reject from '@salesforce/label/c.MqaActReject';
import returnToMarketing from '@salesforce/label/c.MqaActReturn';
import score from '@salesforce/label/c.MqaScoreColumn';
import showMore from '@salesforce/label/c.MqaQueueShowMore';
import shown from '@salesforce/label/c.MqaQueueShown';
import status from '@salesforce/label/c.MqaStatus';
import title from '@salesforce/label/c.MqaQueueTitle';
import triggered from '@salesforce/label/c.MqaQueueTriggered';
import whyNow from '@salesforce/label/c.MqaWhyNow';

export const labels = {
    account,
    actOn,
    age,
    columns,
    contact,
    dismiss,
    due,
    dueIn,
    dueLate,
    empty,
    emptyHelp,
    handRaiser,
    heldUntil,
    missing,
    most,
    nextAction,
    nothingLacks,
    nothingLacksHelp,
    overdueMark,
    owner,
    refresh,
    score,
    showMore,
    shown,
    status,
    title,
    triggered,
    whyNow,
};

export const actionLabels: Record<Exclude<MqaAction, 'dispute'>, string> = {
    accept,
    logTouch,
    bookMeeting,
    defer,
    handOn,
    complete,
    returnToMarketing,
    reject,
};

/** What was done; the place is for the account or the number of accounts. */
export const doneLabels: Record<keyof typeof actionLabels | 'undo', string> = {
    accept: doneAccept,
    logTouch: doneLogTouch,
    bookMeeting: doneBookMeeting,
    defer: doneDefer,
    handOn: doneHandOn,
    complete: doneComplete,
    returnToMarketing: doneReturn,
    reject: doneReject,
    undo: doneUndo,
};
