import defer from '@salesforce/apex/MqaDispositionController.defer';
import timeZone from '@salesforce/i18n/timeZone';
import MqaDefer from 'c/mqaDefer';
import { instantOf, morningAfter } from 'c/mqaTime';
import { isIncomplete, itActsOnHandoffs, problems, save, twoHandoffs, oneHandoff } from '@test/dialog';
import { all, choose, find, openDialog, settle } from '@test/page';

jest.mock('@salesforce/apex/MqaDispositionController.defer', () => ({ default: jest.fn() }), {
    virtual: true,
});
const call = defer as jest.MockedFunction<typeof defer>;

const NOW = Date.parse('2026-11-20T16:00:00.000Z');
const tomorrow = morningAfter(1, NOW, timeZone);
const open = (properties: object = oneHandoff): ReturnType<typeof openDialog> =>
    openDialog('c-mqa-defer', MqaDefer, properties);
const why = 'lightning-input[data-name="why"], lightning-input';

beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
});

itActsOnHandoffs('c-mqa-defer', {
    open,
    fill: (element) => choose(element, why, '  Out of office '),
    call,
    parameters: { handoffIds: ['a00'], until: tomorrow, why: 'Out of office' },
});

describe('c-mqa-defer', () => {
    it('offers later today, the next working morning and a week later', () => {
        const { element } = open();
        const choices = find(element, 'lightning-radio-group').options;
        expect(choices.map(({ value }) => value)).toEqual([
            '2026-11-20T18:00:00.000Z',
            tomorrow,
            morningAfter(7, NOW, timeZone),
            'other',
        ]);
        expect(find(element, 'lightning-radio-group').value).toBe(tomorrow);
    });

    it('needs to know why', async () => {
        const { element } = open();
        expect(isIncomplete(element)).toBe(true);
        await choose(element, why, '   ');
        expect(isIncomplete(element)).toBe(true);
        find(element, why).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
        await settle();
        expect(call).not.toHaveBeenCalled();
    });

    it('takes another time as the wall clock of the user shows it', async () => {
        call.mockResolvedValue({ changed: ['a00'], refused: [], undo: null });
        const { element } = open(twoHandoffs);
        await choose(element, why, 'Trade fair');
        expect(all(element, 'c-mqa-time-field')).toHaveLength(0);
        await choose(element, 'lightning-radio-group', 'other');
        expect(isIncomplete(element)).toBe(true);
        await choose(element, 'c-mqa-time-field', '2026-12-01T10:30');
        find(element, why).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
        await settle();
        expect(call).toHaveBeenCalledWith({
            handoffIds: ['a00', 'a01'],
            until: instantOf('2026-12-01T10:30', timeZone),
            why: 'Trade fair',
        });
    });

    it('asks for a time ahead before the server has to', async () => {
        const { element } = open();
        await choose(element, why, 'Trade fair');
        await choose(element, 'lightning-radio-group', 'other');
        await choose(element, 'c-mqa-time-field', '2026-11-01T10:30');
        await save(element);
        expect(problems(element)).toEqual(['c.MqaDeferPast']);
        expect(call).not.toHaveBeenCalled();
    });
});
