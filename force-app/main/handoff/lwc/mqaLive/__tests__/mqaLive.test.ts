import { type EventMessage, isEmpEnabled, subscribe, unsubscribe } from 'lightning/empApi';
import { settle } from '@test/page';
import { type HandoffChange, LiveUpdates } from '../mqaLive';

const isEnabled = isEmpEnabled as jest.MockedFunction<typeof isEmpEnabled>;
const subscribing = subscribe as jest.MockedFunction<typeof subscribe>;
const mine = (change: HandoffChange): boolean => change.ownerId === '005ME';

/** Whether the tab is in front. */
function see(state: DocumentVisibilityState): void {
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
}

function message(ownerId: string): EventMessage {
    const payload = { HandoffId__c: 'a01', AccountId__c: '001', OwnerId__c: ownerId, Status__c: 'Assigned' };
    return { data: { payload, event: { replayId: 1 } } };
}

/** Updates that have started, and what the platform's stream calls. */
async function started(
    refresh: () => Promise<void>,
    concerns = mine,
): Promise<{ updates: LiveUpdates; arrive: (message: EventMessage) => void }> {
    const updates = new LiveUpdates({ refresh, concerns });
    updates.start();
    await settle();
    return { updates, arrive: (sent) => subscribing.mock.calls.at(-1)?.[2](sent) };
}

beforeEach(() => {
    see('visible');
    isEnabled.mockResolvedValue(true);
    subscribing.mockResolvedValue({ channel: '/event/MqaHandoffChanged__e' });
});

describe('live updates', () => {
    it('read again when a handoff that concerns them has changed, and only then', async () => {
        const refresh = jest.fn(() => Promise.resolve());
        const { arrive } = await started(refresh);
        expect(subscribing).toHaveBeenCalledWith('/event/MqaHandoffChanged__e', -1, expect.any(Function));
        arrive(message('005ME'));
        arrive(message('005OTHER'));
        await settle();
        expect(refresh).toHaveBeenCalledTimes(1);
    });

    it('tell who a change belongs to', async () => {
        const concerns = jest.fn(() => false);
        const { arrive } = await started(() => Promise.resolve(), concerns);
        arrive(message('005ME'));
        expect(concerns).toHaveBeenCalledWith({
            handoffId: 'a01',
            accountId: '001',
            ownerId: '005ME',
            backupId: null,
            managerId: null,
            status: 'Assigned',
        });
    });

    it('make two reads of a burst, never two at a time', async () => {
        const ends: (() => void)[] = [];
        const refresh = jest.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
        const { arrive } = await started(refresh);
        for (let count = 0; count < 200; count++) {
            arrive(message('005ME'));
        }
        expect(refresh).toHaveBeenCalledTimes(1);
        ends[0]();
        await settle();
        expect(refresh).toHaveBeenCalledTimes(2);
        ends[1]();
        await settle();
        expect(refresh).toHaveBeenCalledTimes(2);
    });

    it('do nothing behind another tab and read when seen again', async () => {
        const refresh = jest.fn(() => Promise.resolve());
        const { arrive } = await started(refresh);
        see('hidden');
        arrive(message('005ME'));
        document.dispatchEvent(new CustomEvent('visibilitychange'));
        expect(refresh).not.toHaveBeenCalled();
        see('visible');
        document.dispatchEvent(new CustomEvent('visibilitychange'));
        expect(refresh).toHaveBeenCalledTimes(1);
    });

    it('do without a stream where there is none, and where it fails', async () => {
        const refresh = jest.fn(() => Promise.resolve());
        isEnabled.mockResolvedValue(false);
        await started(refresh);
        expect(subscribing).not.toHaveBeenCalled();
        isEnabled.mockResolvedValue(true);
        subscribing.mockRejectedValue(new Error('403'));
        await started(refresh);
        document.dispatchEvent(new CustomEvent('visibilitychange'));
        expect(refresh).toHaveBeenCalledTimes(2);
    });

    it('stop, also when the stream was still opening', async () => {
        const refresh = jest.fn(() => Promise.resolve());
        const { updates } = await started(refresh);
        updates.stop();
        expect(unsubscribe).toHaveBeenCalledTimes(1);
        const opening = new LiveUpdates({ refresh, concerns: mine });
        opening.start();
        opening.stop();
        await settle();
        expect(unsubscribe).toHaveBeenCalledTimes(2);
        document.dispatchEvent(new CustomEvent('visibilitychange'));
        expect(refresh).not.toHaveBeenCalled();
    });
});
