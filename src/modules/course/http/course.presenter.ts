import type { z } from 'zod';
import { isGranted } from '../../../platform/auth/decision';
import type { Principal } from '../../../platform/auth/principal';
import type { Money } from '../../../platform/money/money';
import type { CourseSummary } from '../course.contract';
import type { CatalogueRow } from '../data/catalogue.reads';
import type { CourseRow } from '../data/course.reads';
import { mayEditCourse } from './course.policy';
import type { CatalogueCourse, CourseView, StudioCourse } from './course.schemas';

/** The only way a course becomes JSON: whole, with what the reader may do. */
export function presentCourse(row: CourseRow, reader: Principal): z.input<typeof CourseView> {
  const isEditable = isGranted(mayEditCourse(reader, taughtCourse(row)));
  const { id, slug, title, subtitle, description, status, isListed, level, language } = row;
  const { tags, outcomes, requirements, cover, lessonCount, durationSeconds, learnerCount } = row;
  const { version, createdAt, changedAt, publishedAt } = row;
  return {
    id,
    slug,
    title,
    subtitle,
    description,
    status,
    isListed,
    level,
    language,
    category: categoryOf(row),
    tags,
    outcomes,
    requirements,
    cover,
    price: priceOf(row),
    instructors: named(row.instructors),
    rating: ratingOf(row),
    learnerCount,
    lessonCount,
    durationSeconds,
    version,
    createdAt,
    changedAt,
    publishedAt,
    may: {
      edit: isEditable,
      archive: isEditable && status !== 'archived',
      restore: isEditable && status === 'archived',
    },
  };
}

export function presentCatalogueCourse(row: CatalogueRow): z.input<typeof CatalogueCourse> {
  const { id, slug, title, subtitle, level, language, tags, cover } = row;
  const { learnerCount, lessonCount, durationSeconds, publishedAt } = row;
  return {
    id,
    slug,
    title,
    subtitle,
    level,
    language,
    category: categoryOf(row),
    tags,
    cover,
    price: priceOf(row),
    instructors: named(row.instructors),
    rating: ratingOf(row),
    learnerCount,
    lessonCount,
    durationSeconds,
    publishedAt,
  };
}

export function presentStudioCourse(row: CourseRow): z.input<typeof StudioCourse> {
  const { id, slug, title, status, isListed, cover, learnerCount, lessonCount, durationSeconds } = row;
  const { createdAt, changedAt, publishedAt } = row;
  return {
    id,
    slug,
    title,
    status,
    isListed,
    cover,
    price: priceOf(row),
    rating: ratingOf(row),
    learnerCount,
    lessonCount,
    durationSeconds,
    createdAt,
    changedAt,
    publishedAt,
  };
}

/** As other modules get it. */
export function summarizeCourse(row: CourseRow): CourseSummary {
  const { id, slug, title, subtitle, description, status, language, level, categorySlug } = row;
  return {
    courseId: id,
    slug,
    title,
    subtitle,
    description,
    status,
    language,
    level,
    categorySlug,
    price: priceOf(row),
    instructorIds: row.instructors.map((instructor) => instructor.id),
    instructorNames: named(row.instructors).map(({ name }) => name),
  };
}

/** What policies decide by. */
export function taughtCourse(row: CourseRow) {
  return { status: row.status, instructorIds: row.instructors.map(({ id }) => id) };
}

function priceOf(row: { priceAmount: number | null; priceCurrency: string | null }): Money | null {
  const { priceAmount: amount, priceCurrency: currency } = row;
  return amount !== null && currency !== null ? { amount, currency } : null;
}

function categoryOf(row: { categorySlug: string | null; categoryName: string | null }) {
  const { categorySlug: slug, categoryName: name } = row;
  return slug !== null && name !== null ? { slug, name } : null;
}

function ratingOf({ ratingCount, ratingSum }: { ratingCount: number; ratingSum: number }) {
  const average = ratingCount > 0 ? Math.round((ratingSum * 100) / ratingCount) / 100 : null;
  return { average, count: ratingCount };
}

/** The event that brings a name may still be coming; until then that person is not shown. */
function named<Instructor extends { readonly name: string | null }>(instructors: readonly Instructor[]) {
  return instructors.filter(
    (instructor): instructor is Instructor & { readonly name: string } => instructor.name !== null,
  );
}
