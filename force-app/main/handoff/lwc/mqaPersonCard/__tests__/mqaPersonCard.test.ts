import { createElement } from 'lwc';
import MqaPersonCard from 'c/mqaPersonCard';
import { handoff } from '../../mqaHandoffPanel/__tests__/data/handoff';

function show(properties: object): HTMLElement {
    const element = createElement('c-mqa-person-card', { is: MqaPersonCard });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

describe('c-mqa-person-card', () => {
    it('shows a contact with all ways to reach them', () => {
        const root = show({ person: handoff.contact, committeeRole: 'Decision maker' }).shadowRoot;
        expect(root?.textContent).toBe('Dana Whitfield, VP Operations · Decision maker · ');
        expect(root?.querySelector('a')?.getAttribute('href')).toBe(
            '/lightning/r/Contact/003000000000001AAA/view',
        );
        expect(root?.querySelector<HTMLElement & { value: string }>('lightning-formatted-email')?.value).toBe(
            'dana@brightfreight.example',
        );
        expect(root?.querySelector<HTMLElement & { value: string }>('lightning-formatted-phone')?.value).toBe(
            '+1 312 555 0188',
        );
    });

    it('leads to a user and shows the name only when brief', () => {
        const root = show({
            person: { ...handoff.owner, email: 'p@x.example' },
            role: 'Owner',
            brief: true,
        }).shadowRoot;
        expect(root?.textContent).toBe('OwnerPriya Raman');
        expect(root?.querySelector('a')?.getAttribute('href')).toBe(
            '/lightning/r/User/005000000000001AAA/view',
        );
        expect(root?.querySelector('lightning-formatted-email')).toBeNull();
    });

    it('says so when nobody is named', () => {
        expect(show({ person: null, role: 'Backup' }).shadowRoot?.textContent).toBe('Backupc.MqaNobodyNamed');
    });

    it('is accessible', async () => {
        await expect(show({ person: handoff.contact, role: 'Contact' })).toBeAccessible();
    });
});
