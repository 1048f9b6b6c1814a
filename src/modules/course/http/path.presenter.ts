import type { z } from 'zod';
import type { CatalogueRow } from '../data/catalogue.reads';
import type { ListedPath, PathRepository } from '../data/path.repository';
import type { LearningPath } from '../domain/learning-path';
import { presentCatalogueCourse } from './course.presenter';
import type { ListedPathView, ManagedPath, ManagedPathItem, PathView } from './path.schemas';

export function presentListedPath(path: ListedPath): z.input<typeof ListedPathView> {
  const { id, slug, title, summary, courseCount, lessonCount, durationSeconds } = path;
  return { id, slug, title, summary, courseCount, lessonCount, durationSeconds };
}

export function presentPath(path: LearningPath, courses: readonly CatalogueRow[]): z.input<typeof PathView> {
  const { id, slug, title, summary, isPublished } = path;
  return { id, slug, title, summary, isPublished, courses: courses.map(presentCatalogueCourse) };
}

/** As admins see it. */
export function presentManagedItem(path: ListedPath): z.input<typeof ManagedPathItem> {
  const { isPublished, changedAt } = path;
  return { ...presentListedPath(path), isPublished, changedAt: changedAt.toISOString() };
}

export function presentManagedPath(
  path: LearningPath,
  courses: Awaited<ReturnType<PathRepository['coursesOf']>>,
): z.input<typeof ManagedPath> {
  const { id, slug, title, summary, isPublished, version, changedAt } = path;
  return { id, slug, title, summary, isPublished, version, changedAt: changedAt.toISOString(), courses };
}
