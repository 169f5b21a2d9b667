import accept from '@salesforce/label/c.MqaAccept';
import accepted from '@salesforce/label/c.MqaAcceptedToast';
import accumulated from '@salesforce/label/c.MqaWarmthAccumulated';
import backup from '@salesforce/label/c.MqaBackup';
import contact from '@salesforce/label/c.MqaPrimaryContact';
import contributors from '@salesforce/label/c.MqaTopContributors';
import fallback from '@salesforce/label/c.MqaFallbackAction';
import frozenScore from '@salesforce/label/c.MqaScoreAtTrigger';
import handRaiser from '@salesforce/label/c.MqaWarmthHandRaiser';
import liveScore from '@salesforce/label/c.MqaScoreToday';
import loading from '@salesforce/label/c.MqaLoading';
import logged from '@salesforce/label/c.MqaTouchLoggedToast';
import logTouch from '@salesforce/label/c.MqaLogTouch';
import manager from '@salesforce/label/c.MqaManager';
import missing from '@salesforce/label/c.MqaDataMissing';
import neverScored from '@salesforce/label/c.MqaNeverScored';
import nextAction from '@salesforce/label/c.MqaNextAction';
import notHandedOff from '@salesforce/label/c.MqaNotHandedOff';
import nowScore from '@salesforce/label/c.MqaScoreNow';
import overdue from '@salesforce/label/c.MqaOverdue';
import owner from '@salesforce/label/c.MqaOwner';
import people from '@salesforce/label/c.MqaPeople';
import printSummary from '@salesforce/label/c.MqaPrintSummary';
import qualifiedNotHandedOff from '@salesforce/label/c.MqaQualifiedNotHandedOff';
import reject from '@salesforce/label/c.MqaReject';
import rejected from '@salesforce/label/c.MqaRejectedToast';
import statusAccepted from '@salesforce/label/c.MqaStatusAccepted';
import statusAssigned from '@salesforce/label/c.MqaStatusAssigned';
import statusCompleted from '@salesforce/label/c.MqaStatusCompleted';
import statusDataCompletion from '@salesforce/label/c.MqaStatusDataCompletion';
import statusDeferred from '@salesforce/label/c.MqaStatusDeferred';
import statusInProgress from '@salesforce/label/c.MqaStatusInProgress';
import statusMeetingBooked from '@salesforce/label/c.MqaStatusMeetingBooked';
import statusRejected from '@salesforce/label/c.MqaStatusRejected';
import statusReturned from '@salesforce/label/c.MqaStatusReturned';
import steps from '@salesforce/label/c.MqaSteps';
import title from '@salesforce/label/c.MqaPanelTitle';
import trail from '@salesforce/label/c.MqaTrail';
import trend from '@salesforce/label/c.MqaTrend';
import tryAgain from '@salesforce/label/c.MqaTryAgain';
import typeInbound from '@salesforce/label/c.MqaTypeInbound';
import typeIntent from '@salesforce/label/c.MqaTypeIntent';
import typeRelationship from '@salesforce/label/c.MqaTypeRelationship';
import whyNow from '@salesforce/label/c.MqaWhyNow';
import whyQualified from '@salesforce/label/c.MqaWhyQualified';

export const labels = {
    accept,
    accepted,
    accumulated,
    backup,
    contact,
    contributors,
    fallback,
    frozenScore,
    handRaiser,
    liveScore,
    loading,
    logged,
    logTouch,
    manager,
    missing,
    neverScored,
    nextAction,
    notHandedOff,
    nowScore,
    overdue,
    owner,
    people,
    printSummary,
    qualifiedNotHandedOff,
    reject,
    rejected,
    steps,
    title,
    trail,
    trend,
    tryAgain,
    whyNow,
    whyQualified,
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

export const typeLabels: Record<MqaHandoff['handoffType'], string> = {
    Inbound: typeInbound,
    Relationship: typeRelationship,
    Intent: typeIntent,
};
