import { checkDraft, isReady } from './checklist';
import type { DraftLesson } from './draft';

const lesson = (changes: Partial<DraftLesson>): DraftLesson => ({
  id: 'lesson',
  sectionId: 'section',
  position: 0,
  kind: 'article',
  title: 'Moon',
  isPreview: false,
  durationSeconds: 0,
  markdown: 'Text',
  assetId: null,
  captions: [],
  quizId: null,
  opening: null,
  version: 1,
  ...changes,
});

const facts = {
  course: { title: 'Sky', description: 'Text', categorySlug: 'science' },
  assets: new Map([
    ['ready', { kind: 'video', status: 'ready' }],
    ['coming', { kind: 'video', status: 'uploading' }],
    ['failed', { kind: 'video', status: 'failed' }],
  ]),
  quizzes: new Map([
    ['good', { problems: [] }],
    ['bad', { problems: ['no_questions', 'question_without_right_answer'] }],
  ]),
};
const caption = { assetId: 'ready', language: 'en', label: 'English' };

const check = (...lessons: Partial<DraftLesson>[]) =>
  checkDraft(
    {
      sections: [
        { id: 'section', position: 0, title: 'One', opening: null, version: 1, lessons: lessons.map(lesson) },
      ],
    },
    facts,
  );
const codes = (changes: Partial<DraftLesson>) => check(changes).map(({ code }) => code);

describe('the checklist', () => {
  it('is empty for a course that has all it needs, free or not', () => {
    expect(
      check(
        {},
        { kind: 'video', assetId: 'ready', captions: [caption] },
        { kind: 'file', assetId: 'ready' },
        { kind: 'quiz', quizId: 'good' },
      ),
    ).toEqual([]);
  });

  it.each<[Partial<DraftLesson>, string[]]>([
    [{ markdown: ' \n' }, ['article_empty']],
    [{ kind: 'video' }, ['video_missing']],
    [{ kind: 'video', assetId: 'coming', captions: [caption] }, ['file_not_ready']],
    [{ kind: 'video', assetId: 'failed', captions: [caption] }, ['file_broken']],
    [{ kind: 'video', assetId: 'gone', captions: [caption] }, ['file_broken']],
    [{ kind: 'video', assetId: 'ready' }, ['captions_missing']],
    [{ kind: 'video', assetId: 'ready', captions: [{ ...caption, assetId: 'coming' }] }, ['file_not_ready']],
    [{ kind: 'file' }, ['file_missing']],
    [{ kind: 'quiz' }, ['quiz_missing']],
    [{ kind: 'quiz', quizId: 'gone' }, ['quiz_missing']],
    [{ kind: 'quiz', quizId: 'bad' }, ['quiz_no_questions', 'quiz_question_without_right_answer']],
    [{ markdown: '![](asset:x)' }, ['image_text_missing']],
  ])('names what is missing in %j', (changes, expected) => {
    expect(codes(changes)).toEqual(expected);
    for (const item of check(changes))
      expect(item).toMatchObject({ sectionId: 'section', lessonId: 'lesson' });
  });

  it('blocks for what learners could not do without, and only warns of the rest', () => {
    expect(isReady(check({ markdown: '![](asset:x)' }, { kind: 'video', assetId: 'ready' }))).toBe(true);
    expect(isReady(check({ markdown: '' }))).toBe(false);
    const nothing = checkDraft(
      { sections: [] },
      { ...facts, course: { title: ' ', description: '', categorySlug: null } },
    );
    expect(nothing.map(({ code, isBlocking }) => [code, isBlocking])).toEqual([
      ['title_missing', true],
      ['description_missing', true],
      ['category_missing', true],
      ['section_missing', true],
    ]);
  });
});
