import { changesSince } from '../../api/merge-changes';
import type { CourseChanges, EditableCourse } from './use-editable-course';

/** The details of a course as its form holds them: an empty string where nothing is chosen. */
export type CourseDetails = {
  title: string;
  subtitle: string;
  slug: string;
  description: string;
  level: '' | NonNullable<EditableCourse['level']>;
  language: string;
  categorySlug: string;
  /** Separated by commas. */
  tags: string;
  outcomes: string[];
  requirements: string[];
};

export function detailsOf(course: EditableCourse): CourseDetails {
  const { title, subtitle, slug, description, level, language, category, tags, outcomes, requirements } =
    course;
  return {
    title,
    subtitle,
    slug,
    description,
    level: level ?? '',
    language,
    categorySlug: category?.slug ?? '',
    tags: tags.join(', '),
    outcomes,
    requirements,
  };
}

/** What to send so that the course becomes what the form says; what did not change is left out. */
export function changesOf(before: CourseDetails, now: CourseDetails): CourseChanges {
  const { level, categorySlug, tags, outcomes, requirements, title, slug, ...others } = changesSince(
    before,
    now,
  );
  return {
    ...others,
    ...(title !== undefined && { title: title.trim() }),
    ...(slug !== undefined && { slug: slug.trim() }),
    ...(level !== undefined && { level: level === '' ? null : level }),
    ...(categorySlug !== undefined && { categorySlug: categorySlug === '' ? null : categorySlug }),
    ...(tags !== undefined && { tags: tagsIn(tags) }),
    ...(outcomes !== undefined && { outcomes: filled(outcomes) }),
    ...(requirements !== undefined && { requirements: filled(requirements) }),
  };
}

function tagsIn(text: string): string[] {
  return [...new Set(filled(text.split(',')))];
}

function filled(lines: string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
