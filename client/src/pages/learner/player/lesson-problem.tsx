import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../../api/problem';
import { ProblemState } from '../../../api/problem-state';
import { PageHeading } from '../../../app/page-heading';
import { signInPath } from '../../../app/return-path';
import { EmptyState } from '../../../design/empty-state';
import { LinkButton } from '../../../design/link-button';
import type { Course } from '../../../features/course/use-course';
import { EnrollBox } from '../../../features/learning/enroll-box';
import { isRefusal, LessonRefusal } from '../../../features/player/lesson-refusal';

/** A lesson that did not come: closed to the reader, gone, or out of reach for the moment. */
export function LessonProblem({
  course,
  lesson,
  hasAccess,
}: {
  course: Course;
  lesson: UseQueryResult<unknown>;
  hasAccess: boolean;
}) {
  const t = useTranslations('player');
  const location = useLocation();
  const problem = toProblem(lesson.error);
  const isClosed = isRefusal(problem);
  const { refetch } = lesson;

  // The payment has arrived, or she has just enrolled: the door opens by itself.
  useEffect(() => {
    if (isClosed && hasAccess) void refetch();
  }, [isClosed, hasAccess, refetch]);

  if (problem.status === 404) {
    return (
      <>
        <PageHeading title={t('lessonGone')} hidden />
        <EmptyState
          title={t('lessonGone')}
          action={
            <LinkButton to={`/learn/${course.slug}`} variant="primary">
              {t('goOnLearning')}
            </LinkButton>
          }
        >
          {t('lessonGoneText')}
        </EmptyState>
      </>
    );
  }
  if (!isClosed) {
    return (
      <ProblemState
        error={lesson.error}
        onRetry={() => void lesson.refetch()}
        isRetrying={lesson.isFetching}
      />
    );
  }
  return (
    <LessonRefusal problem={problem} heading={(title) => <PageHeading title={title} className="text-2xl" />}>
      {problem.status === 401 ? (
        <LinkButton to={signInPath(location)} variant="primary" size="large" fullWidth>
          {t('signIn')}
        </LinkButton>
      ) : (
        <EnrollBox course={course} />
      )}
      <LinkButton to={`/courses/${course.slug}`} fullWidth>
        {t('toCourse')}
      </LinkButton>
    </LessonRefusal>
  );
}
