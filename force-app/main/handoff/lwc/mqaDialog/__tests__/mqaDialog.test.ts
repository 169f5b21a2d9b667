import { attempt, refusalsOf, subjectOf } from 'c/mqaDialog';

const refusal = (accountName: string, message: string): MqaDispositionResult['refused'][number] => ({
    handoffId: 'a00',
    accountName,
    message,
});
const resultOf = (changed: string[], ...refused: MqaDispositionResult['refused']): MqaDispositionResult => ({
    changed,
    refused,
    undo: null,
});

describe('attempt', () => {
    const dialogWith = (problems: string[] = []) => ({
        isSaving: false,
        problems,
        disableClose: false,
        close: jest.fn(),
    });

    it('cannot be closed or repeated while it runs', async () => {
        const dialog = dialogWith();
        let finish: (result: MqaDispositionResult) => void = () => undefined;
        const act = jest.fn(() => new Promise<MqaDispositionResult>((resolve) => (finish = resolve)));
        const attempted = attempt(dialog, act);
        void attempt(dialog, act);
        expect(act).toHaveBeenCalledTimes(1);
        expect(dialog).toMatchObject({ isSaving: true, disableClose: true });
        finish(resultOf(['a00']));
        await attempted;
        expect(dialog).toMatchObject({ isSaving: false, disableClose: false });
    });

    it('closes with the result when some were changed and some refused', async () => {
        const dialog = dialogWith(['Earlier trouble']);
        const result = resultOf(['a00'], refusal('Solis Foods', 'Closed meanwhile.'));
        await attempt(dialog, () => Promise.resolve(result));
        expect(dialog.close).toHaveBeenCalledWith(result);
        expect(dialog.problems).toEqual([]);
    });

    it('stays open and says why when nothing was changed', async () => {
        const dialog = dialogWith();
        const result = resultOf([], refusal('Bright Freight', 'Closed meanwhile.'));
        await attempt(dialog, () => Promise.resolve(result));
        expect(dialog.close).not.toHaveBeenCalled();
        expect(dialog.problems).toEqual(['Closed meanwhile.']);
    });
});

describe('refusalsOf', () => {
    it('names the accounts when there are several', () => {
        const result = resultOf([], refusal('Bright Freight', 'Closed.'), refusal('Solis Foods', 'Taken.'));
        expect(refusalsOf(result)).toEqual(['Bright Freight: Closed.', 'Solis Foods: Taken.']);
    });

    it('says something even when the server said nothing', () => {
        expect(refusalsOf(resultOf([]))).toEqual(['c.MqaUnknownError']);
    });
});

describe('subjectOf', () => {
    it('names one account and counts several', () => {
        expect(subjectOf(['Bright Freight'])).toBe('Bright Freight');
        expect(subjectOf(['Bright Freight', 'Solis Foods'])).toBe('c.MqaManyAccounts');
    });

    it('names the person first where it is about one', () => {
        expect(subjectOf(['Bright Freight'], 'Dana Whitfield')).toBe('Dana Whitfield · Bright Freight');
        expect(subjectOf(['Bright Freight'], null)).toBe('Bright Freight');
    });
});
