import fc from 'fast-check';
import { lockOf, type OpeningRule } from './content.contract';

const rule = (changes: Partial<OpeningRule>): OpeningRule => ({
  daysAfterStart: null,
  notBefore: null,
  afterLessonIds: [],
  ...changes,
});
const startedAt = new Date('2026-01-05T08:00:00Z');
const at = (now: string, completed: string[] = [], hasFinished = false) => ({
  startedAt,
  hasFinished,
  completedLessonIds: new Set(completed),
  now: new Date(now),
});
const lock = (opening: OpeningRule | null, facts: ReturnType<typeof at>) =>
  lockOf({ lessonId: 'lesson', opening }, facts);

describe('the lock of a lesson', () => {
  it('is none where there is no rule', () => {
    expect(lock(null, at('2026-01-05T08:00:00Z'))).toBeNull();
  });

  it('opens to the second after so many days', () => {
    const opening = rule({ daysAfterStart: 7 });
    const opensAt = new Date('2026-01-12T08:00:00Z');
    expect(lock(opening, at('2026-01-12T07:59:59.999Z'))).toEqual({ opensAt, missingLessonIds: [] });
    expect(lock(opening, at('2026-01-12T08:00:00Z'))).toBeNull();
  });

  it('opens at the later of two moments', () => {
    const opening = rule({ daysAfterStart: 1, notBefore: '2026-02-01T00:00:00Z' });
    expect(lock(opening, at('2026-01-07T00:00:00Z'))?.opensAt).toEqual(new Date('2026-02-01T00:00:00Z'));
    const other = rule({ daysAfterStart: 60, notBefore: '2026-02-01T00:00:00Z' });
    expect(lock(other, at('2026-02-02T00:00:00Z'))?.opensAt).toEqual(new Date('2026-03-06T08:00:00Z'));
  });

  it('names the lessons that are missing, and opens with the last of them', () => {
    const opening = rule({ afterLessonIds: ['one', 'two'] });
    expect(lock(opening, at('2026-01-06T00:00:00Z', ['one']))).toEqual({
      opensAt: null,
      missingLessonIds: ['two'],
    });
    expect(lock(opening, at('2026-01-06T00:00:00Z', ['two', 'one']))).toBeNull();
  });

  it('never closes what was completed, nor anything to whoever has finished the course', () => {
    const rules = fc.record({
      daysAfterStart: fc.option(fc.integer({ min: 1, max: 3_650 })),
      notBefore: fc.option(fc.constant('2040-01-01T00:00:00.000Z')),
      afterLessonIds: fc.array(fc.constantFrom('one', 'two', 'three')),
    });
    fc.assert(
      fc.property(rules, (opening) => {
        expect(lock(opening, at('2026-01-06T00:00:00Z', ['lesson']))).toBeNull();
        expect(lock(opening, at('2026-01-06T00:00:00Z', [], true))).toBeNull();
      }),
      { seed: 20_261_124 },
    );
  });
});
