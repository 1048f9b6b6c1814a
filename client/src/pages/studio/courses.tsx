import { useQueryClient } from '@tanstack/react-query';
import { FileArchive, HandCoins, Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { keys } from '../../api/keys';
import { ProblemState } from '../../api/problem-state';
import { PageHeading } from '../../app/page-heading';
import { Button } from '../../design/button';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { LoadMore } from '../../design/load-more';
import { GradingDoor } from '../../features/grading/grading-door';
import { CreateCourseDialog } from '../../features/studio/create-course-dialog';
import { StudioCourseList, StudioCourseListSkeleton } from '../../features/studio/studio-course-list';
import { useStudioCourses } from '../../features/studio/use-studio-courses';

export function Page() {
  const t = useTranslations('studio');
  const earnings = useTranslations('earnings');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const courses = useStudioCourses();
  const [isCreating, setIsCreating] = useState(false);
  const items = courses.data?.pages.flatMap((page) => page.items) ?? [];

  const actions = (
    <>
      <GradingDoor />
      <LinkButton to="/studio/earnings" icon={<HandCoins aria-hidden="true" />}>
        {earnings('title')}
      </LinkButton>
      <LinkButton to="/studio/import" icon={<FileArchive aria-hidden="true" />}>
        {t('importCourse')}
      </LinkButton>
      <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setIsCreating(true)}>
        {t('newCourse')}
      </Button>
    </>
  );

  return (
    <div className="mx-auto w-full max-w-page px-4 py-8 sm:px-6 lg:py-12">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <PageHeading title={t('title')} />
          <p className="mt-1 text-ink-soft">{t('lead')}</p>
        </div>
        {items.length > 0 && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
      <div className="mt-8">
        {courses.isPending && <StudioCourseListSkeleton label={t('loading')} />}
        {courses.isError && items.length === 0 && (
          <ProblemState
            error={courses.error}
            onRetry={() => void courses.refetch()}
            isRetrying={courses.isFetching}
          />
        )}
        {courses.isSuccess && items.length === 0 && (
          <EmptyState title={t('emptyTitle')} action={actions}>
            {t('emptyText')}
          </EmptyState>
        )}
        {items.length > 0 && (
          <>
            <StudioCourseList courses={items} />
            <LoadMore
              hasMore={courses.hasNextPage}
              isLoading={courses.isFetchingNextPage}
              onLoadMore={() => void courses.fetchNextPage()}
              shown={items.length}
            />
          </>
        )}
      </div>
      {isCreating && (
        <CreateCourseDialog
          onClose={() => setIsCreating(false)}
          onCreated={(courseId) => {
            void queryClient.invalidateQueries({ queryKey: keys.studioCourses() });
            void navigate(`/studio/courses/${courseId}?tab=details`);
          }}
        />
      )}
    </div>
  );
}
