import { api, LightningElement } from 'lwc';
import nobody from '@salesforce/label/c.MqaNobodyNamed';

/** Shows who somebody is and how to reach them. */
export default class MqaPersonCard extends LightningElement {
    nobody = nobody;
    @api person: MqaPerson | null = null;
    /** What the person is here, e.g. "Backup"; shown above the name. */
    @api role = '';
    /** The role in the buying committee; shown beside the name. */
    @api committeeRole: string | null = null;
    /** True: the name and the role only. */
    @api brief = false;

    get profileUrl(): string {
        return `/lightning/r/${this.person?.id.startsWith('003') ? 'Contact' : 'User'}/${this.person?.id}/view`;
    }

    get nameClass(): string {
        return this.brief ? 'name' : 'name name_large';
    }

    get position(): string {
        const parts = this.brief ? [] : [this.person?.title, this.committeeRole];
        const words = parts.filter(Boolean).join(' · ');
        return words === '' ? '' : `, ${words}`;
    }

    /** A template drops blanks between elements. */
    get between(): string {
        return this.phone && this.email ? ' · ' : '';
    }

    get isReachable(): boolean {
        return Boolean(this.email ?? this.phone);
    }

    get email(): string | null {
        return this.brief ? null : (this.person?.email ?? null);
    }

    get phone(): string | null {
        return this.brief ? null : (this.person?.phone ?? null);
    }
}
