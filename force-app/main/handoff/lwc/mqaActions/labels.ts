import accept from '@salesforce/label/c.MqaAccept';
import bookMeeting from '@salesforce/label/c.MqaBookMeeting';
import calledNoAnswer from '@salesforce/label/c.MqaCalledNoAnswer';
import calledReached from '@salesforce/label/c.MqaCalledReached';
import calledVoicemail from '@salesforce/label/c.MqaCalledVoicemail';
import complete from '@salesforce/label/c.MqaComplete';
import defer from '@salesforce/label/c.MqaDefer';
import deferAsked from '@salesforce/label/c.MqaDeferAsked';
import deferAskedWhy from '@salesforce/label/c.MqaDeferAskedWhy';
import deferNoAnswer from '@salesforce/label/c.MqaDeferNoAnswer';
import deferNoAnswerWhy from '@salesforce/label/c.MqaDeferNoAnswerWhy';
import deferOther from '@salesforce/label/c.MqaDeferOtherReason';
import dispute from '@salesforce/label/c.MqaDispute';
import emailedNoAnswer from '@salesforce/label/c.MqaEmailedNoAnswer';
import emailedReached from '@salesforce/label/c.MqaEmailedReached';
import handOn from '@salesforce/label/c.MqaHandOn';
import handOnBackup from '@salesforce/label/c.MqaHandOnBackup';
import handOnBackupWhy from '@salesforce/label/c.MqaHandOnBackupWhy';
import handOnManager from '@salesforce/label/c.MqaHandOnManager';
import handOnManagerWhy from '@salesforce/label/c.MqaHandOnManagerWhy';
import handOnOther from '@salesforce/label/c.MqaHandOnOther';
import linkedInNoAnswer from '@salesforce/label/c.MqaLinkedInNoAnswer';
import logTouch from '@salesforce/label/c.MqaLogTouch';
import more from '@salesforce/label/c.MqaMoreActions';
import printSummary from '@salesforce/label/c.MqaPrintSummary';
import reject from '@salesforce/label/c.MqaReject';
import returnToMarketing from '@salesforce/label/c.MqaReturn';
import takeUp from '@salesforce/label/c.MqaTakeUpAgain';
import touchOther from '@salesforce/label/c.MqaTouchOther';

export const labels = {
    deferAsked,
    deferAskedWhy,
    deferNoAnswer,
    deferNoAnswerWhy,
    deferOther,
    handOnBackup,
    handOnBackupWhy,
    handOnManager,
    handOnManagerWhy,
    handOnOther,
    more,
    printSummary,
    takeUp,
    touchOther,
};

/** What a button or a part of the menu is called. */
export const actionLabels: Record<MqaAction, string> = {
    accept,
    logTouch,
    bookMeeting,
    defer,
    handOn,
    complete,
    returnToMarketing,
    reject,
    dispute,
};

/** The usual touches, most usual first; the rest is asked for in a dialog. */
export const touches = [
    { channel: 'Call', outcome: 'No Answer', label: calledNoAnswer },
    { channel: 'Call', outcome: 'Voicemail', label: calledVoicemail },
    { channel: 'Call', outcome: 'Reached', label: calledReached },
    { channel: 'Email', outcome: 'No Answer', label: emailedNoAnswer },
    { channel: 'Email', outcome: 'Reached', label: emailedReached },
    { channel: 'LinkedIn', outcome: 'No Answer', label: linkedInNoAnswer },
] as const;
