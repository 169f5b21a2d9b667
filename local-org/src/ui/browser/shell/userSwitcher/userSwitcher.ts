import { LightningElement } from 'lwc';
import { query } from '../../runtime/record-data.ts';
import { call } from '../../runtime/server.ts';
import { session } from '../../runtime/session.ts';

/** Lets an administrator go on as another user. */
export default class HostUserSwitcher extends LightningElement {
    options: { value: string; label: string }[] = [];
    problem: string | null = null;

    async connectedCallback(): Promise<void> {
        try {
            const users = await query(
                'SELECT Id, Name, Title FROM User WHERE IsActive = TRUE ORDER BY Name LIMIT 200',
            );
            this.options = users
                .filter(({ Id }) => Id !== session.userId)
                .map(({ Id, Name, Title }) => ({
                    value: String(Id),
                    label: typeof Title === 'string' ? `${String(Name)} (${Title})` : String(Name),
                }));
        } catch (error) {
            this.problem = (error as Error).message;
        }
    }

    async handleUser(event: CustomEvent<{ value: string }>): Promise<void> {
        try {
            await call('POST', '/lightning/_log-in-as', { userId: event.detail.value });
            location.assign('/lightning');
        } catch (error) {
            this.problem = (error as Error).message;
        }
    }
}
