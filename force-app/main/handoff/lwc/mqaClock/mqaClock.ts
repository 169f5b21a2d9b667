import { api, LightningElement } from 'lwc';
import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import { format } from 'c/mqaText';
import { durationText, nearDayAndTime } from 'c/mqaTime';
import { labels } from './labels';

/** Shows what has to happen next, how much time is left for it, and by when; it runs on while it is looked at. */
export default class MqaClock extends LightningElement {
    noClock = labels.none;
    /** Null when nothing runs. */
    @api clock: MqaHandoff['clock'] = null;
    now = Date.now();

    get dueAt(): number {
        return Date.parse(this.clock?.dueAt ?? '');
    }

    /** The server's word counts, and what has passed since. */
    get isOverdue(): boolean {
        return Boolean(this.clock?.overdue) || this.dueAt < this.now;
    }

    get icon(): string {
        return this.isOverdue ? 'utility:warning' : 'utility:clock';
    }

    get iconVariant(): string | null {
        return this.isOverdue ? 'error' : null;
    }

    get className(): string {
        return this.isOverdue ? 'clock clock_overdue' : 'clock';
    }

    get remaining(): string {
        if (this.isOverdue && this.dueAt >= this.now) {
            return labels.overdue;
        }
        const label = this.isOverdue ? labels.overdueBy : labels.left;
        return format(label, durationText(this.dueAt - this.now, locale));
    }

    /** Begins with the blank that a template drops between elements. */
    get dueText(): string {
        return ` · ${nearDayAndTime(this.clock?.dueAt ?? '', this.now, locale, timeZone)}`;
    }

    /** Comes each minute from an animation that shows nothing: the browser rests it with the page and ends it with the element. */
    handleMinute(): void {
        this.now = Date.now();
    }
}
