import accumulated from '@salesforce/label/c.MqaWarmthAccumulated';
import activity from '@salesforce/label/c.MqaSummaryActivity';
import approach from '@salesforce/label/c.MqaSummaryApproach';
import back from '@salesforce/label/c.MqaSummaryBack';
import backup from '@salesforce/label/c.MqaBackup';
import company from '@salesforce/label/c.MqaSummaryCompany';
import contact from '@salesforce/label/c.MqaPrimaryContact';
import email from '@salesforce/label/c.MqaSummaryEmail';
import employees from '@salesforce/label/c.MqaSummaryEmployees';
import estimatedAcv from '@salesforce/label/c.MqaSummaryEstimatedAcv';
import fallback from '@salesforce/label/c.MqaFallbackAction';
import fitOfScore from '@salesforce/label/c.MqaSummaryFitOfScore';
import fitScore from '@salesforce/label/c.MqaSummaryFitScore';
import handRaiser from '@salesforce/label/c.MqaWarmthHandRaiser';
import industry from '@salesforce/label/c.MqaSummaryIndustry';
import intentSignals from '@salesforce/label/c.MqaSummaryIntentSignals';
import loading from '@salesforce/label/c.MqaLoading';
import manager from '@salesforce/label/c.MqaManager';
import marketing from '@salesforce/label/c.MqaSummaryMarketing';
import more from '@salesforce/label/c.MqaSummaryMore';
import nextAction from '@salesforce/label/c.MqaNextAction';
import noActivity from '@salesforce/label/c.MqaSummaryNoActivity';
import nobody from '@salesforce/label/c.MqaNobodyNamed';
import noHandoff from '@salesforce/label/c.MqaSummaryNoHandoff';
import noIntentSignals from '@salesforce/label/c.MqaSummaryNoIntentSignals';
import noNotes from '@salesforce/label/c.MqaSummaryNoNotes';
import notes from '@salesforce/label/c.MqaSummaryNotes';
import notEstimated from '@salesforce/label/c.MqaSummaryNotEstimated';
import ofHundred from '@salesforce/label/c.MqaOfHundred';
import overdue from '@salesforce/label/c.MqaOverdue';
import owner from '@salesforce/label/c.MqaOwner';
import phone from '@salesforce/label/c.MqaSummaryPhone';
import place from '@salesforce/label/c.MqaSummaryPlace';
import plusPoints from '@salesforce/label/c.MqaPlusPoints';
import print from '@salesforce/label/c.MqaSummaryPrint';
import qualified from '@salesforce/label/c.MqaSummaryQualified';
import recentNews from '@salesforce/label/c.MqaSummaryRecentNews';
import revenue from '@salesforce/label/c.MqaSummaryRevenue';
import score from '@salesforce/label/c.MqaSummaryScore';
import statusAccepted from '@salesforce/label/c.MqaStatusAccepted';
import statusAssigned from '@salesforce/label/c.MqaStatusAssigned';
import statusCompleted from '@salesforce/label/c.MqaStatusCompleted';
import statusDataCompletion from '@salesforce/label/c.MqaStatusDataCompletion';
import statusDeferred from '@salesforce/label/c.MqaStatusDeferred';
import statusInProgress from '@salesforce/label/c.MqaStatusInProgress';
import statusMeetingBooked from '@salesforce/label/c.MqaStatusMeetingBooked';
import statusRejected from '@salesforce/label/c.MqaStatusRejected';
import statusReturned from '@salesforce/label/c.MqaStatusReturned';
import techStack from '@salesforce/label/c.MqaSummaryTechStack';
import title from '@salesforce/label/c.MqaSummaryTitle';
import tryAgain from '@salesforce/label/c.MqaTryAgain';
import typeInbound from '@salesforce/label/c.MqaTypeInbound';
import typeIntent from '@salesforce/label/c.MqaTypeIntent';
import typeRelationship from '@salesforce/label/c.MqaTypeRelationship';
import unknown from '@salesforce/label/c.MqaSummaryUnknown';
import website from '@salesforce/label/c.MqaSummaryWebsite';
import whyNow from '@salesforce/label/c.MqaWhyNow';

export const labels = {
    accumulated,
    activity,
    approach,
    back,
    backup,
    company,
    contact,
    email,
    employees,
    estimatedAcv,
    fallback,
    fitOfScore,
    fitScore,
    handRaiser,
    industry,
    intentSignals,
    loading,
    manager,
    marketing,
    more,
    nextAction,
    noActivity,
    nobody,
    noHandoff,
    noIntentSignals,
    noNotes,
    notes,
    notEstimated,
    ofHundred,
    overdue,
    owner,
    phone,
    place,
    plusPoints,
    print,
    qualified,
    recentNews,
    revenue,
    score,
    techStack,
    title,
    tryAgain,
    unknown,
    website,
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

export const typeLabels: Record<MqaSummary['handoffType'], string> = {
    Inbound: typeInbound,
    Relationship: typeRelationship,
    Intent: typeIntent,
};
