import { api, LightningElement } from 'lwc';
import timeZone from '@salesforce/i18n/timeZone';
import label from '@salesforce/label/c.MqaWhenInZone';
import { format } from 'c/mqaText';

/**
 * Asks for a day and a time as the wall clock of the user's time zone shows it, and names the zone. Sends `change`
 * with the wall time, empty when nothing is entered.
 */
export default class MqaTimeField extends LightningElement {
    label = format(label, timeZone);
    /** As `wallTimeOf` of c/mqaTime gives it. */
    @api value = '';
    @api required = false;
    /** A sentence below the field. */
    @api help = '';

    handleChange(event: Event): void {
        event.stopPropagation();
        const { value } = event.target as HTMLInputElement;
        this.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    }
}
