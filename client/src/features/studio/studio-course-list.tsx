import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { CourseCover } from '../../design/course-cover';
import { DateTime } from '../../design/date-time';
import { Price } from '../../design/price';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { Stars } from '../../design/stars';
import { CourseStatusBadge } from './course-status-badge';
import type { StudioCourse } from './use-studio-courses';

/** My courses, one a row: how each stands at a glance. */
export function StudioCourseList({ courses }: { courses: readonly StudioCourse[] }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-low">
      {courses.map((course) => (
        <StudioCourseRow key={course.id} course={course} />
      ))}
    </ul>
  );
}

function StudioCourseRow({ course }: { course: StudioCourse }) {
  const t = useTranslations('studio');
  return (
    <li className="group relative flex gap-4 p-4 hover:bg-sunken/50 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent sm:items-center">
      <div className="hidden w-36 shrink-0 overflow-hidden rounded-md border border-line sm:block">
        <CourseCover slug={course.slug} picture={course.cover} sizes="9rem" />
      </div>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="min-w-0 text-lg font-semibold leading-snug">
            <Link
              to={`/studio/courses/${course.id}`}
              className="outline-none after:absolute after:inset-0 group-hover:text-accent"
            >
              {course.title}
            </Link>
          </h2>
          <CourseStatusBadge status={course.status} />
        </div>
        <p className="text-sm text-ink-soft">
          {t('lessons', { count: course.lessonCount })} · {t('changed')}{' '}
          <DateTime value={course.changedAt} look="relative" />
        </p>
        <dl className="mt-1 flex flex-wrap items-center gap-x-6 gap-y-1 text-sm">
          <Fact name={t('learners')}>
            <span className="font-semibold tabular-nums">
              {t('learnerCount', { count: course.learnerCount })}
            </span>
          </Fact>
          <Fact name={t('rating')}>
            {course.rating.average === null ? (
              <span className="text-ink-soft">{t('notRated')}</span>
            ) : (
              <Stars rating={course.rating.average} count={course.rating.count} />
            )}
          </Fact>
          <Fact name={t('price')}>
            <Price price={course.price} />
          </Fact>
        </dl>
      </div>
      <ChevronRight
        aria-hidden="true"
        className="hidden size-5 shrink-0 self-center text-ink-soft sm:block"
      />
    </li>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="sr-only">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function StudioCourseListSkeleton({ label }: { label: string }) {
  return (
    <SkeletonGroup label={label} className="divide-y divide-line rounded-lg border border-line bg-surface">
      {[0, 1, 2].map((row) => (
        <div key={row} className="flex items-center gap-4 p-4">
          <Skeleton className="hidden aspect-video w-36 sm:block" />
          <div className="flex flex-1 flex-col gap-2.5">
            <Skeleton className="h-6 w-2/3 max-w-sm" />
            <Skeleton className="h-4 w-40" />
            <Skeleton className="h-4 w-64 max-w-full" />
          </div>
        </div>
      ))}
    </SkeletonGroup>
  );
}
