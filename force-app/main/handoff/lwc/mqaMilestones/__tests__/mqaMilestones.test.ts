import { createElement } from 'lwc';
import MqaMilestones from 'c/mqaMilestones';
import { handoff } from '../../mqaHandoffPanel/__tests__/data/handoff';

function show(value: MqaHandoff | undefined): HTMLElement {
    const element = createElement('c-mqa-milestones', { is: MqaMilestones });
    Object.assign(element, { handoff: value });
    document.body.appendChild(element);
    return element;
}

describe('c-mqa-milestones', () => {
    it('shows each step with its own time, and which are still to come', () => {
        const root = show(handoff).shadowRoot;
        const times = root?.querySelectorAll<HTMLElement & { value: string }>(
            'lightning-formatted-date-time',
        );
        expect([...(times ?? [])].map(({ value }) => value)).toEqual([
            handoff.qualifiedAt,
            handoff.assignedAt,
            handoff.notifiedAt,
        ]);
        expect(root?.querySelectorAll('.step_done')).toHaveLength(3);
        expect(root?.textContent).toContain('c.MqaMilestoneFirstTouchc.MqaMilestoneNotYet');
    });

    it('shows a meeting once one is booked', () => {
        const meetingBookedAt = '2026-11-22T09:00:00.000Z';
        expect(show(handoff).shadowRoot?.textContent).not.toContain('c.MqaMilestoneMeeting');
        expect(show({ ...handoff, meetingBookedAt }).shadowRoot?.textContent).toContain(
            'c.MqaMilestoneMeeting',
        );
    });

    it('shows every step as open without a handoff', () => {
        expect(show(undefined).shadowRoot?.querySelectorAll('.step_done')).toHaveLength(0);
    });

    it('is accessible', async () => {
        await expect(show(handoff)).toBeAccessible();
    });
});
