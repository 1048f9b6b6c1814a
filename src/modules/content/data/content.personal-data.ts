import { eq, sql } from 'drizzle-orm';
import {
  become,
  deleted,
  type Holding,
  impersonal,
  keep,
  kept,
} from '../../../platform/privacy/personal-data';
import {
  courseAssets,
  courses,
  curricula,
  importAssets,
  imports,
  lessons,
  notes,
  sections,
  versionLessons,
  versionSections,
  versions,
} from './content.tables';
import { postModerations, postReports, posts, postVotes } from './post.tables';

const erasedWords = 'Erased with the account of its author.';
const importsOf = (personId: string) =>
  sql`(select ${imports.id} from ${imports} where ${imports.requesterId} = ${personId})`;

/** Notes and imports go. Courses are the school's: who leaves hands them over before. */
export const contentPersonalData: readonly Holding[] = [
  deleted(notes, {
    of: (personId) => eq(notes.learnerId, personId),
    personal: ['text'],
    neutral: ['lessonTitle'],
  }),
  // The answers of others hang on a question.
  kept(posts, {
    of: (personId) => eq(posts.authorId, personId),
    personal: { title: become(erasedWords), text: become(erasedWords) },
    neutral: ['lessonTitle', 'hiddenReason'],
  }),
  deleted(postVotes, { of: (personId) => eq(postVotes.voterId, personId) }),
  deleted(postReports, {
    of: (personId) => eq(postReports.reporterId, personId),
    personal: ['note'],
    neutral: ['reason'],
  }),
  kept(postModerations, {
    of: (personId) => eq(postModerations.moderatorId, personId),
    neutral: ['decision', 'reason'],
  }),
  deleted(importAssets, {
    of: (personId) => sql`${importAssets.importId} in ${importsOf(personId)}`,
    neutral: ['key', 'facts', 'captionRefusal'],
  }),
  deleted(imports, {
    of: (personId) => eq(imports.requesterId, personId),
    personal: ['fileName', 'requester', 'report'],
    neutral: ['status', 'phase', 'progress', 'error'],
  }),
  kept(versions, {
    of: (personId) => eq(versions.publishedBy, personId),
    personal: { publishedBy: keep('Who published a version is known by an id alone.') },
    neutral: ['fingerprint', 'outline'],
  }),
  impersonal(courses, 'slug', 'title', 'status'),
  impersonal(curricula),
  impersonal(sections, 'title', 'opening'),
  impersonal(lessons, 'kind', 'title', 'markdown', 'captions', 'opening'),
  impersonal(courseAssets, 'facts'),
  impersonal(versionSections, 'title'),
  impersonal(versionLessons, 'sectionTitle', 'kind', 'title', 'markdown', 'file', 'captions', 'opening'),
];
