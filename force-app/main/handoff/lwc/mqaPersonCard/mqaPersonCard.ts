import { api, LightningElement } from 'lwc';
import nobody from '@salesforce/label/c.MqaNobodyNamed';

/** Shows who somebody is and how to reach them. */
export default class MqaPersonCard extends LightningElement {
    nobody = nobody;
    @api person: MqaPerson | null = null;
    /** What the person is here, e.g. "Backup" or a role in the buying committee; shown above the name. */
    @api role = '';
    /** True: the name and the role only. */
    @api brief = false;

    get profileUrl(): string {
        return `/lightning/r/${this.person?.id.startsWith('003') ? 'Contact' : 'User'}/${this.person?.id}/view`;
    }

    get jobTitle(): string | null {
        return this.brief ? null : (this.person?.title ?? null);
    }

    get email(): string | null {
        return this.brief ? null : (this.person?.email ?? null);
    }

    get phone(): string | null {
        return this.brief ? null : (this.person?.phone ?? null);
    }
}
