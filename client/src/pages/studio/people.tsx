import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { PageHeading } from '../../app/page-heading';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { PeopleForm } from '../../features/students/people-form';
import { PeopleReport } from '../../features/students/people-report';
import { usePeopleImport } from '../../features/students/use-people-import';

/** Brings people into a course by a list: checks it, says what is to be mended, and lets the others in. */
export function Page() {
  const { courseId = '', importId } = useParams();
  const navigate = useNavigate();
  if (importId) return <Checked courseId={courseId} importId={importId} />;
  return (
    <Frame courseId={courseId}>
      <PeopleForm
        courseId={courseId}
        onChecked={({ id }) => void navigate(`/studio/courses/${courseId}/people/${id}`)}
      />
    </Frame>
  );
}

function Checked({ courseId, importId }: { courseId: string; importId: string }) {
  const t = useTranslations('peopleImport');
  const list = usePeopleImport(courseId, importId);
  if (list.isError && !list.data && [400, 404].includes(toProblem(list.error).status)) return <NotFound />;
  return (
    <Frame courseId={courseId}>
      {list.isPending && (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-3">
          <Skeleton className="h-40" />
        </SkeletonGroup>
      )}
      {list.isError && !list.data && (
        <ProblemState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
      )}
      {list.data && <PeopleReport courseId={courseId} list={list.data} />}
    </Frame>
  );
}

function Frame({ courseId, children }: { courseId: string; children: ReactNode }) {
  const t = useTranslations('peopleImport');
  return (
    <div className="mx-auto flex w-full max-w-page flex-col gap-6 px-4 py-6 sm:px-6 lg:py-9">
      <div className="flex flex-col gap-2">
        <Breadcrumbs
          items={[
            { label: t('studio'), to: '/studio' },
            { label: t('back'), to: `/studio/courses/${courseId}?tab=students` },
            { label: t('title') },
          ]}
        />
        <PageHeading title={t('title')} />
        <p className="max-w-prose text-ink-soft">{t('lead')}</p>
      </div>
      {children}
    </div>
  );
}
