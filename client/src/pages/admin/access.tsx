import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { AccessExplanation } from '../../features/access/access-explanation';
import { useAccess } from '../../features/access/use-access';
import { AdminFrame } from '../../features/admin/admin-frame';

export function Page() {
  const t = useTranslations('access');
  const words = useTranslations('admin');
  const { userId = '', courseId = '' } = useParams();
  const access = useAccess(courseId, userId);
  if (access.isError && [400, 404].includes(toProblem(access.error).status)) return <NotFound />;
  const name = access.data?.learner.name ?? t('someone');
  const title = access.data
    ? t('titleOf', { name, course: access.data.course.title })
    : words('accessOfSomeone');
  return (
    <AdminFrame
      title={title}
      above={
        <Breadcrumbs
          items={[
            { label: words('people'), to: '/admin/people' },
            { label: name, to: `/admin/people/${userId}` },
            { label: access.data?.course.title ?? '…' },
          ]}
        />
      }
    >
      <div className="max-w-3xl">
        {access.isPending && (
          <SkeletonGroup label={t('loading')} className="flex flex-col gap-4">
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
        {access.data && <AccessExplanation access={access.data} reader="staff" />}
      </div>
    </AdminFrame>
  );
}
