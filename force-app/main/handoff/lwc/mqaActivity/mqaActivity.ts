import { api, LightningElement } from 'lwc';
import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import none from '@salesforce/label/c.MqaActivityNone';
import { dayOf } from 'c/mqaTime';

interface Line {
    key: string;
    day: string;
    type: string;
    who: string | null;
    /** Form, page and campaign. */
    what: string;
    /** What was submitted. */
    form: string;
}

/** Lists what people of an account did: when, what, who, and the values of what they submitted. */
export default class MqaActivityList extends LightningElement {
    none = none;
    /** Newest first. */
    @api entries: MqaActivity[] = [];

    get isEmpty(): boolean {
        return this.entries.length === 0;
    }

    get lines(): Line[] {
        return this.entries.map(({ at, type, who, what, campaign, formName, formData }, index) => ({
            key: `${at} ${index}`,
            day: dayOf(at, locale, timeZone),
            type,
            who: who ?? null,
            what: [formName, what, campaign].filter(Boolean).join(' · '),
            form: formData.map(({ label, value }) => `${label}: ${value}`).join(' · '),
        }));
    }
}
