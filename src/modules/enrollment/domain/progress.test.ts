import fc from 'fast-check';
import { isFinished, progressOf } from './progress';

const lessons = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    lessonId: `lesson-${index}`,
    title: `Lesson ${index}`,
    isCompletedByPassing: false,
  }));

describe('progress', () => {
  it('is nothing of nothing for a course without lessons, which is never finished', () => {
    const progress = progressOf([], new Set());
    expect(progress).toEqual({ percent: 0, completed: 0, total: 0, remaining: [] });
    expect(isFinished(progress)).toBe(false);
  });

  it('rounds down, so that 100 percent means that nothing is left', () => {
    const all = lessons(201);
    const done = new Set(all.slice(0, 200).map(({ lessonId }) => lessonId));
    expect(progressOf(all, done)).toMatchObject({
      percent: 99,
      completed: 200,
      remaining: [{ title: 'Lesson 200' }],
    });
  });

  it('does not count lessons that the version no longer has', () => {
    const progress = progressOf(lessons(2), new Set(['lesson-0', 'lesson-removed']));
    expect(progress).toMatchObject({ percent: 50, completed: 1, total: 2 });
  });

  it('always adds up, whatever is completed', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.uniqueArray(fc.nat(80)), (count, doneIndexes) => {
        const progress = progressOf(lessons(count), new Set(doneIndexes.map((index) => `lesson-${index}`)));
        expect(progress.completed + progress.remaining.length).toBe(progress.total);
        expect(progress.percent).toBeGreaterThanOrEqual(0);
        expect(progress.percent).toBeLessThanOrEqual(100);
        expect(progress.percent === 100).toBe(isFinished(progress));
      }),
      { seed: 20_260_105 },
    );
  });
});
