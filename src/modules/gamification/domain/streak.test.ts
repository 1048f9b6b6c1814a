import fc from 'fast-check';
import { dayAt, weekOf } from './calendar';
import { advance, noStreak, streakOf, streakOn } from './streak';

const january = (...days: number[]) => days.map((day) => `2026-01-${String(day).padStart(2, '0')}`);
const daysOf = (...days: number[]) => streakOf(january(...days)).days;

describe('a streak', () => {
  it('counts the days of learning in a row', () => {
    expect(streakOf([])).toEqual(noStreak);
    expect(daysOf(1)).toBe(1);
    expect(daysOf(1, 2, 3)).toBe(3);
    expect(streakOf(['2026-02-28', '2026-03-01']).days).toBe(2);
  });

  it('forgives one missed day, which does not count, and ends with two', () => {
    expect(daysOf(1, 2, 4)).toBe(3);
    expect(daysOf(1, 2, 5)).toBe(1);
  });

  it('forgives the next missed day a week later, and not before', () => {
    expect(daysOf(1, 3, 5)).toBe(1);
    expect(daysOf(1, 3, 4, 5, 6, 7, 9)).toBe(1);
    expect(daysOf(1, 3, 4, 5, 6, 7, 8, 10)).toBe(8);
  });

  it('remembers the longest one', () => {
    expect(streakOf(january(1, 2, 3, 10))).toMatchObject({ days: 1, longest: 3 });
  });

  it('stands until the day after the missed one is over', () => {
    const streak = streakOf(january(1, 2));
    const on = (day: number) => streakOn(streak, january(day)[0] as string);
    expect(on(2)).toEqual({ days: 2, hasLearnedToday: true, missedYesterday: false });
    expect(on(3)).toEqual({ days: 2, hasLearnedToday: false, missedYesterday: false });
    expect(on(4)).toEqual({ days: 2, hasLearnedToday: false, missedYesterday: true });
    expect(on(5)).toEqual({ days: 0, hasLearnedToday: false, missedYesterday: false });
    expect(streakOn(streakOf(january(1, 3)), '2026-01-05').days).toBe(0);
  });

  it('is the same in whatever order its days are told, and step by step', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 28 })), (days) => {
        const all = january(...days);
        const sorted = [...all].sort();
        expect(streakOf(all)).toEqual(sorted.reduce(advance, noStreak));
        expect(streakOf(all).longest).toBeGreaterThanOrEqual(streakOf(all).days);
      }),
    );
  });
});

describe('the calendar', () => {
  it('says the day that it is where someone lives', () => {
    const moment = new Date('2026-01-05T23:30:00.000Z');
    expect(dayAt(moment, 'UTC')).toBe('2026-01-05');
    expect(dayAt(moment, 'Asia/Tokyo')).toBe('2026-01-06');
    expect(dayAt(new Date('2026-01-05T03:00:00.000Z'), 'America/New_York')).toBe('2026-01-04');
  });

  it('begins the week on Monday', () => {
    expect(weekOf(new Date('2026-01-05T00:00:00.000Z'))).toBe('2026-01-05');
    expect(weekOf(new Date('2026-01-11T23:59:59.000Z'))).toBe('2026-01-05');
  });
});
