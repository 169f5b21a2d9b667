import accumulated from '@salesforce/label/c.MqaWarmthAccumulated';
import activity from '@salesforce/label/c.MqaPanelActivity';
import actionThen from '@salesforce/label/c.MqaActionThen';
import backup from '@salesforce/label/c.MqaBackup';
import begunWith from '@salesforce/label/c.MqaBegunWith';
import byWhen from '@salesforce/label/c.MqaByWhen';
import closed from '@salesforce/label/c.MqaStateClosed';
import contributors from '@salesforce/label/c.MqaTopContributors';
import coolDown from '@salesforce/label/c.MqaStateCoolDown';
import coolDownUntil from '@salesforce/label/c.MqaStateCoolDownUntil';
import dataCompletion from '@salesforce/label/c.MqaStateDataCompletion';
import deferred from '@salesforce/label/c.MqaStateDeferred';
import doneAccept from '@salesforce/label/c.MqaAcceptedToast';
import doneBookMeeting from '@salesforce/label/c.MqaDoneBookMeeting';
import doneComplete from '@salesforce/label/c.MqaDoneComplete';
import doneDefer from '@salesforce/label/c.MqaDoneDefer';
import doneDispute from '@salesforce/label/c.MqaDoneDispute';
import doneHandOn from '@salesforce/label/c.MqaDoneHandOn';
import doneLogTouch from '@salesforce/label/c.MqaTouchLoggedToast';
import doneReject from '@salesforce/label/c.MqaRejectedToast';
import doneReturnToMarketing from '@salesforce/label/c.MqaDoneReturn';
import fallback from '@salesforce/label/c.MqaIfThatFails';
import frozenScore from '@salesforce/label/c.MqaScoreAtTrigger';
import handRaiser from '@salesforce/label/c.MqaWarmthHandRaiser';
import held from '@salesforce/label/c.MqaStateHeld';
import holdMeeting from '@salesforce/label/c.MqaHoldMeeting';
import latestTrail from '@salesforce/label/c.MqaTrailOfLatest';
import liveScore from '@salesforce/label/c.MqaScoreToday';
import manager from '@salesforce/label/c.MqaManager';
import meetingAt from '@salesforce/label/c.MqaMeetingAt';
import meetsRule from '@salesforce/label/c.MqaMeetsRule';
import missesRule from '@salesforce/label/c.MqaMissesRule';
import missing from '@salesforce/label/c.MqaStateMissing';
import neverScored from '@salesforce/label/c.MqaNeverScored';
import nextAction from '@salesforce/label/c.MqaWhatToDo';
import notHandedOff from '@salesforce/label/c.MqaNotHandedOff';
import nowScore from '@salesforce/label/c.MqaScoreNow';
import owner from '@salesforce/label/c.MqaOwner';
import qualifiedNotHandedOff from '@salesforce/label/c.MqaQualifiedNotHandedOff';
import steps from '@salesforce/label/c.MqaSteps';
import takeUpThen from '@salesforce/label/c.MqaTakeUpThen';
import title from '@salesforce/label/c.MqaPanelTitle';
import trail from '@salesforce/label/c.MqaTrail';
import undone from '@salesforce/label/c.MqaDoneUndo';
import waitForData from '@salesforce/label/c.MqaWaitForData';
import who from '@salesforce/label/c.MqaWho';
import whyNow from '@salesforce/label/c.MqaWhyNow';
import whyQualified from '@salesforce/label/c.MqaWhyQualified';
import worksOnIt from '@salesforce/label/c.MqaWorksOnIt';

export const labels = {
    activity,
    actionThen,
    accumulated,
    backup,
    begunWith,
    byWhen,
    closed,
    contributors,
    coolDown,
    coolDownUntil,
    dataCompletion,
    deferred,
    fallback,
    frozenScore,
    handRaiser,
    held,
    holdMeeting,
    latestTrail,
    liveScore,
    manager,
    meetingAt,
    meetsRule,
    missesRule,
    missing,
    neverScored,
    nextAction,
    notHandedOff,
    nowScore,
    owner,
    qualifiedNotHandedOff,
    steps,
    takeUpThen,
    title,
    trail,
    undone,
    waitForData,
    who,
    whyNow,
    whyQualified,
    worksOnIt,
};

/** What was done, in words. */
export const doneLabels: Record<MqaAction, string> = {
    accept: doneAccept,
    logTouch: doneLogTouch,
    bookMeeting: doneBookMeeting,
    defer: doneDefer,
    handOn: doneHandOn,
    complete: doneComplete,
    returnToMarketing: doneReturnToMarketing,
    reject: doneReject,
    dispute: doneDispute,
};
