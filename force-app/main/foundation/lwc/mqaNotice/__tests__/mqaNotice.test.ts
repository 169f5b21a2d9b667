import MqaNotice from 'c/mqaNotice';
import { all, button, buttons, listen, settle, show, text } from '@test/page';

const notice = (properties: object): HTMLElement => show('c-mqa-notice', MqaNotice, properties);

describe('c-mqa-notice', () => {
    it('announces that it loads, in as many lines as will come', () => {
        const element = notice({ loading: true, lines: 6, problems: ['Old trouble'] });
        expect(text(element)).toBe('c.MqaLoading');
        expect(all(element, '.bone')).toHaveLength(6);
        expect(all(element, '[role="status"]')).toHaveLength(1);
    });

    it('says what went wrong, and sends that somebody tries again', async () => {
        const element = notice({ problems: ['No answer.', 'Not saved.'], retry: true });
        const retry = listen(element, 'retry');
        expect(all(element, '[role="alert"] p').map((line) => line.textContent)).toEqual([
            'No answer.',
            'Not saved.',
        ]);
        button(element, 'c.MqaTryAgain').click();
        await settle();
        expect(retry).toHaveBeenCalledTimes(1);
    });

    it('offers no second try where none helps', () => {
        expect(buttons(notice({ problems: ['Choose a reason.'] }))).toHaveLength(0);
    });

    it('says why there is nothing', () => {
        expect(text(notice({ title: 'All done', text: 'New ones appear here.' }))).toBe(
            'All doneNew ones appear here.',
        );
    });

    it('shows nothing when there is nothing to say', () => {
        expect(text(notice({}))).toBe('');
    });

    it.each([
        ['loading', { loading: true }],
        ['problems', { problems: ['No answer.'], retry: true }],
        ['an empty list', { title: 'All done' }],
    ])('is accessible with %s', async (_name, properties) => {
        await expect(notice(properties)).toBeAccessible();
    });
});
