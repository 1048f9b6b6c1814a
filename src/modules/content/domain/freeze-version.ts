import { createHash } from 'node:crypto';
import type { LessonKind, PublishedLesson } from '../content.contract';
import { type Caption, type Draft, type DraftLesson, type FileFacts, lessonsOf } from './draft';
import { assetReferences } from './references';

export type FrozenCaption = Caption & { readonly contentType: string };

export interface OutlineLesson {
  readonly id: string;
  readonly title: string;
  readonly kind: LessonKind;
  readonly isPreview: boolean;
  readonly durationSeconds: number;
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
  readonly previousLessonId: string | null;
  readonly nextLessonId: string | null;
}

export interface FrozenVersion {
  /** The same for the same content, whenever it is frozen. */
  readonly fingerprint: string;
  readonly outline: readonly OutlineSection[];
  readonly lessons: readonly FrozenLesson[];
  /** As it is told to others. */
  readonly announced: readonly { readonly title: string; readonly lessons: readonly PublishedLesson[] }[];
}

/** Everything that a version holds, taken from the draft, its files, and its frozen quizzes. */
export function freezeVersion(
  draft: Pick<Draft, 'sections'>,
  parts: {
    readonly files: ReadonlyMap<string, FileFacts>;
    readonly quizzes: ReadonlyMap<string, FrozenQuiz>;
  },
): FrozenVersion {
  const outline = draft.sections.map(({ id, title, lessons }) => ({
    id,
    title,
    lessons: lessons.map(outlineLesson),
  }));
  const sectionTitles = new Map(draft.sections.map(({ id, title }) => [id, title]));
  const ordered = lessonsOf(draft);
  const lessons = ordered.map((lesson, position): FrozenLesson => {
    const quiz = lesson.quizId ? parts.quizzes.get(lesson.quizId) : undefined;
    return {
      lessonId: lesson.id,
      position,
      sectionTitle: sectionTitles.get(lesson.sectionId) ?? '',
      ...withoutId(outlineLesson(lesson)),
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
    lessons: section.lessons.map((lesson) => announce(lesson, parts.quizzes)),
  }));
  return { fingerprint: fingerprintOf({ outline, lessons, announced }), outline, lessons, announced };
}

function outlineLesson({ id, title, kind, isPreview, durationSeconds }: DraftLesson): OutlineLesson {
  return { id, title, kind, isPreview, durationSeconds };
}

function withoutId({ id: _, ...rest }: OutlineLesson): Omit<OutlineLesson, 'id'> {
  return rest;
}

function announce(lesson: DraftLesson, quizzes: ReadonlyMap<string, FrozenQuiz>): PublishedLesson {
  const { id, title, kind, isPreview, durationSeconds, quizId } = lesson;
  const quiz = quizId ? quizzes.get(quizId) : undefined;
  return {
    lessonId: id,
    title,
    kind,
    isPreview,
    durationSeconds,
    quiz: quizId && quiz ? { quizId, version: quiz.version, hasPassMark: quiz.hasPassMark } : null,
  };
}

function fingerprintOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}
