import autoReply from '@salesforce/label/c.MqaOutcomeAutoReply';
import call from '@salesforce/label/c.MqaChannelCall';
import channel from '@salesforce/label/c.MqaChannel';
import email from '@salesforce/label/c.MqaChannelEmail';
import linkedIn from '@salesforce/label/c.MqaChannelLinkedIn';
import meeting from '@salesforce/label/c.MqaChannelMeeting';
import noAnswer from '@salesforce/label/c.MqaOutcomeNoAnswer';
import note from '@salesforce/label/c.MqaNote';
import occurredAtHelp from '@salesforce/label/c.MqaOccurredAtHelp';
import outcome from '@salesforce/label/c.MqaOutcome';
import reached from '@salesforce/label/c.MqaOutcomeReached';
import save from '@salesforce/label/c.MqaLogTouchSave';
import title from '@salesforce/label/c.MqaLogTouch';
import voicemail from '@salesforce/label/c.MqaOutcomeVoicemail';

export const labels = { channel, note, occurredAtHelp, outcome, save, title };

type Touch = Parameters<typeof import('@salesforce/apex/MqaDispositionController.logTouch').default>[0];
export type Channel = Touch['channel'];
export type Outcome = Touch['outcome'];

export const channels: { value: Channel; label: string }[] = [
    { value: 'Call', label: call },
    { value: 'Email', label: email },
    { value: 'LinkedIn', label: linkedIn },
    { value: 'Meeting', label: meeting },
];

/** What can come of each channel, most usual first. */
export const outcomesByChannel: Record<Channel, { value: Outcome; label: string }[]> = {
    Call: [
        { value: 'Reached', label: reached },
        { value: 'Voicemail', label: voicemail },
        { value: 'No Answer', label: noAnswer },
    ],
    Email: [
        { value: 'Reached', label: reached },
        { value: 'No Answer', label: noAnswer },
        { value: 'Auto-Reply', label: autoReply },
    ],
    LinkedIn: [
        { value: 'Reached', label: reached },
        { value: 'No Answer', label: noAnswer },
    ],
    Meeting: [
        { value: 'Reached', label: reached },
        { value: 'No Answer', label: noAnswer },
    ],
};
