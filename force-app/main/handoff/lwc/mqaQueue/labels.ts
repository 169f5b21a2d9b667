import accept from '@salesforce/label/c.MqaAccept';
import acceptedMany from '@salesforce/label/c.MqaAcceptedManyToast';
import account from '@salesforce/label/c.MqaAccount';
import backup from '@salesforce/label/c.MqaFilterBackup';
import contact from '@salesforce/label/c.MqaPrimaryContact';
import due from '@salesforce/label/c.MqaDue';
import empty from '@salesforce/label/c.MqaQueueEmpty';
import emptyHelp from '@salesforce/label/c.MqaQueueEmptyHelp';
import filter from '@salesforce/label/c.MqaQueueFilter';
import loading from '@salesforce/label/c.MqaLoading';
import logged from '@salesforce/label/c.MqaTouchLoggedToast';
import logTouch from '@salesforce/label/c.MqaLogTouch';
import mine from '@salesforce/label/c.MqaFilterMine';
import nextAction from '@salesforce/label/c.MqaNextAction';
import overdue from '@salesforce/label/c.MqaFilterOverdue';
import overdueMark from '@salesforce/label/c.MqaOverdue';
import owner from '@salesforce/label/c.MqaOwner';
import refresh from '@salesforce/label/c.MqaRefresh';
import reject from '@salesforce/label/c.MqaReject';
import rejectedMany from '@salesforce/label/c.MqaRejectedManyToast';
import score from '@salesforce/label/c.MqaScoreColumn';
import selected from '@salesforce/label/c.MqaSelectedCount';
import status from '@salesforce/label/c.MqaStatus';
import statusAccepted from '@salesforce/label/c.MqaStatusAccepted';
import statusAssigned from '@salesforce/label/c.MqaStatusAssigned';
import statusCompleted from '@salesforce/label/c.MqaStatusCompleted';
import statusDataCompletion from '@salesforce/label/c.MqaStatusDataCompletion';
import statusDeferred from '@salesforce/label/c.MqaStatusDeferred';
import statusInProgress from '@salesforce/label/c.MqaStatusInProgress';
import statusMeetingBooked from '@salesforce/label/c.MqaStatusMeetingBooked';
import statusRejected from '@salesforce/label/c.MqaStatusRejected';
import statusReturned from '@salesforce/label/c.MqaStatusReturned';
import team from '@salesforce/label/c.MqaFilterTeam';
import title from '@salesforce/label/c.MqaQueueTitle';
import tryAgain from '@salesforce/label/c.MqaTryAgain';
import whyNow from '@salesforce/label/c.MqaWhyNow';

export const labels = {
    accept,
    acceptedMany,
    account,
    backup,
    contact,
    due,
    empty,
    emptyHelp,
    filter,
    loading,
    logged,
    logTouch,
    mine,
    nextAction,
    overdue,
    overdueMark,
    owner,
    refresh,
    reject,
    rejectedMany,
    score,
    selected,
    status,
    team,
    title,
    tryAgain,
    whyNow,
};

export const statusLabels: Record<MqaHandoffStatus, string> = {
    'Data Completion': statusDataCompletion,
    Assigned: statusAssigned,
    Accepted: statusAccepted,
    'In Progress': statusInProgress,
    Deferred: statusDeferred,
    'Meeting Booked': statusMeetingBooked,
    Completed: statusCompleted,
    Rejected: statusRejected,
    Returned: statusReturned,
};
