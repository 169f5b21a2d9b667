import { api } from 'lwc';
import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import bookMeeting from '@salesforce/apex/MqaDispositionController.bookMeeting';
import { attempt, type DialogOptions, type DialogResult, HandoffDialog } from 'c/mqaDialog';
import { format } from 'c/mqaText';
import { durationText, instantOf, morningAfter, wallTimeOf } from 'c/mqaTime';
import { labels } from './labels';

const MINUTE_MS = 60_000;

/** Asks when the contact is met, and puts the meeting in the calendar of the handoff's owner. For one handoff. */
export default class MqaBookMeeting extends HandoffDialog {
    declare static open: (options: DialogOptions & { contactName: string | null }) => DialogResult;

    labels = labels;
    @api handoffIds: string[] = [];
    @api accountNames: string[] = [];
    @api contactName: string | null = null;
    /** As the wall clock of the user shows it; the next working morning to begin with. */
    startsAt = wallTimeOf(Date.parse(morningAfter(1, Date.now(), timeZone)), timeZone);
    durationMinutes = '30';
    /** Null until somebody writes another one. */
    private ownSubject: string | null = null;

    get durations(): { value: string; label: string }[] {
        return ['15', '30', '45', '60'].map((value) => ({
            value,
            label: durationText(Number(value) * MINUTE_MS, locale),
        }));
    }

    get subject(): string {
        return this.ownSubject ?? format(labels.subjectWith, this.contactName ?? this.accountNames[0]);
    }

    get isIncomplete(): boolean {
        return this.startsAt === '' || this.subject.trim() === '';
    }

    handleStartsAt(event: CustomEvent<{ value: string }>): void {
        this.startsAt = event.detail.value;
    }

    handleDuration(event: CustomEvent<{ value: string }>): void {
        this.durationMinutes = event.detail.value;
    }

    handleSubject(event: CustomEvent<{ value: string }>): void {
        this.ownSubject = event.detail.value;
    }

    async handleSave(): Promise<void> {
        if (this.isIncomplete) {
            return;
        }
        const startsAt = instantOf(this.startsAt, timeZone);
        await attempt(this, () =>
            bookMeeting({
                handoffId: this.handoffIds[0],
                startsAt,
                durationMinutes: Number(this.durationMinutes),
                subject: this.subject.trim(),
                note: this.note.trim() || null,
            }),
        );
    }
}
