import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useTellOutcome } from '../../api/use-tell-outcome';
import { Badge } from '../../design/badge';
import { IconButton } from '../../design/icon-button';
import { CourseSearch } from '../../features/catalogue/course-search';
import { type ManagedPath, useChangePath } from '../../features/paths/use-managed-paths';

/** As many as one path leads through. */
const mostCourses = 30;

/** The courses of a path in their order, and the search for more of them. Each change is saved at once. */
export function PathCourses({ path }: { path: ManagedPath }) {
  const t = useTranslations('paths');
  const tellOutcome = useTellOutcome();
  const change = useChangePath(path.id);
  const ids = path.courses.map(({ id }) => id);
  const put = (courseIds: string[], done: string) =>
    tellOutcome(change.mutateAsync({ version: path.version, courseIds }), done);
  const move = (index: number, to: number, title: string) =>
    put(
      ids.toSpliced(index, 1).toSpliced(to, 0, ids[index] ?? ''),
      t('courseMoved', { title, place: to + 1 }),
    );
  return (
    <div className="flex flex-col gap-4">
      {path.courses.length === 0 ? (
        <p className="text-ink-soft">{t('noCourses')}</p>
      ) : (
        <ol className="divide-y divide-line rounded-lg border border-line bg-surface">
          {path.courses.map(({ id, title, status }, index) => (
            <li key={id} className="flex items-center gap-1 py-1 pl-4 pr-1">
              <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
                <span className="min-w-0 break-words">
                  {index + 1}. {title}
                </span>
                {(status === 'draft' || status === 'archived') && (
                  <Badge tone="warning">{t(`courseStatus.${status}`)}</Badge>
                )}
              </span>
              <IconButton
                label={t('moveUp', { title })}
                icon={<ArrowUp />}
                tooltip={false}
                disabled={index === 0 || change.isPending}
                onClick={() => move(index, index - 1, title)}
              />
              <IconButton
                label={t('moveDown', { title })}
                icon={<ArrowDown />}
                tooltip={false}
                disabled={index === ids.length - 1 || change.isPending}
                onClick={() => move(index, index + 1, title)}
              />
              <IconButton
                label={t('takeOut', { title })}
                icon={<X />}
                tooltip={false}
                disabled={change.isPending}
                onClick={() => put(ids.toSpliced(index, 1), t('takenOut', { title }))}
              />
            </li>
          ))}
        </ol>
      )}
      {ids.length < mostCourses && (
        <CourseSearch
          without={ids}
          isBusy={change.isPending}
          label={t('findCourse')}
          onAdd={({ id, title }) => put([...ids, id], t('putIn', { title }))}
        />
      )}
    </div>
  );
}
