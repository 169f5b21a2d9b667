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
import manager from '@salesforce/label/c.MqaManager';
import marketing from '@salesforce/label/c.MqaSummaryMarketing';
import more from '@salesforce/label/c.MqaSummaryMore';
import nextAction from '@salesforce/label/c.MqaNextAction';
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
import techStack from '@salesforce/label/c.MqaSummaryTechStack';
import title from '@salesforce/label/c.MqaSummaryTitle';
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
    manager,
    marketing,
    more,
    nextAction,
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
    unknown,
    website,
    whyNow,
};
