import {
  boolean,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';
import type { LessonKind, OpeningRule } from '../content.contract';
import type {
  ImportError,
  ImportPhase,
  ImportProgress,
  ImportStatus,
  Requester,
} from '../domain/course-import';
import type { Caption, FileFacts } from '../domain/draft';
import type { FrozenCaption, OutlineSection } from '../domain/freeze-version';
import type { CaptionRefusal } from '../domain/refused-files';
import type { ImportReport } from '../import/import-report';

export const contentSchema = pgSchema('content');

/** What `course.*` tells: who teaches a course, and under which address it is found. */
export const courses = contentSchema.table(
  'courses',
  {
    courseId: uuid().primaryKey(),
    slug: text().notNull(),
    title: text().notNull(),
    status: text().$type<'draft' | 'published' | 'unlisted' | 'archived'>().notNull(),
    instructorIds: uuid().array().notNull(),
  },
  (table) => [index('courses_by_slug').on(table.slug)],
);

/** One row for each course with content. Whoever changes the draft or publishes it locks this row. */
export const curricula = contentSchema.table('curricula', {
  courseId: uuid().primaryKey(),
  /** Grows with every change of the draft. */
  revision: integer().notNull(),
  /** The revision that the current version was made of. */
  publishedRevision: integer(),
  currentVersionId: uuid(),
});

export const sections = contentSchema.table(
  'sections',
  {
    id: uuid().primaryKey(),
    courseId: uuid()
      .notNull()
      .references(() => curricula.courseId),
    position: integer().notNull(),
    title: text().notNull(),
    /** Holds for all its lessons, beside their own. */
    opening: jsonb().$type<OpeningRule>(),
    version: integer().notNull(),
  },
  (table) => [index('sections_of_course').on(table.courseId, table.position)],
);

export const lessons = contentSchema.table(
  'lessons',
  {
    id: uuid().primaryKey(),
    courseId: uuid()
      .notNull()
      .references(() => curricula.courseId),
    sectionId: uuid()
      .notNull()
      .references(() => sections.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    kind: text().$type<LessonKind>().notNull(),
    title: text().notNull(),
    isPreview: boolean().notNull(),
    /** 0 where nothing says how long it takes. */
    durationSeconds: integer().notNull(),
    markdown: text().notNull(),
    assetId: uuid(),
    captions: jsonb().$type<Caption[]>().notNull(),
    quizId: uuid(),
    opening: jsonb().$type<OpeningRule>(),
    version: integer().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    index('lessons_of_course').on(table.courseId),
    index('lessons_of_section').on(table.sectionId, table.position),
  ],
);

/** The files that lessons of a course may use: those that its teachers put there, and no others. */
export const courseAssets = contentSchema.table(
  'course_assets',
  {
    courseId: uuid().notNull(),
    assetId: uuid().notNull(),
    facts: jsonb().$type<FileFacts>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.courseId, table.assetId] })],
);

/** Published versions. The database itself refuses to change them (see the migration). */
export const versions = contentSchema.table(
  'versions',
  {
    id: uuid().primaryKey(),
    courseId: uuid().notNull(),
    number: integer().notNull(),
    publishedAt: instant().notNull(),
    publishedBy: text().notNull(),
    /** The same for the same content. */
    fingerprint: text().notNull(),
    /** All that the public outline shows, ready to be sent. */
    outline: jsonb().$type<OutlineSection[]>().notNull(),
  },
  (table) => [unique('versions_number').on(table.courseId, table.number)],
);

export const versionSections = contentSchema.table(
  'version_sections',
  {
    versionId: uuid()
      .notNull()
      .references(() => versions.id),
    position: integer().notNull(),
    sectionId: uuid().notNull(),
    title: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.position] })],
);

export const versionLessons = contentSchema.table(
  'version_lessons',
  {
    lessonId: uuid().notNull(),
    versionId: uuid()
      .notNull()
      .references(() => versions.id),
    courseId: uuid().notNull(),
    position: integer().notNull(),
    sectionTitle: text().notNull(),
    kind: text().$type<LessonKind>().notNull(),
    title: text().notNull(),
    isPreview: boolean().notNull(),
    durationSeconds: integer().notNull(),
    markdown: text().notNull(),
    file: jsonb().$type<FileFacts>(),
    captions: jsonb().$type<FrozenCaption[]>().notNull(),
    /** The assets that its Markdown points at. */
    imageIds: uuid().array().notNull(),
    quizId: uuid(),
    quizVersion: integer(),
    /** Of the lesson and its section together. */
    opening: jsonb().$type<OpeningRule>(),
    previousLessonId: uuid(),
    nextLessonId: uuid(),
  },
  // Lessons are read by their id, and there is one row for each version that has them.
  (table) => [
    primaryKey({ columns: [table.lessonId, table.versionId] }),
    unique('version_lessons_order').on(table.versionId, table.position),
  ],
);

/** What learners write down for themselves in a lesson, or mark with a bookmark, which is a note without a text. */
export const notes = contentSchema.table(
  'notes',
  {
    id: uuid().primaryKey(),
    learnerId: uuid().notNull(),
    courseId: uuid().notNull(),
    lessonId: uuid().notNull(),
    /** As it was called then: for a lesson that has left the course since. */
    lessonTitle: text().notNull(),
    text: text().notNull(),
    /** Where in a video; null for the lesson as a whole. */
    atSeconds: integer(),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
  },
  (table) => [index('notes_of_learner').on(table.learnerId, table.courseId, table.lessonId)],
);

export const imports = contentSchema.table(
  'imports',
  {
    id: uuid().primaryKey(),
    requesterId: uuid().notNull(),
    /** Who acts when the import asks other modules. */
    requester: jsonb().$type<Requester>().notNull(),
    fileName: text().notNull(),
    status: text().$type<ImportStatus>().notNull(),
    phase: text().$type<ImportPhase>().notNull(),
    progress: jsonb().$type<ImportProgress>().notNull(),
    /** Tries since the last progress, so that one that cannot go on is given up. */
    attempts: integer().notNull(),
    /** Set before the course is asked for, so that one whose answer was lost can be taken back. */
    hasAskedForCourse: boolean().notNull(),
    courseId: uuid(),
    quizIds: uuid().array().notNull(),
    report: jsonb().$type<ImportReport>(),
    error: jsonb().$type<ImportError>(),
    createdAt: instant().notNull(),
    finishedAt: instant(),
  },
  (table) => [
    index('imports_of_requester').on(table.requesterId, table.id),
    index('imports_under_way').on(table.status),
  ],
);

/** The files that an import has handed to media. */
export const importAssets = contentSchema.table(
  'import_assets',
  {
    importId: uuid()
      .notNull()
      .references(() => imports.id),
    key: text().notNull(),
    /** Null for a picture that media would not take. */
    assetId: uuid(),
    facts: jsonb().$type<FileFacts>(),
    /** What is wrong in captions that media would not take. */
    captionRefusal: jsonb().$type<CaptionRefusal>(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.key] })],
);
