import { api, LightningElement } from 'lwc';
import { provideUtilityId, type Utility } from '../../runtime/utility-bar-api.ts';

/** The component of one utility, which can ask which utility it is in. */
export default class HostUtility extends LightningElement {
    @api utility?: Utility;
    @api appUrl = '';

    connectedCallback(): void {
        const host = this.template?.host;
        if (host !== undefined) {
            provideUtilityId(host, this.utility?.id ?? '');
        }
    }

    get component(): Utility['component'] | undefined {
        return this.utility?.component;
    }
}
