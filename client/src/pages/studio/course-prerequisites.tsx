import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { useTellOutcome } from '../../api/use-tell-outcome';
import { Badge } from '../../design/badge';
import { IconButton } from '../../design/icon-button';
import { Skeleton } from '../../design/skeleton';
import { CourseSearch } from '../../features/catalogue/course-search';
import { usePrerequisites, useSetPrerequisites } from '../../features/course/use-prerequisites';

/** As many courses as may come before one. */
const mostCourses = 10;

/** What is to be completed before a course, for those who teach it. Each change is saved at once. */
export function CoursePrerequisites({ courseId }: { courseId: string }) {
  const t = useTranslations('builder');
  const tellOutcome = useTellOutcome();
  const list = usePrerequisites(courseId);
  const set = useSetPrerequisites(courseId);
  const courses = list.data?.items ?? [];
  const ids = courses.map(({ id }) => id);
  return (
    <section className="flex max-w-3xl flex-col gap-3 border-t border-line pt-8">
      <h2 className="text-xl">{t('before.title')}</h2>
      <p className="max-w-prose text-ink-soft">{t('before.lead')}</p>
      {list.isPending && <Skeleton className="h-14" />}
      {list.isError && !list.data && (
        <ProblemState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
      )}
      {list.isSuccess && courses.length === 0 && <p>{t('before.none')}</p>}
      {courses.length > 0 && (
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {courses.map(({ id, title, status }) => (
            <li key={id} className="flex items-center gap-2 py-1 pl-4 pr-1">
              <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
                <span className="min-w-0 break-words">{title}</span>
                {status === 'archived' && <Badge tone="warning">{t('before.archived')}</Badge>}
              </span>
              <IconButton
                label={t('before.remove', { title })}
                icon={<X />}
                tooltip={false}
                disabled={set.isPending}
                onClick={() =>
                  tellOutcome(
                    set.mutateAsync(ids.filter((one) => one !== id)),
                    t('before.removed', { title }),
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      {list.data && ids.length < mostCourses && (
        <CourseSearch
          without={[courseId, ...ids]}
          isBusy={set.isPending}
          label={t('before.find')}
          onAdd={({ id, title }) => tellOutcome(set.mutateAsync([...ids, id]), t('before.added', { title }))}
        />
      )}
    </section>
  );
}
