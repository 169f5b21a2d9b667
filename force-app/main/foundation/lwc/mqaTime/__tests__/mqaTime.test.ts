import {
    dayAndTime,
    dayOf,
    durationText,
    instantOf,
    morningAfter,
    nearDayAndTime,
    wallTimeOf,
} from 'c/mqaTime';

const CHICAGO = 'America/Chicago';

describe('wall time', () => {
    it.each([
        ['2026-11-21T15:00:00.000Z', CHICAGO, '2026-11-21T09:00'],
        ['2026-11-21T05:30:00.000Z', CHICAGO, '2026-11-20T23:30'],
        ['2026-07-01T00:00:00.000Z', 'Asia/Kolkata', '2026-07-01T05:30'],
    ])('of %s in %s is %s, and back again', (instant, zone, wall) => {
        expect(wallTimeOf(Date.parse(instant), zone)).toBe(wall);
        expect(instantOf(wall, zone)).toBe(instant);
    });

    it('keeps to the offset of the day it names, not of today', () => {
        expect(instantOf('2026-03-08T09:00', CHICAGO)).toBe('2026-03-08T14:00:00.000Z');
        expect(instantOf('2026-03-07T09:00', CHICAGO)).toBe('2026-03-07T15:00:00.000Z');
    });

    it('takes the hour before for a time that the change of the clock leaves out', () => {
        expect(instantOf('2026-03-08T02:30', CHICAGO)).toBe('2026-03-08T07:30:00.000Z');
    });
});

describe('morningAfter', () => {
    it.each([
        ['the next day', 1, '2026-11-18T20:00:00.000Z', '2026-11-19T15:00:00.000Z'],
        ['Monday after a Friday', 1, '2026-11-20T20:00:00.000Z', '2026-11-23T15:00:00.000Z'],
        ['the day as the user counts it', 1, '2026-11-19T03:00:00.000Z', '2026-11-19T15:00:00.000Z'],
        ['a week later', 7, '2026-11-18T20:00:00.000Z', '2026-11-25T15:00:00.000Z'],
    ])('is nine o’clock of %s', (_name, days, now, expected) => {
        expect(morningAfter(days, Date.parse(now), CHICAGO)).toBe(expected);
    });
});

describe('in words', () => {
    it('names day and time in the language and zone of the user', () => {
        expect(dayAndTime('2026-11-21T15:00:00.000Z', 'en-US', CHICAGO)).toMatch(
            /^Sat, Nov 21,? (at )?9:00\sAM$/,
        );
        expect(dayAndTime('2026-11-21T15:00:00.000Z', 'de-DE', 'Europe/Berlin')).toContain('16:00');
    });

    it.each([
        ['2026-11-21T15:00:00.000Z', /^today, 9:00\sAM$/],
        ['2026-11-22T07:00:00.000Z', /^tomorrow, 1:00\sAM$/],
        ['2026-11-20T23:00:00.000Z', /^yesterday, 5:00\sPM$/],
        ['2026-11-23T15:00:00.000Z', /^Mon, Nov 23/],
    ])('says %s as one does', (instant, words) => {
        const now = Date.parse('2026-11-22T03:00:00.000Z');
        expect(nearDayAndTime(instant, now, 'en-US', CHICAGO)).toMatch(words);
    });

    it('names the day of an instant in the zone of the user, and a calendar day as it is', () => {
        expect(dayOf('2026-11-21T03:00:00.000Z', 'en-US', CHICAGO)).toBe('Nov 20');
        expect(dayOf('2026-11-21', 'en-US', CHICAGO)).toBe('Nov 21');
    });

    it.each([
        [30_000, '0 min'],
        [42 * 60_000, '42 min'],
        [-125 * 60_000, '2 hr 5 min'],
        [120 * 60_000, '2 hr'],
        [(50 * 60 + 7) * 60_000, '2 days 2 hr'],
    ])('says %i milliseconds as %s', (milliseconds, words) => {
        expect(durationText(milliseconds, 'en-US')).toBe(words);
    });
});
