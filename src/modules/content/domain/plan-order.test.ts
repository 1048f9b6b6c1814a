import fc from 'fast-check';
import type { Draft, DraftLesson } from './draft';
import { planOrder } from './plan-order';

const lesson = (id: string, sectionId: string, position: number): DraftLesson => ({
  id,
  sectionId,
  position,
  kind: 'article',
  title: id,
  isPreview: false,
  durationSeconds: 0,
  markdown: '',
  assetId: null,
  captions: [],
  quizId: null,
  opening: null,
  version: 1,
});

const draftOf = (sizes: readonly number[]): Pick<Draft, 'sections'> => ({
  sections: sizes.map((size, index) => ({
    id: `s${index}`,
    position: index,
    title: '',
    opening: null,
    version: 1,
    lessons: Array.from({ length: size }, (_, at) => lesson(`s${index}-${at}`, `s${index}`, at)),
  })),
});

const sizes = fc.array(fc.nat(6), { maxLength: 6 });

/** The sections in some order, and all lessons in some order dealt out to them. */
const shuffled = sizes.chain((counts) => {
  const draft = draftOf(counts);
  const sectionIds = draft.sections.map(({ id }) => id);
  const lessonIds = draft.sections.flatMap(({ lessons }) => lessons.map(({ id }) => id));
  return fc.record({
    draft: fc.constant(draft),
    sectionIds: fc.shuffledSubarray(sectionIds, { minLength: sectionIds.length }),
    lessonIds: fc.shuffledSubarray(lessonIds, { minLength: lessonIds.length }),
    hands: fc.array(fc.nat(), { minLength: lessonIds.length, maxLength: lessonIds.length }),
  });
});

describe('an order', () => {
  it('puts every section and lesson in exactly the place it names', () => {
    fc.assert(
      fc.property(shuffled, ({ draft, sectionIds, lessonIds, hands }) => {
        const sections = sectionIds.map((id, index) => ({
          id,
          lessonIds: lessonIds.filter((_, at) => (hands[at] ?? 0) % sectionIds.length === index),
        }));
        const plan = planOrder(draft, { sections });
        if (plan.kind !== 'planned') throw new Error('It was refused.');
        expect(plan.sections).toEqual(sectionIds.map((id, position) => ({ id, position })));
        const read = sections.map(({ id }) => ({
          id,
          lessonIds: plan.lessons
            .filter(({ sectionId }) => sectionId === id)
            .sort((one, other) => one.position - other.position)
            .map((each) => each.id),
        }));
        expect(read).toEqual(sections);
        expect(plan.lessons).toHaveLength(lessonIds.length);
      }),
      { seed: 20_260_105 },
    );
  });

  it('is outdated as soon as it misses something, names it twice, or names what is not there', () => {
    const draft = draftOf([2, 1]);
    const whole = [
      { id: 's0', lessonIds: ['s0-0', 's0-1'] },
      { id: 's1', lessonIds: ['s1-0'] },
    ];
    const plan = (sections: typeof whole) => planOrder(draft, { sections });
    expect(plan(whole).kind).toBe('planned');
    expect(plan([{ id: 's0', lessonIds: ['s0-0', 's0-1', 's1-0'] }])).toEqual({
      kind: 'outdated',
      missing: ['s1'],
      unknown: [],
    });
    expect(plan([...whole, { id: 's1', lessonIds: [] }])).toMatchObject({ unknown: ['s1'] });
    expect(plan([...whole, { id: 'new', lessonIds: ['s0-0'] }])).toMatchObject({ unknown: ['new', 's0-0'] });
    // A lesson is no section, even if all ids add up.
    expect(
      plan([
        { id: 's0-0', lessonIds: ['s0', 's0-1'] },
        { id: 's1', lessonIds: ['s1-0'] },
      ]),
    ).toEqual({ kind: 'outdated', missing: [], unknown: [] });
  });
});
