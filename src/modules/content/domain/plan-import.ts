import { QuizInput } from '../../assessment/assessment.contract';
import { type CourseDraft, draftLimits, type LessonDraft, type QuizDraft } from '../import/course-draft';
import { describeIssues } from '../import/finish-course';
import { ImportRefused } from '../import/import-refused';
import { derivedId } from './derived-id';
import { type Caption, draftBounds } from './draft';
import { type KnownKeys, replaceKeys } from './references';

/** A lesson as it will be written; `quizKey` stands for the quiz that is to be made. */
export interface PlannedLesson {
  readonly id: string;
  readonly kind: LessonDraft['kind'];
  readonly title: string;
  readonly isPreview: boolean;
  readonly durationSeconds: number;
  readonly markdown: string;
  readonly assetId: string | null;
  readonly captions: readonly Caption[];
  /** Its place in `quizzes`. */
  readonly quizIndex: number | null;
}

export interface ImportPlan {
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly lessons: readonly PlannedLesson[];
  }[];
  readonly quizzes: readonly QuizInput[];
}

/** The id of an asset by its key; null where media would not take it. */
export type AssetIds = (key: string) => string | null | undefined;

/** What an import writes once its files have ids. The same import gives the same plan, whenever it is made. */
export function planImport(course: CourseDraft, importId: string, assetIds: AssetIds): ImportPlan {
  const lessons = course.sections.flatMap((section) => section.lessons);
  const lessonIds = new Map(lessons.map(({ key }) => [key, derivedId(importId, `lesson ${key}`)]));
  const known: KnownKeys = { asset: assetIds, lesson: (key) => lessonIds.get(key) };
  const quizzes: QuizInput[] = [];
  const plan = (lesson: LessonDraft): PlannedLesson => {
    if (lesson.kind === 'quiz') quizzes.push(planQuiz(lesson.quiz, known));
    const assetKey = 'assetKey' in lesson ? lesson.assetKey : undefined;
    return {
      id: lessonIds.get(lesson.key) as string,
      kind: lesson.kind,
      title: lesson.title,
      isPreview: lesson.isPreview,
      durationSeconds: lesson.durationSeconds ?? 0,
      markdown: 'markdown' in lesson ? replaceKeys(lesson.markdown ?? '', known) : '',
      assetId: assetKey === undefined ? null : (assetIds(assetKey) ?? null),
      captions: lesson.kind === 'video' ? planCaptions(lesson.captionsKey, course, assetIds) : [],
      quizIndex: lesson.kind === 'quiz' ? quizzes.length - 1 : null,
    };
  };
  const sections = course.sections.map(({ key, title, lessons }) => ({
    id: derivedId(importId, `section ${key}`),
    title,
    lessons: lessons.map(plan),
  }));
  return { sections, quizzes };
}

const placeholder = '00000000-0000-7000-8000-000000000000';

/** Refuses what could not be written in the end, before anything is. @throws ImportRefused */
export function checkImportable(course: CourseDraft, importId: string): void {
  const lessonCount = course.sections.reduce((sum, section) => sum + section.lessons.length, 0);
  if (course.sections.length > draftBounds.sections || lessonCount > draftBounds.lessons)
    throw new ImportRefused('import.course_too_large');
  const plan = planImport(course, importId, () => placeholder);
  for (const lesson of plan.sections.flatMap((section) => section.lessons)) {
    if (lesson.markdown.length > draftLimits.markdown) throw tooLong(lesson.title);
  }
  for (const quiz of plan.quizzes) {
    const parsed = QuizInput.safeParse(quiz);
    if (parsed.success) continue;
    const detail = `The quiz “${quiz.title}”: ${describeIssues(parsed.error)}`;
    throw new ImportRefused('import.invalid_course', { detail });
  }
}

function tooLong(title: string): ImportRefused {
  const detail = `The lesson “${title}” has more than 200,000 characters.`;
  return new ImportRefused('import.invalid_course', { detail });
}

function planQuiz(quiz: QuizDraft, known: KnownKeys): QuizInput {
  const replace = (markdown: string) => replaceKeys(markdown, known);
  return {
    title: quiz.title,
    // A mark of nothing is passed by everybody: it is practice.
    passMarkPercent: quiz.passMarkPercent || null,
    questions: quiz.questions.map((question) => {
      const common = {
        prompt: replace(question.prompt),
        points: question.points,
        ...(question.explanation !== undefined && { explanation: replace(question.explanation) }),
      };
      switch (question.kind) {
        case 'true_false':
          return { kind: question.kind, ...common, answer: question.answer };
        case 'short_text':
          return { kind: question.kind, ...common, accepted: question.accepted };
        default: {
          const choices = question.choices.map(({ text, isCorrect, feedback }) => ({
            text: replace(text),
            isCorrect,
            ...(feedback !== undefined && { feedback: replace(feedback) }),
          }));
          return { kind: question.kind, ...common, choices };
        }
      }
    }),
  };
}

function planCaptions(key: string | undefined, course: CourseDraft, assetIds: AssetIds): Caption[] {
  const assetId = key === undefined ? undefined : assetIds(key);
  if (!assetId) return [];
  const fileName = course.assets.find((asset) => asset.key === key)?.fileName ?? '';
  return [{ assetId, ...captionLanguage(fileName, course.language) }];
}

/** `intro.de.vtt` speaks German; a name that says nothing speaks the language of the course. */
export function captionLanguage(fileName: string, otherwise: string): { language: string; label: string } {
  const named = /\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\.[a-z]+$/i.exec(fileName)?.[1];
  const language = named && nameOf(named) ? named : otherwise;
  return { language, label: nameOf(language) ?? language };
}

function nameOf(language: string): string | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(language);
  } catch {
    return undefined;
  }
}
