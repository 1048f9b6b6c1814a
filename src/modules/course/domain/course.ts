import type { Money } from '../../../platform/money/money';
import type { Picture } from '../../media/media.contract';
import type { CourseLevel, CourseStatus } from '../course.contract';

/** What those who teach a course write about it. */
export interface CourseDetails {
  readonly slug: string;
  readonly title: string;
  readonly subtitle: string;
  /** Markdown. */
  readonly description: string;
  /** `null`: for all levels. */
  readonly level: CourseLevel | null;
  /** BCP 47. */
  readonly language: string;
  readonly categorySlug: string | null;
  readonly tags: readonly string[];
  readonly outcomes: readonly string[];
  readonly requirements: readonly string[];
  /** `null`: free. */
  readonly price: Money | null;
}

export interface Course extends CourseDetails {
  readonly id: string;
  readonly instructorIds: readonly string[];
  /** The file that was brought last as a cover. */
  readonly coverAssetId: string | null;
  /** The picture that is shown: of that file, or of the one before while it is being made. */
  readonly cover: Picture | null;
  /** Whether a published course is in the catalogue; otherwise its address has to be known. */
  readonly isListed: boolean;
  /** When it was first published. */
  readonly publishedAt: Date | null;
  readonly archivedAt: Date | null;
  readonly lessonCount: number;
  readonly durationSeconds: number;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

type Circumstances = Pick<Course, 'isListed' | 'publishedAt' | 'archivedAt'>;

export function statusOf({ isListed, publishedAt, archivedAt }: Circumstances): CourseStatus {
  if (archivedAt) return 'archived';
  if (!publishedAt) return 'draft';
  return isListed ? 'published' : 'unlisted';
}

export function startCourse(options: {
  readonly id: string;
  readonly details: CourseDetails;
  readonly instructorId: string;
  readonly now: Date;
}): Course {
  const { id, details, instructorId, now } = options;
  return {
    ...details,
    id,
    instructorIds: [instructorId],
    coverAssetId: null,
    cover: null,
    isListed: true,
    publishedAt: null,
    archivedAt: null,
    lessonCount: 0,
    durationSeconds: 0,
    version: 1,
    createdAt: now,
    changedAt: now,
  };
}

/** Any of its details changed. Each edit is a version of its own, so that two people do not undo each other's unseen. */
export function editCourse(course: Course, changes: Partial<CourseDetails>, now: Date): Course {
  return touched({ ...course, ...changes }, now);
}

/** A version of its content was frozen: the course opens with the first, unless it is archived. */
export function publishCourse(
  course: Course,
  facts: { readonly lessonCount: number; readonly durationSeconds: number; readonly publishedAt: Date },
): Course {
  return { ...course, ...facts, publishedAt: course.publishedAt ?? facts.publishedAt };
}

/** Takes no new learners any more; whoever learns in it goes on. */
export function archiveCourse(course: Course, now: Date): Course {
  return course.archivedAt ? course : touched({ ...course, archivedAt: now }, now);
}

/** Back to what it was before it was archived. */
export function restoreCourse(course: Course, now: Date): Course {
  return course.archivedAt ? touched({ ...course, archivedAt: null }, now) : course;
}

export function listCourse(course: Course, isListed: boolean, now: Date): Course {
  return course.isListed === isListed ? course : touched({ ...course, isListed }, now);
}

/** A file was brought as a cover. What is shown stays until a picture was made of it. Its text is left alone, so its version is. */
export function expectCover(course: Course, assetId: string): Course {
  return { ...course, coverAssetId: assetId };
}

/** A picture was made of a file: the cover, if none was brought or taken away since. */
export function showCover(
  course: Course,
  made: { readonly assetId: string; readonly cover: Picture },
): Course {
  return course.coverAssetId === made.assetId ? { ...course, cover: made.cover } : course;
}

/** Back to the cover that is drawn for courses without a picture. */
export function removeCover(course: Course): Course {
  return course.coverAssetId === null && course.cover === null
    ? course
    : { ...course, coverAssetId: null, cover: null };
}

/** What other modules keep of a course. */
export interface CourseFacts {
  readonly courseId: string;
  readonly slug: string;
  readonly title: string;
  readonly status: CourseStatus;
  readonly price: Money | null;
  readonly instructorIds: string[];
  readonly cover: Picture | null;
}

export function factsOf(course: Course): CourseFacts {
  const { id, slug, title, price, instructorIds, cover } = course;
  const status = statusOf(course);
  return { courseId: id, slug, title, status, price, instructorIds: [...instructorIds], cover };
}

export function haveFactsChanged(before: Course, after: Course): boolean {
  return JSON.stringify(factsOf(before)) !== JSON.stringify(factsOf(after));
}

function touched(course: Course, now: Date): Course {
  return { ...course, version: course.version + 1, changedAt: now };
}
