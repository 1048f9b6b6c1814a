import { useTranslations } from 'use-intl';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { CourseCard } from './course-card';
import type { CatalogueCourse } from './use-catalogue';

const columns = 'grid gap-5 sm:grid-cols-2 xl:grid-cols-3';

export function CourseGrid({
  courses,
  headingLevel = 2,
}: {
  courses: readonly CatalogueCourse[];
  headingLevel?: 2 | 3;
}) {
  return (
    <ul className={columns}>
      {courses.map((course) => (
        <li key={course.id}>
          <CourseCard course={course} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}

export function CourseGridSkeleton({ count = 6 }: { count?: number }) {
  const t = useTranslations('catalogue');
  return (
    <SkeletonGroup label={t('loading')} className={columns}>
      {Array.from({ length: count }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is on its way has no identity beside its place.
        <div key={place} className="overflow-hidden rounded-lg border border-line bg-surface">
          <Skeleton className="aspect-video rounded-none" />
          <div className="flex flex-col gap-3 p-4">
            <Skeleton className="h-3 w-24" />
            <Skeleton className="h-6 w-4/5" />
            <Skeleton className="h-4" />
            <Skeleton className="h-4 w-2/3" />
          </div>
        </div>
      ))}
    </SkeletonGroup>
  );
}
