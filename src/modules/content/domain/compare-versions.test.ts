import { compareVersions } from './compare-versions';
import type { Draft, DraftLesson } from './draft';
import { freezeVersion } from './freeze-version';

/** Sections of lessons, each named by its id: `[['one', 'two'], ['three']]`. */
function version(
  sections: readonly (readonly string[])[],
  changes: Readonly<Record<string, Partial<DraftLesson>>> = {},
  titles: readonly string[] = [],
) {
  const draft: Pick<Draft, 'sections'> = {
    sections: sections.map((lessons, position) => ({
      id: `section ${position}`,
      position,
      title: titles[position] ?? `Section ${position}`,
      opening: null,
      version: 1,
      lessons: lessons.map((id, place) => ({ ...aLesson(id, `section ${position}`, place), ...changes[id] })),
    })),
  };
  return freezeVersion(draft, { files: new Map(), quizzes: new Map() });
}

function aLesson(id: string, sectionId: string, position: number): DraftLesson {
  return {
    id,
    sectionId,
    position,
    kind: 'article',
    title: id,
    isPreview: false,
    durationSeconds: 0,
    markdown: 'Go outside.',
    assetId: null,
    captions: [],
    quizId: null,
    opening: null,
    version: 1,
  };
}

const aspectsOf = (...[before, after]: Parameters<typeof compareVersions>) =>
  compareVersions(before, after).changed.map(({ lessonId, aspects }) => [lessonId, ...aspects]);

describe('comparing versions', () => {
  it('finds nothing between a version and itself', () => {
    const one = version([['a', 'b'], ['c']]);
    expect(compareVersions(one, one)).toEqual({ added: [], removed: [], changed: [], renamedSections: [] });
  });

  it('finds what came and what went, in the order of the course', () => {
    const { added, removed, changed } = compareVersions(
      version([['a', 'b', 'c']]),
      version([['x', 'b', 'y']]),
    );
    expect(added.map(({ lessonId }) => lessonId)).toEqual(['x', 'y']);
    expect(removed.map(({ lessonId }) => lessonId)).toEqual(['a', 'c']);
    expect(changed).toEqual([]);
  });

  it('finds what of a lesson differs', () => {
    const after = version([['a', 'b']], {
      a: { title: 'A better title', markdown: 'Look up.' },
      b: { durationSeconds: 60, isPreview: true },
    });
    expect(aspectsOf(version([['a', 'b']]), after)).toEqual([
      ['a', 'title', 'text'],
      ['b', 'duration', 'preview'],
    ]);
  });

  it('calls moved only the lesson that was moved, not those that made room', () => {
    expect(aspectsOf(version([['a', 'b', 'c', 'd']]), version([['d', 'a', 'b', 'c']]))).toEqual([
      ['d', 'order'],
    ]);
    expect(aspectsOf(version([['a', 'b'], ['c']]), version([['a'], ['b', 'c']]))).toEqual([['b', 'section']]);
  });

  it('tells a section that was renamed from one whose lessons have moved', () => {
    const { changed, renamedSections } = compareVersions(
      version([['a'], ['b']]),
      version([['a'], ['b']], {}, ['First steps']),
    );
    expect(changed).toEqual([]);
    expect(renamedSections).toEqual([{ sectionId: 'section 0', from: 'Section 0', to: 'First steps' }]);
  });
});
