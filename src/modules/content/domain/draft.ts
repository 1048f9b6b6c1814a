import type { LessonKind, OpeningRule } from '../content.contract';

/** How much a course may hold. */
export const draftBounds = {
  sections: 100,
  lessons: 1_000,
  markdown: 200_000,
  captions: 20,
  lessonsBefore: 20,
} as const;

/** Which file speaks which language beneath a video. */
export interface Caption {
  readonly assetId: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly label: string;
}

/** What is shown of a file without asking media. */
export interface FileFacts {
  readonly assetId: string;
  readonly kind: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly sizeBytes: number;
}

export interface DraftLesson {
  readonly id: string;
  readonly sectionId: string;
  readonly position: number;
  readonly kind: LessonKind;
  readonly title: string;
  readonly isPreview: boolean;
  /** 0 where nothing says how long it takes. */
  readonly durationSeconds: number;
  readonly markdown: string;
  /** The file of the lesson, or its video. */
  readonly assetId: string | null;
  readonly captions: readonly Caption[];
  readonly quizId: string | null;
  /** Its own; that of its section holds beside it. */
  readonly opening: OpeningRule | null;
  readonly version: number;
}

export interface DraftSection {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly opening: OpeningRule | null;
  readonly version: number;
  /** In their order. */
  readonly lessons: readonly DraftLesson[];
}

/** A course as its teachers work on it. */
export interface Draft {
  readonly courseId: string;
  readonly revision: number;
  readonly publishedRevision: number | null;
  readonly currentVersionId: string | null;
  /** In their order. */
  readonly sections: readonly DraftSection[];
}

export function lessonsOf(draft: Pick<Draft, 'sections'>): DraftLesson[] {
  return draft.sections.flatMap((section) => section.lessons);
}

/** The quizzes of a draft, each once. */
export function quizIdsOf(draft: Pick<Draft, 'sections'>): string[] {
  return [...new Set(lessonsOf(draft).flatMap(({ quizId }) => quizId ?? []))];
}

/** The fields that tell what a lesson holds; which of them it may have depends on its kind. */
export interface LessonContent {
  readonly markdown?: string | undefined;
  readonly assetId?: string | null | undefined;
  readonly captions?: readonly Caption[] | undefined;
}

/** The fields that a lesson of this kind cannot have, though they were given. */
export function unfittingFields(kind: LessonKind, content: LessonContent): string[] {
  const isFilled = { assetId: content.assetId != null, captions: (content.captions?.length ?? 0) > 0 };
  return [
    ...(isFilled.assetId && kind !== 'video' && kind !== 'file' ? ['assetId'] : []),
    ...(isFilled.captions && kind !== 'video' ? ['captions'] : []),
  ];
}
