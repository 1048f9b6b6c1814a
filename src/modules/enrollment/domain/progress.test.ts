import fc from 'fast-check';
import { isFinished, progressOf } from './progress';

const lessons = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    lessonId: `lesson-${index}`,
    title: `Lesson ${index}`,
    isCompletedByPassing: false,
    opening: null,
  }));

const learner = {
  startedAt: new Date('2026-01-05T08:00:00Z'),
  hasFinished: false,
  now: new Date('2026-01-05T09:00:00Z'),
};

describe('progress', () => {
  it('is nothing of nothing for a course without lessons, which is never finished', () => {
    const progress = progressOf([], new Set(), learner);
    expect(progress).toEqual({ percent: 0, completed: 0, total: 0, remaining: [] });
    expect(isFinished(progress)).toBe(false);
  });

  it('rounds down, so that 100 percent means that nothing is left', () => {
    const all = lessons(201);
    const done = new Set(all.slice(0, 200).map(({ lessonId }) => lessonId));
    expect(progressOf(all, done, learner)).toMatchObject({
      percent: 99,
      completed: 200,
      remaining: [{ title: 'Lesson 200' }],
    });
  });

  it('does not count lessons that the version no longer has', () => {
    const progress = progressOf(lessons(2), new Set(['lesson-0', 'lesson-removed']), learner);
    expect(progress).toMatchObject({ percent: 50, completed: 1, total: 2 });
  });

  it('says of what is left what keeps it closed, in the order of the course', () => {
    const rule = { daysAfterStart: null, notBefore: null, afterLessonIds: ['lesson-1', 'lesson-0'] };
    const [first, second, third] = lessons(3);
    const { remaining } = progressOf([first!, second!, { ...third!, opening: rule }], new Set(), learner);
    expect(remaining.map(({ lock }) => lock)).toEqual([
      null,
      null,
      {
        opensAt: null,
        after: [
          { lessonId: 'lesson-0', title: 'Lesson 0' },
          { lessonId: 'lesson-1', title: 'Lesson 1' },
        ],
      },
    ]);
  });

  it('always adds up, whatever is completed', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.uniqueArray(fc.nat(80)), (count, doneIndexes) => {
        const progress = progressOf(
          lessons(count),
          new Set(doneIndexes.map((index) => `lesson-${index}`)),
          learner,
        );
        expect(progress.completed + progress.remaining.length).toBe(progress.total);
        expect(progress.percent).toBeGreaterThanOrEqual(0);
        expect(progress.percent).toBeLessThanOrEqual(100);
        expect(progress.percent === 100).toBe(isFinished(progress));
      }),
      { seed: 20_260_105 },
    );
  });
});
