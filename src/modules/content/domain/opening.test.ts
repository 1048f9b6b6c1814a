import type { OpeningRule } from '../content.contract';
import type { DraftLesson, DraftSection } from './draft';
import { bothRules, keptRule, neverOpening, ruleOf, rulesOnGoneLessons } from './opening';

const rule = (changes: Partial<OpeningRule>): OpeningRule => ({
  daysAfterStart: null,
  notBefore: null,
  afterLessonIds: [],
  ...changes,
});
const waitsFor = (...afterLessonIds: string[]) => rule({ afterLessonIds });

const lesson = (id: string, opening: OpeningRule | null, isPreview = false): DraftLesson => ({
  id,
  sectionId: 'section',
  position: 0,
  kind: 'article',
  title: id,
  isPreview,
  durationSeconds: 0,
  markdown: '',
  assetId: null,
  captions: [],
  quizId: null,
  opening,
  version: 1,
});
const section = (lessons: DraftLesson[], opening: OpeningRule | null = null): DraftSection => ({
  id: 'section',
  position: 0,
  title: 'Section',
  opening,
  version: 1,
  lessons,
});
const closedForEver = (...sections: DraftSection[]) => neverOpening({ sections }).map(({ id }) => id);

describe('rules of opening', () => {
  it('are none where they ask for nothing, and name each lesson once', () => {
    expect(keptRule(rule({}))).toBeNull();
    expect(keptRule(waitsFor('a', 'a', 'b'))).toEqual(waitsFor('a', 'b'));
  });

  it('of a section and its lesson hold both', () => {
    const own = rule({ daysAfterStart: 3, notBefore: '2026-03-01T00:00:00Z', afterLessonIds: ['a'] });
    const ofSection = rule({
      daysAfterStart: 7,
      notBefore: '2026-02-01T00:00:00+02:00',
      afterLessonIds: ['a', 'b'],
    });
    expect(bothRules(ofSection, own)).toEqual({
      daysAfterStart: 7,
      notBefore: '2026-03-01T00:00:00Z',
      afterLessonIds: ['a', 'b'],
    });
    expect(bothRules(null, own)).toEqual(own);
    expect(ruleOf({ opening: ofSection }, lesson('x', null))).toEqual(ofSection);
    expect(ruleOf({ opening: ofSection }, lesson('x', own, true))).toBeNull();
  });

  it('on lessons that are gone are found, of sections too', () => {
    const sections = [section([lesson('x', waitsFor('gone')), lesson('y', waitsFor('x'))], waitsFor('gone'))];
    const found = rulesOnGoneLessons({ sections });
    expect([found.sections.length, found.lessons.map(({ id }) => id)]).toEqual([1, ['x']]);
  });

  it('that go round in a circle are found, with what waits behind it', () => {
    expect(
      closedForEver(
        section([lesson('a', null), lesson('b', waitsFor('a')), lesson('c', waitsFor('a', 'b'))]),
      ),
    ).toEqual([]);
    expect(
      closedForEver(
        section([
          lesson('a', waitsFor('c')),
          lesson('b', waitsFor('a')),
          lesson('c', waitsFor('b')),
          lesson('d', null),
        ]),
      ),
    ).toEqual(['a', 'b', 'c']);
    expect(closedForEver(section([lesson('a', waitsFor('a')), lesson('b', waitsFor('a'))]))).toEqual([
      'a',
      'b',
    ]);
    // A lesson cannot open before the section that waits for it, unless it is a preview.
    expect(closedForEver(section([lesson('a', null)], waitsFor('a')))).toEqual(['a']);
    expect(closedForEver(section([lesson('a', null, true)], waitsFor('a')))).toEqual([]);
  });
});
