import { type Draft, type DraftLesson, lessonsOf } from './draft';
import { neverOpening, rulesOnGoneLessons } from './opening';
import { imagesWithoutText } from './references';

export interface ChecklistItem {
  readonly code: string;
  readonly message: string;
  readonly sectionId?: string;
  readonly lessonId?: string;
  /** False for what one may publish without, though learners would miss it. */
  readonly isBlocking: boolean;
}

/** What other modules know of the parts of a course. */
export interface DraftFacts {
  readonly course: {
    readonly title: string;
    readonly description: string;
    readonly categorySlug: string | null;
  };
  readonly assets: ReadonlyMap<string, { readonly kind: string; readonly status: string }>;
  readonly quizzes: ReadonlyMap<string, { readonly problems: readonly string[] }>;
}

/** What is missing before a course can be published, in the order in which one would look for it. */
export function checkDraft(draft: Pick<Draft, 'sections'>, facts: DraftFacts): ChecklistItem[] {
  const items = [...checkCourse(facts.course)];
  if (draft.sections.length === 0) items.push(blocking('section_missing', 'The course has no sections yet.'));
  for (const section of draft.sections) {
    if (section.lessons.length > 0) continue;
    const message = `The section “${section.title}” has no lessons.`;
    items.push({ ...blocking('section_empty', message), sectionId: section.id });
  }
  for (const lesson of lessonsOf(draft)) {
    items.push(...checkLesson(lesson, facts).map((item) => ({ ...item, ...placeOf(lesson) })));
  }
  return [...items, ...checkOpening(draft)];
}

function checkOpening(draft: Pick<Draft, 'sections'>): ChecklistItem[] {
  const gone = rulesOnGoneLessons(draft);
  const message = (title: string) =>
    `“${title}” opens after a lesson that is no longer there. Choose another, or none.`;
  return [
    ...gone.sections.map(({ id, title }) => ({
      ...blocking('opening_lesson_gone', message(title)),
      sectionId: id,
    })),
    ...gone.lessons.map((lesson) => ({
      ...blocking('opening_lesson_gone', message(lesson.title)),
      ...placeOf(lesson),
    })),
    ...neverOpening(draft).map((lesson) => ({
      ...blocking(
        'opening_circle',
        `“${lesson.title}” would never open: the lessons it waits for wait for each other.`,
      ),
      ...placeOf(lesson),
    })),
  ];
}

function placeOf(lesson: DraftLesson) {
  return { sectionId: lesson.sectionId, lessonId: lesson.id };
}

export function isReady(checklist: readonly ChecklistItem[]): boolean {
  return checklist.every((item) => !item.isBlocking);
}

function checkCourse(course: DraftFacts['course']): ChecklistItem[] {
  const items: ChecklistItem[] = [];
  if (course.title.trim() === '') items.push(blocking('title_missing', 'The course has no title.'));
  if (course.description.trim() === '')
    items.push(blocking('description_missing', 'The course has no description.'));
  if (!course.categorySlug) items.push(blocking('category_missing', 'The course is in no category.'));
  return items;
}

function checkLesson(lesson: DraftLesson, facts: DraftFacts): ChecklistItem[] {
  const items = [...checkKind(lesson, facts)];
  const silent = imagesWithoutText(lesson.markdown);
  if (silent > 0) {
    const message = `In “${lesson.title}”, ${silent === 1 ? 'an image has' : `${silent} images have`} no text for those who cannot see.`;
    items.push({ code: 'image_text_missing', message, isBlocking: false });
  }
  return items;
}

function checkKind(lesson: DraftLesson, facts: DraftFacts): ChecklistItem[] {
  const name = `“${lesson.title}”`;
  switch (lesson.kind) {
    case 'article':
      return lesson.markdown.trim() === ''
        ? [blocking('article_empty', `The article ${name} is empty.`)]
        : [];
    case 'file':
      if (!lesson.assetId) return [blocking('file_missing', `The lesson ${name} has no file yet.`)];
      return checkAsset(lesson.assetId, name, facts);
    case 'video': {
      if (!lesson.assetId) return [blocking('video_missing', `The lesson ${name} has no video yet.`)];
      const items = checkAsset(lesson.assetId, name, facts);
      if (lesson.captions.length === 0) {
        const message = `The video of ${name} has no captions.`;
        items.push({ code: 'captions_missing', message, isBlocking: false });
      }
      return [...items, ...lesson.captions.flatMap(({ assetId }) => checkAsset(assetId, name, facts))];
    }
    case 'quiz': {
      const quiz = lesson.quizId ? facts.quizzes.get(lesson.quizId) : undefined;
      if (!quiz) return [blocking('quiz_missing', `The lesson ${name} has no quiz.`)];
      return quiz.problems.map((problem) =>
        blocking(`quiz_${problem}`, `The quiz ${name} is not complete: ${describe(problem)}`),
      );
    }
  }
}

function checkAsset(assetId: string, name: string, { assets }: DraftFacts): ChecklistItem[] {
  const asset = assets.get(assetId);
  if (asset?.status === 'ready') return [];
  if (asset?.status === 'uploading')
    return [blocking('file_not_ready', `A file of ${name} is still being uploaded.`)];
  return [blocking('file_broken', `A file of ${name} is not usable. Upload it again.`)];
}

function describe(problem: string): string {
  if (problem === 'no_questions') return 'it has no questions.';
  if (problem === 'question_without_right_answer') return 'a question has no right answer.';
  return `${problem.replaceAll('_', ' ')}.`;
}

function blocking(code: string, message: string): ChecklistItem {
  return { code, message, isBlocking: true };
}
