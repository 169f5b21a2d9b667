import { viewOf } from '../handoffView';
import { handoff, panel, panelWithoutHandoff } from './data/handoff';

jest.mock('@salesforce/label/c.MqaStateDeferred', () => ({ default: 'Deferred until {0}.' }), {
    virtual: true,
});
jest.mock('@salesforce/label/c.MqaStateHeld', () => ({ default: 'Held until {0}.' }), { virtual: true });
jest.mock('@salesforce/label/c.MqaStateCoolDownUntil', () => ({ default: 'Back until {0}' }), {
    virtual: true,
});
jest.mock('@salesforce/label/c.MqaMeetingAt', () => ({ default: 'Meeting {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.MqaWorksOnIt', () => ({ default: '{0} works on it.' }), { virtual: true });

const withHandoff = (changes: Partial<MqaHandoff>): MqaPanel => ({
    ...panel,
    handoff: { ...handoff, ...changes },
});
const banners = (shown: MqaPanel): string[] =>
    viewOf(shown).banners.map(({ title, text, lines }) => [title, text, ...lines].join(' '));

describe('viewOf', () => {
    it('has nothing out of the ordinary to say about a handoff that runs', () => {
        expect(viewOf(panel)).toMatchObject({
            status: 'c.MqaStatusAssigned',
            type: 'c.MqaTypeInbound',
            banners: [],
            undo: null,
        });
    });

    it.each([
        [true, 'c.MqaWarmthHandRaiser', 'warmth warmth_raised'],
        [false, 'c.MqaWarmthAccumulated', 'warmth'],
    ])('tells a hand-raiser from accumulated behavior (%s)', (handRaiser, warmthText, warmthClass) => {
        expect(viewOf(withHandoff({ handRaiser })).open).toMatchObject({ warmthText, warmthClass });
    });

    it('names today’s score only when it has moved', () => {
        expect(viewOf(panel).open?.scoreNow).toBe('c.MqaScoreNow');
        expect(viewOf({ ...panel, score: handoff.score }).open?.scoreNow).toBeNull();
        expect(viewOf({ ...panel, score: null }).open?.scoreNow).toBeNull();
    });

    it.each([
        ['Assigned', handoff.primaryAction, 'c.MqaIfThatFails', handoff.fallbackAction],
        ['Accepted', handoff.primaryAction, 'c.MqaIfThatFails', handoff.fallbackAction],
        ['In Progress', handoff.fallbackAction, 'c.MqaBegunWith', handoff.primaryAction],
        ['Meeting Booked', 'c.MqaHoldMeeting', 'c.MqaBegunWith', handoff.primaryAction],
        ['Deferred', 'c.MqaTakeUpThen', 'c.MqaActionThen', handoff.primaryAction],
        ['Data Completion', 'c.MqaWaitForData', 'c.MqaActionThen', handoff.primaryAction],
    ] as const)('says what is to be done when it is %s', (status, toDo, title, beside) => {
        expect(viewOf(withHandoff({ status })).open).toMatchObject({ toDo, beside: { title, text: beside } });
    });

    it('says when the booked meeting begins', () => {
        const meetingStartsAt = '2026-11-24T15:00:00.000Z';
        const booked = viewOf(withHandoff({ status: 'Meeting Booked', meetingStartsAt }));
        expect(booked.open?.meeting).toMatch(/^Meeting Tue, Nov 24/);
        expect(viewOf(withHandoff({ status: 'Meeting Booked' })).open?.meeting).toBe('');
        expect(viewOf(withHandoff({ meetingStartsAt })).open?.meeting).toBe('');
    });

    it('says until when it is deferred, and why', () => {
        const deferred = { until: '2026-11-24T15:00:00.000Z', why: 'Trade fair' };
        expect(banners(withHandoff({ status: 'Deferred', deferred }))).toEqual([
            expect.stringMatching(/^Deferred until Tue, Nov 24.*\. Trade fair$/),
        ]);
    });

    it('says until which day the cap holds it, and why', () => {
        const held = { until: '2026-11-23', why: 'Rank 12 of 10 today' };
        expect(banners(withHandoff({ held }))).toEqual(['Held until Nov 23. Rank 12 of 10 today']);
    });

    it('lists what marketing completes first', () => {
        const missing = ['The company has no size band.', 'The contact has no last name.'];
        expect(banners(withHandoff({ status: 'Data Completion', missing }))).toEqual([
            `c.MqaStateDataCompletion c.MqaStateMissing ${missing.join(' ')}`,
        ]);
    });

    it.each(['Completed', 'Rejected', 'Returned'] as const)(
        'has nothing to do for a handoff that is %s',
        (status) => {
            const closed = viewOf(withHandoff({ status }));
            expect(closed.open).toBeNull();
            expect(closed.banners.map(({ key }) => key)).toEqual(['closed']);
        },
    );

    it('tells what a closed handoff was closed for: the last reason given', () => {
        const trail = [
            ...panel.trail,
            { at: '2026-11-22T09:00:00.000Z', who: 'Priya Raman', what: 'Rejected', why: 'Bad data' },
        ];
        expect(banners({ ...withHandoff({ status: 'Rejected' }), trail })).toEqual([
            'c.MqaStateClosed Bad data',
        ]);
        expect(banners({ ...withHandoff({ status: 'Rejected' }), trail: [] })).toEqual(['c.MqaStateClosed ']);
    });

    it('says how long the account stays with marketing, where there is an end', () => {
        const coolDown = { until: '2026-12-24', why: 'Rejected: timing' };
        expect(banners({ ...panelWithoutHandoff, coolDown })).toEqual(['Back until Dec 24 Rejected: timing']);
        expect(banners({ ...panelWithoutHandoff, coolDown: { ...coolDown, until: null } })).toEqual([
            'c.MqaStateCoolDown Rejected: timing',
        ]);
    });

    it('names who works on it to whom may only read', () => {
        expect(viewOf(withHandoff({ actions: [] })).open?.readOnly).toBe('Priya Raman works on it.');
        expect(viewOf(panel).open?.readOnly).toBe('');
    });

    it('tells an account that misses the rule from one that waits for its handoff', () => {
        expect(viewOf(panelWithoutHandoff).whyNot).toBe('c.MqaNotHandedOff');
        const { explanation } = panel;
        expect(viewOf({ ...panelWithoutHandoff, explanation }).whyNot).toBe('c.MqaQualifiedNotHandedOff');
        expect(viewOf(withHandoff({ status: 'Rejected' })).whyNot).toBe('c.MqaMeetsRule');
        expect(viewOf({ ...panelWithoutHandoff, handoff }).whyNot).toBe('c.MqaMissesRule');
    });

    it('takes what Apex leaves out for null', () => {
        const { handoff: none, score, coolDown, ...rest } = panelWithoutHandoff;
        expect([none, score, coolDown]).not.toContain(undefined);
        expect(viewOf(rest as MqaPanel)).toMatchObject({ open: null, banners: [], hasScore: false });
        const { deferred, held, undo, ...bare } = handoff;
        expect([deferred, held, undo]).not.toContain(undefined);
        expect(viewOf({ ...panel, handoff: bare as MqaHandoff })).toMatchObject({ banners: [], undo: null });
    });
});
