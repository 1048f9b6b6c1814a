import { ExternalLink, Rocket } from 'lucide-react';
import { useRef } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { DateTime } from '../../design/date-time';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { textLinkClasses } from '../../design/text-link';
import { PublishChecklist } from './publish-checklist';
import { PublishPreview } from './publish-preview';
import { StandingPanel } from './standing-panel';
import { type CourseDraft, useCourseDraft } from './use-course-draft';
import type { EditableCourse } from './use-editable-course';
import { type Checklist, usePublishChecklist, usePublishCourse } from './use-publishing';

/** What is missing, the button that publishes, and who can find the course. */
export function PublishPanel({ course }: { course: EditableCourse }) {
  const t = useTranslations('builder');
  const draft = useCourseDraft(course.id);
  const checklist = usePublishChecklist(course.id);
  if (draft.isPending || checklist.isPending) {
    return (
      <SkeletonGroup label={t('publish.loading')} className="flex max-w-3xl flex-col gap-3">
        <Skeleton className="h-28" />
        <Skeleton className="h-12" />
        <Skeleton className="h-12" />
      </SkeletonGroup>
    );
  }
  if (!draft.data || !checklist.data) {
    const retry = () => void Promise.all([draft.refetch(), checklist.refetch()]);
    return <ProblemState error={draft.error ?? checklist.error} onRetry={retry} />;
  }
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <PublishAction course={course} draft={draft.data} checklist={checklist.data} />
      <StandingPanel course={course} isPublished={draft.data.published !== null} />
    </div>
  );
}

function PublishAction({
  course,
  draft,
  checklist,
}: {
  course: EditableCourse;
  draft: CourseDraft;
  checklist: Checklist;
}) {
  const t = useTranslations('builder');
  const problemText = useProblemText();
  const publish = usePublishCourse(course.id);
  const list = useRef<HTMLDivElement>(null);
  const { published } = draft;
  const isCurrent = published !== null && !draft.hasUnpublishedChanges;

  const press = () => {
    if (checklist.isReady) publish.mutate();
    else list.current?.focus();
  };

  return (
    <>
      {publish.isSuccess && isCurrent && (
        <div role="status">
          <Callout
            kind="tip"
            title={t('publish.done', { number: publish.data.number })}
            action={<PublicLink slug={course.slug} />}
          >
            {t('publish.doneText')}
          </Callout>
        </div>
      )}
      {publish.isError && (
        <div role="alert">
          <Callout kind="caution" title={t('publish.refused')}>
            {problemText(publish.error).text}
          </Callout>
        </div>
      )}
      <section className="flex flex-wrap items-center justify-between gap-4 rounded-lg border border-line bg-surface p-5 shadow-low">
        <div className="min-w-0">
          <h2 className="text-lg">
            {t(isCurrent ? 'publish.current' : published ? 'publish.changed' : 'publish.never')}
          </h2>
          <p className="text-ink-soft">
            {published ? (
              <>
                {t('publish.version', { number: published.number })}{' '}
                <DateTime value={published.publishedAt} look="relative" />
                {!publish.isSuccess && (
                  <>
                    {' · '}
                    <PublicLink slug={course.slug} />
                  </>
                )}
              </>
            ) : (
              t('publish.neverText')
            )}
          </p>
        </div>
        <Button
          variant="primary"
          size="large"
          icon={<Rocket aria-hidden="true" />}
          busy={publish.isPending}
          disabled={isCurrent}
          onClick={press}
        >
          {t(published ? 'publish.again' : 'publish.first')}
        </Button>
      </section>
      <PublishPreview courseId={course.id} />
      <div ref={list} tabIndex={-1}>
        <PublishChecklist courseId={course.id} items={checklist.checklist} />
      </div>
    </>
  );
}

function PublicLink({ slug }: { slug: string }) {
  const t = useTranslations('builder');
  return (
    <Link to={`/courses/${slug}`} className={`${textLinkClasses} inline-flex items-center gap-1.5`}>
      {t('publish.open')}
      <ExternalLink aria-hidden="true" className="size-4" />
    </Link>
  );
}
