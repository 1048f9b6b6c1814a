import { ChevronRight, CircleCheck, TrendingDown, TrendingUp, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Badge } from '../../design/badge';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { LessonKindIcon } from './lesson-kind-icon';
import { type PublishPreview as Preview, usePublishPreview } from './use-publishing';

/** What publishing would change in the course and for those who learn in it. Silent where there is nothing to say. */
export function PublishPreview({ courseId }: { courseId: string }) {
  const t = useTranslations('builder');
  const preview = usePublishPreview(courseId);
  if (preview.isPending) {
    return (
      <SkeletonGroup label={t('publishPreview.loading')} className="flex flex-col gap-2">
        <Skeleton className="h-6 w-48" />
        <Skeleton className="h-24" />
      </SkeletonGroup>
    );
  }
  if (!preview.data) {
    const retry = () => void preview.refetch();
    return <ProblemState error={preview.error} onRetry={retry} isRetrying={preview.isFetching} />;
  }
  const { isFirst, hasChanges, effect } = preview.data;
  if (isFirst || !hasChanges) return null;
  return (
    <section aria-labelledby="publish-preview" className="flex flex-col gap-4">
      <h3 id="publish-preview" className="text-base font-semibold">
        {t('publishPreview.title')}
      </h3>
      {effect ? (
        <Effect effect={effect} />
      ) : (
        <p className="text-ink-soft">{t('publishPreview.effectUnknown')}</p>
      )}
      <Changes preview={preview.data} />
    </section>
  );
}

function Effect({ effect }: { effect: NonNullable<Preview['effect']> }) {
  const t = useTranslations('builder');
  const { underWay, finished, withNewLessons, rising, falling, largestFall, finishing } = effect;
  if (underWay === 0 && finished === 0) return <p className="text-ink-soft">{t('publishPreview.nobody')}</p>;
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
      <Line icon={<Users className="text-info" />} isShown={underWay > 0}>
        {t('publishPreview.underWay', { count: underWay, news: withNewLessons })}
      </Line>
      <Line icon={<TrendingDown className="text-warning" />} isShown={falling > 0}>
        {t('publishPreview.falling', { count: falling, points: largestFall })}
      </Line>
      <Line icon={<TrendingUp className="text-success" />} isShown={rising > 0}>
        {t('publishPreview.rising', { count: rising })}
      </Line>
      <Line icon={<CircleCheck className="text-success" />} isShown={finishing > 0}>
        {t('publishPreview.finishing', { count: finishing })}
      </Line>
      <Line icon={<CircleCheck className="text-success" />} isShown={finished > 0}>
        {t('publishPreview.finished', { count: finished })}
      </Line>
    </ul>
  );
}

function Line({ icon, isShown, children }: { icon: ReactNode; isShown: boolean; children: ReactNode }) {
  if (!isShown) return null;
  return (
    <li className="flex gap-3 px-4 py-3">
      <span aria-hidden="true" className="mt-0.5 shrink-0 [&_svg]:size-5">
        {icon}
      </span>
      <span className="min-w-0">{children}</span>
    </li>
  );
}

function Changes({ preview }: { preview: Preview }) {
  const t = useTranslations('builder');
  const { added, removed, changed, renamedSections } = preview;
  return (
    <div className="flex flex-col gap-3">
      <Group title={t('publishPreview.added', { count: added.length })} count={added.length}>
        {added.map((lesson) => (
          <Lesson key={lesson.lessonId} lesson={lesson} />
        ))}
      </Group>
      <Group title={t('publishPreview.removed', { count: removed.length })} count={removed.length}>
        {removed.map((lesson) => (
          <Lesson key={lesson.lessonId} lesson={lesson} />
        ))}
      </Group>
      <Group
        title={t('publishPreview.changed', { count: changed.length + renamedSections.length })}
        count={changed.length + renamedSections.length}
      >
        {renamedSections.map(({ sectionId, from, to }) => (
          <li key={sectionId} className="px-4 py-2.5">
            {t('publishPreview.renamed', { from, to })}
          </li>
        ))}
        {changed.map((lesson) => (
          <Lesson key={lesson.lessonId} lesson={lesson}>
            {lesson.aspects.map((aspect) => (
              <Badge key={aspect}>{t(`publishPreview.aspect.${aspect}`)}</Badge>
            ))}
          </Lesson>
        ))}
      </Group>
    </div>
  );
}

/** Opens by itself as long as it is short. */
const shortGroup = 6;

function Group({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <details
      open={count <= shortGroup}
      className="group overflow-hidden rounded-lg border border-line bg-surface"
    >
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 px-4 py-2 font-medium focus-visible:-outline-offset-2 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="size-4 shrink-0 text-ink-soft transition-transform group-open:rotate-90"
        />
        {title}
      </summary>
      <ul className="divide-y divide-line border-t border-line">{children}</ul>
    </details>
  );
}

function Lesson({ lesson, children }: { lesson: Preview['added'][number]; children?: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
      <LessonKindIcon kind={lesson.kind} className="size-4 shrink-0 text-ink-soft" />
      <span className="min-w-0 flex-1 basis-40">
        {lesson.title} <span className="block text-sm text-ink-soft">{lesson.sectionTitle}</span>
      </span>
      {children && <span className="flex flex-wrap gap-1.5">{children}</span>}
    </li>
  );
}
