import type { z } from 'zod';
import type { QuizSummary } from '../../assessment/assessment.contract';
import type { CourseAccess } from '../../enrollment/enrollment.contract';
import type { Asset, Picture } from '../../media/media.contract';
import type { LessonRow, SectionRow } from '../data/drafts.repository';
import type { PublishedLessonRow } from '../data/versions.repository';
import type { CourseImport } from '../domain/course-import';
import type { DraftLesson } from '../domain/draft';
import type {
  DraftView,
  ImportListItem,
  ImportView,
  LessonDraftView,
  LessonView,
  SavedLessonView,
  SectionView,
} from './content.schemas';

type DraftLessonJson = z.input<typeof DraftView>['sections'][number]['lessons'][number];

/** What media and assessment know of the parts of a draft. */
export interface PartStates {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly quizzes: ReadonlyMap<string, z.infer<typeof QuizSummary>>;
}

/** Signed addresses by asset, with the widths of what is a picture. */
export type Addresses = ReadonlyMap<string, { readonly url: string; readonly picture: Picture | null }>;

export function presentSection({
  id,
  courseId,
  title,
  opening,
  position,
  version,
}: SectionRow): z.input<typeof SectionView> {
  return { id, courseId, title, opening, position, version };
}

export function presentSavedLesson(lesson: LessonRow): z.input<typeof SavedLessonView> {
  const { position: _, updatedAt, ...rest } = lesson;
  return { ...rest, updatedAt: updatedAt.toISOString() };
}

export function presentDraftLesson(lesson: DraftLesson, states: PartStates): DraftLessonJson {
  const { markdown, ...rest } = describeLesson(lesson, states);
  return { ...rest, hasText: markdown.trim() !== '' };
}

export function presentLessonDraft(
  lesson: LessonRow,
  states: PartStates,
  addresses: Addresses,
): z.input<typeof LessonDraftView> {
  return {
    ...describeLesson(lesson, states),
    courseId: lesson.courseId,
    images: Object.fromEntries(addresses),
    updatedAt: lesson.updatedAt.toISOString(),
  };
}

function describeLesson(lesson: DraftLesson, { assets, quizzes }: PartStates) {
  const quiz = lesson.quizId ? quizzes.get(lesson.quizId) : undefined;
  return {
    id: lesson.id,
    sectionId: lesson.sectionId,
    title: lesson.title,
    kind: lesson.kind,
    isPreview: lesson.isPreview,
    durationSeconds: lesson.durationSeconds,
    opening: lesson.opening,
    version: lesson.version,
    markdown: lesson.markdown,
    asset: lesson.assetId ? presentAsset(lesson.assetId, assets) : null,
    captions: lesson.captions.map(({ assetId, language, label }) => ({
      ...presentAsset(assetId, assets),
      language,
      label,
    })),
    quizId: lesson.quizId,
    quiz: quiz
      ? {
          quizId: quiz.quizId,
          title: quiz.title,
          passMarkPercent: quiz.passMarkPercent,
          questionCount: quiz.questionCount,
          problems: quiz.problems,
        }
      : null,
  };
}

function presentAsset(assetId: string, assets: ReadonlyMap<string, Asset>) {
  const asset = assets.get(assetId);
  if (!asset)
    return {
      assetId,
      status: 'missing' as const,
      kind: 'other',
      fileName: '',
      contentType: '',
      sizeBytes: 0,
    };
  const { status, kind, fileName, contentType, sizeBytes } = asset;
  return { assetId, status, kind, fileName, contentType, sizeBytes };
}

/** A published lesson as its reader gets it. */
export function presentLesson(
  { lesson, slug }: PublishedLessonRow,
  access: CourseAccess | undefined,
  addresses: Addresses,
): z.input<typeof LessonView> {
  const enrollment = access?.kind === 'granted' ? access : undefined;
  const images: z.input<typeof LessonView>['images'] = {};
  for (const id of lesson.imageIds) {
    const address = addresses.get(id);
    if (address) images[id] = address;
  }
  return {
    id: lesson.lessonId,
    courseId: lesson.courseId,
    ...(slug !== null && { courseSlug: slug }),
    sectionTitle: lesson.sectionTitle,
    title: lesson.title,
    kind: lesson.kind,
    isPreview: lesson.isPreview,
    durationSeconds: lesson.durationSeconds,
    ...(lesson.markdown !== '' && { markdown: lesson.markdown }),
    ...presentFile(lesson, addresses),
    ...(lesson.quizId && { quizId: lesson.quizId }),
    images,
    previousLessonId: lesson.previousLessonId,
    nextLessonId: lesson.nextLessonId,
    isCompleted: enrollment?.completedLessonIds.includes(lesson.lessonId) ?? false,
    enrollmentId: enrollment?.enrollmentId ?? null,
  };
}

function presentFile({ kind, file, captions }: PublishedLessonRow['lesson'], addresses: Addresses) {
  const url = file && addresses.get(file.assetId)?.url;
  if (!url) return {};
  const { contentType, fileName, sizeBytes } = file;
  if (kind === 'file') return { file: { url, fileName, sizeBytes, contentType } };
  const spoken = captions.flatMap(({ assetId, language, label }) => {
    const address = addresses.get(assetId)?.url;
    return address ? { url: address, language, label } : [];
  });
  return { video: { url, contentType, captions: spoken } };
}

export function presentImport(found: CourseImport): z.input<typeof ImportView> {
  return { ...presentImportItem(found), report: found.report };
}

/** Without its report, which may be long. */
export function presentImportItem(found: CourseImport): z.input<typeof ImportListItem> {
  const { id, fileName, status, progress, courseId, error, createdAt, finishedAt } = found;
  return {
    id,
    fileName,
    status,
    progress,
    // A course that is still being made, or is being taken back, is nothing to go to.
    courseId: status === 'succeeded' ? courseId : null,
    error: status === 'failed' && error ? { ...error, facts: { ...error.facts } } : null,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}
