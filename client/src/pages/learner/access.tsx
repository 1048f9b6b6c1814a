import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { PageHeading } from '../../app/page-heading';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { LinkButton } from '../../design/link-button';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { AccessExplanation } from '../../features/access/access-explanation';
import { useAccess } from '../../features/access/use-access';
import { AccessLessons } from './access-lessons';

export function Page() {
  const t = useTranslations('access');
  const { courseId = '' } = useParams();
  const access = useAccess(courseId);
  if (access.isError && [400, 404].includes(toProblem(access.error).status)) return <NotFound />;
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 py-8 sm:px-6 lg:py-12">
      {access.isPending && (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-4">
          <Skeleton className="h-9 w-2/3" />
          <Skeleton className="h-28" />
          <Skeleton className="h-28" />
        </SkeletonGroup>
      )}
      {access.isError && (
        <ProblemState
          error={access.error}
          onRetry={() => void access.refetch()}
          isRetrying={access.isFetching}
        />
      )}
      {access.data && (
        <>
          <div className="flex flex-col gap-2">
            <Breadcrumbs
              items={[{ label: t('learning'), to: '/learning' }, { label: access.data.course.title }]}
            />
            <PageHeading title={t('title', { course: access.data.course.title })} />
          </div>
          <AccessExplanation access={access.data} reader="learner" />
          {access.data.hasAccess && access.data.enrollmentId && (
            <AccessLessons enrollmentId={access.data.enrollmentId} slug={access.data.course.slug} />
          )}
          <div>
            <LinkButton to={`/courses/${access.data.course.slug}`}>{t('toCourse')}</LinkButton>
          </div>
        </>
      )}
    </div>
  );
}
