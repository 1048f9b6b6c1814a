import { z } from 'zod';
import { markdownText, shortText, text } from '../../../platform/http/schemas';
import { VersionEffect } from '../../enrollment/enrollment.contract';
import { Picture } from '../../media/media.contract';
import { LessonKind, OpeningRule } from '../content.contract';
import { lessonAspects } from '../domain/compare-versions';
import { draftBounds } from '../domain/draft';
import { ImportReport } from '../import/import-report';

const durationSeconds = z.int().min(0).max(360_000);
const language = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'is a language tag, such as en or pt-BR');

const CaptionInput = z.strictObject({ assetId: z.uuid(), language, label: shortText });
const captions = z.array(CaptionInput).max(draftBounds.captions);

const OpeningRuleInput = z
  .strictObject({
    daysAfterStart: z.int().min(1).max(3_650).nullable().default(null),
    notBefore: z.iso.datetime().nullable().default(null),
    afterLessonIds: z.array(z.uuid()).max(draftBounds.lessonsBefore).default([]),
  })
  .nullable()
  .meta({ description: 'When it opens to learners; null opens it with the course.' });

export const SectionRequest = z.strictObject({ title: shortText }).meta({ id: 'SectionRequest' });

export const SectionChanges = z
  .strictObject({
    title: shortText.optional(),
    opening: OpeningRuleInput.optional(),
    version: z.int().min(1).optional(),
  })
  .meta({ id: 'SectionChanges' });

export const LessonRequest = z
  .strictObject({
    title: shortText,
    kind: LessonKind,
    isPreview: z.boolean().default(false),
    durationSeconds: durationSeconds.default(0),
    markdown: markdownText.default(''),
    assetId: z.uuid().optional(),
    captions: captions.optional(),
    /** Of a quiz: how much of it passes; none where it is practice. */
    passMarkPercent: z.int().min(1).max(100).nullable().optional(),
  })
  .meta({ id: 'LessonRequest' });

export const LessonChanges = z
  .strictObject({
    /** The version that was changed, so that nothing of somebody else's is overwritten. */
    version: z.int().min(1),
    title: shortText.optional(),
    isPreview: z.boolean().optional(),
    durationSeconds: durationSeconds.optional(),
    markdown: markdownText.optional(),
    assetId: z.uuid().nullable().optional(),
    captions: captions.optional(),
    opening: OpeningRuleInput.optional(),
  })
  .meta({ id: 'LessonChanges' });

export const CurriculumOrder = z
  .strictObject({
    sections: z
      .array(z.strictObject({ id: z.uuid(), lessonIds: z.array(z.uuid()).max(draftBounds.lessons) }))
      .max(draftBounds.sections),
  })
  .meta({ id: 'CurriculumOrder', description: 'Every section and every lesson of the draft, each once.' });

const outlineLesson = {
  id: z.uuid(),
  title: z.string(),
  kind: LessonKind,
  isPreview: z.boolean(),
  /** 0 where nothing says how long it takes. */
  durationSeconds: z.int(),
  opening: OpeningRule.nullable(),
};

export const OutlineView = z
  .object({
    sections: z.array(
      z.object({ id: z.uuid(), title: z.string(), lessons: z.array(z.object(outlineLesson)) }),
    ),
  })
  .meta({ id: 'Outline' });

export const SectionView = z
  .object({
    id: z.uuid(),
    courseId: z.uuid(),
    title: z.string(),
    opening: OpeningRule.nullable(),
    position: z.int(),
    version: z.int(),
  })
  .meta({ id: 'Section' });

const AssetState = z.object({
  assetId: z.uuid(),
  /** `missing`: media does not know it any more. */
  status: z.enum(['uploading', 'ready', 'failed', 'missing']),
  kind: z.string(),
  fileName: z.string(),
  contentType: z.string(),
  sizeBytes: z.int(),
});

const CaptionState = AssetState.extend({ language: z.string(), label: z.string() });

const QuizState = z.object({
  quizId: z.uuid(),
  title: z.string(),
  passMarkPercent: z.int().nullable(),
  questionCount: z.int(),
  problems: z.array(z.string()),
});

const DraftLessonView = z.object({
  ...outlineLesson,
  sectionId: z.uuid(),
  version: z.int(),
  hasText: z.boolean(),
  asset: AssetState.nullable(),
  captions: z.array(CaptionState),
  quizId: z.uuid().nullable(),
  quiz: QuizState.nullable(),
});

export const SavedLessonView = z
  .object({
    ...outlineLesson,
    courseId: z.uuid(),
    sectionId: z.uuid(),
    /** To be sent with the next change. */
    version: z.int(),
    markdown: z.string(),
    assetId: z.uuid().nullable(),
    captions: z.array(z.object({ assetId: z.uuid(), language: z.string(), label: z.string() })),
    quizId: z.uuid().nullable(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'SavedLesson' });

const VersionView = z.object({
  versionId: z.uuid(),
  number: z.int().min(1),
  publishedAt: z.iso.datetime(),
});

export const PublishedVersionView = VersionView.meta({ id: 'PublishedVersion' });

export const DraftView = z
  .object({
    courseId: z.uuid(),
    slug: z.string(),
    title: z.string(),
    status: z.enum(['draft', 'published', 'unlisted', 'archived']),
    sections: z.array(
      z.object({
        id: z.uuid(),
        title: z.string(),
        opening: OpeningRule.nullable(),
        version: z.int(),
        lessons: z.array(DraftLessonView),
      }),
    ),
    published: VersionView.nullable(),
    hasUnpublishedChanges: z.boolean(),
  })
  .meta({ id: 'CourseDraft' });

const urls = z.record(z.uuid(), z.object({ url: z.string(), picture: Picture.nullable() })).meta({
  description: 'By asset id: where each `asset:<id>` of the Markdown is found for the next minutes.',
});

export const LessonDraftView = z
  .object({
    ...DraftLessonView.omit({ hasText: true }).shape,
    courseId: z.uuid(),
    markdown: z.string(),
    images: urls,
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'LessonDraft' });

export const LessonView = z
  .object({
    id: z.uuid(),
    courseId: z.uuid(),
    courseSlug: z.string().optional(),
    sectionTitle: z.string(),
    title: z.string(),
    kind: LessonKind,
    isPreview: z.boolean(),
    durationSeconds: z.int(),
    markdown: z.string().optional(),
    video: z
      .object({
        url: z.string(),
        contentType: z.string(),
        captions: z.array(z.object({ url: z.string(), language: z.string(), label: z.string() })),
      })
      .optional(),
    file: z
      .object({ url: z.string(), fileName: z.string(), sizeBytes: z.int(), contentType: z.string() })
      .optional(),
    quizId: z.uuid().optional(),
    images: urls,
    previousLessonId: z.uuid().nullable(),
    nextLessonId: z.uuid().nullable(),
    isCompleted: z.boolean(),
    /** `null` for those who read without being enrolled: a preview, or as its teacher. */
    enrollmentId: z.uuid().nullable(),
  })
  .meta({ id: 'Lesson' });

export const ChecklistView = z
  .object({
    isReady: z.boolean(),
    checklist: z.array(
      z.object({
        code: z.string(),
        message: z.string(),
        sectionId: z.uuid().optional(),
        lessonId: z.uuid().optional(),
        /** False for what one may publish without. */
        isBlocking: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'PublishChecklist' });

const ComparedLesson = z.object({
  lessonId: z.uuid(),
  title: z.string(),
  kind: LessonKind,
  sectionTitle: z.string(),
});

export const PublishPreviewView = z
  .object({
    /** True where nothing has been published yet: then every lesson is new. */
    isFirst: z.boolean(),
    /** False where publishing would make no new version. */
    hasChanges: z.boolean(),
    added: z.array(ComparedLesson),
    removed: z.array(ComparedLesson),
    changed: z.array(ComparedLesson.extend({ aspects: z.array(z.enum(lessonAspects)) })),
    renamedSections: z.array(z.object({ sectionId: z.uuid(), from: z.string(), to: z.string() })),
    effect: VersionEffect.nullable().meta({
      description:
        'For those who learn in the course; null where nothing would change, or nobody can say it now.',
    }),
  })
  .meta({ id: 'PublishPreview' });

export const ImportAccepted = z.object({ id: z.uuid() }).meta({ id: 'ImportAccepted' });

export const ImportView = z
  .object({
    id: z.uuid(),
    fileName: z.string(),
    status: z.enum(['queued', 'running', 'succeeded', 'failed']),
    progress: z.object({
      step: z.enum(['waiting', 'reading', 'course', 'files', 'quizzes', 'lessons', 'undoing', 'done']),
      percent: z.int().min(0).max(100),
    }),
    courseId: z.uuid().nullable(),
    report: ImportReport.nullable(),
    error: z
      .object({ code: z.string(), message: z.string(), facts: z.record(z.string(), z.json()) })
      .nullable(),
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Import' });

export const ImportListItem = ImportView.omit({ report: true }).meta({ id: 'ImportListItem' });

export const slugOrId = text(200, 1);
