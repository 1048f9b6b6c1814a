import { createHash } from 'node:crypto';
import type { LessonKind, OpeningRule, PublishedLesson } from '../content.contract';
import { type Caption, type Draft, type DraftLesson, type FileFacts, lessonsOf } from './draft';
import { ruleOf } from './opening';
import { assetReferences } from './references';

export type FrozenCaption = Caption & { readonly contentType: string };

export interface OutlineLesson {
  readonly id: string;
  readonly title: string;
  readonly kind: LessonKind;
  readonly isPreview: boolean;
  readonly durationSeconds: number;
  /** Given where there is one. */
  readonly opening?: OpeningRule;
}

export interface OutlineSection {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly OutlineLesson[];
}

export interface FrozenQuiz {
  readonly version: number;
  readonly hasPassMark: boolean;
}

export interface FrozenLesson {
  readonly lessonId: string;
  readonly position: number;
  readonly sectionTitle: string;
  readonly kind: LessonKind;
  readonly title: string;
  readonly isPreview: boolean;
  readonly durationSeconds: number;
  readonly markdown: string;
  readonly file: FileFacts | null;
  readonly captions: readonly FrozenCaption[];
  readonly imageIds: readonly string[];
  readonly quizId: string | null;
  readonly quizVersion: number | null;
  /** Given where there is one. */
  readonly opening?: OpeningRule;
  readonly previousLessonId: string | null;
  readonly nextLessonId: string | null;
}

/** Without the rule that is not there. */
type AnnouncedLesson = Omit<PublishedLesson, 'opening'> & { readonly opening?: OpeningRule };

export interface FrozenVersion {
  /** The same for the same content, whenever it is frozen. */
  readonly fingerprint: string;
  readonly outline: readonly OutlineSection[];
  readonly lessons: readonly FrozenLesson[];
  /** As it is told to others. */
  readonly announced: readonly { readonly title: string; readonly lessons: readonly AnnouncedLesson[] }[];
}

/** Everything that a version holds, taken from the draft, its files, and its frozen quizzes. */
export function freezeVersion(
  draft: Pick<Draft, 'sections'>,
  parts: {
    readonly files: ReadonlyMap<string, FileFacts>;
    readonly quizzes: ReadonlyMap<string, FrozenQuiz>;
  },
): FrozenVersion {
  const rules = rulesOf(draft);
  const outline = draft.sections.map(({ id, title, lessons }) => ({
    id,
    title,
    lessons: lessons.map((lesson) => outlineLesson(lesson, rules)),
  }));
  const sectionTitles = new Map(draft.sections.map(({ id, title }) => [id, title]));
  const ordered = lessonsOf(draft);
  const lessons = ordered.map((lesson, position): FrozenLesson => {
    const quiz = lesson.quizId ? parts.quizzes.get(lesson.quizId) : undefined;
    return {
      lessonId: lesson.id,
      position,
      sectionTitle: sectionTitles.get(lesson.sectionId) ?? '',
      ...withoutId(outlineLesson(lesson, rules)),
      markdown: lesson.markdown,
      file: (lesson.assetId && parts.files.get(lesson.assetId)) || null,
      captions: lesson.captions.flatMap((caption) => {
        const file = parts.files.get(caption.assetId);
        return file ? { ...caption, contentType: file.contentType } : [];
      }),
      imageIds: assetReferences(lesson.markdown).filter((id) => parts.files.has(id)),
      quizId: quiz ? lesson.quizId : null,
      quizVersion: quiz?.version ?? null,
      previousLessonId: ordered[position - 1]?.id ?? null,
      nextLessonId: ordered[position + 1]?.id ?? null,
    };
  });
  const announced = draft.sections.map((section) => ({
    title: section.title,
    lessons: section.lessons.map((lesson) => announce(lesson, rules, parts.quizzes)),
  }));
  return { fingerprint: fingerprintOf({ outline, lessons, announced }), outline, lessons, announced };
}

type Rules = ReadonlyMap<string, OpeningRule>;

/** The rule of each lesson that has one. Where there is none nothing is said of it, so that a version without rules is the same as before there were any. */
function rulesOf(draft: Pick<Draft, 'sections'>): Rules {
  return new Map(
    draft.sections.flatMap((section) =>
      section.lessons.flatMap((lesson) => {
        const rule = ruleOf(section, lesson);
        return rule ? [[lesson.id, rule] as const] : [];
      }),
    ),
  );
}

function outlineLesson(
  { id, title, kind, isPreview, durationSeconds }: DraftLesson,
  rules: Rules,
): OutlineLesson {
  const opening = rules.get(id);
  return { id, title, kind, isPreview, durationSeconds, ...(opening && { opening }) };
}

function withoutId({ id: _, ...rest }: OutlineLesson): Omit<OutlineLesson, 'id'> {
  return rest;
}

function announce(
  lesson: DraftLesson,
  rules: Rules,
  quizzes: ReadonlyMap<string, FrozenQuiz>,
): AnnouncedLesson {
  const opening = rules.get(lesson.id);
  const { id, title, kind, isPreview, durationSeconds, quizId } = lesson;
  const quiz = quizId ? quizzes.get(quizId) : undefined;
  return {
    lessonId: id,
    title,
    kind,
    isPreview,
    durationSeconds,
    quiz: quizId && quiz ? { quizId, version: quiz.version, hasPassMark: quiz.hasPassMark } : null,
    ...(opening && { opening }),
  };
}

function fingerprintOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}
