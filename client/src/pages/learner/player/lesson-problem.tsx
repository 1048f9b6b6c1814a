import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { type ApiProblem, toProblem } from '../../../api/problem';
import { ProblemState } from '../../../api/problem-state';
import { PageHeading } from '../../../app/page-heading';
import { signInPath } from '../../../app/return-path';
import { EmptyState } from '../../../design/empty-state';
import { LinkButton } from '../../../design/link-button';
import type { Course } from '../../../features/course/use-course';
import type { Enrollment } from '../../../features/learning/use-enrollments';
import { isRefusal, LessonRefusal } from '../../../features/player/lesson-refusal';
import { LockedLesson } from '../../../features/player/locked-lesson';
import type { LessonLock } from '../../../features/player/use-lock-text';
import { CourseOffer } from '../course-offer';

/** A lesson that did not come: closed to the reader, gone, or out of reach for the moment. */
export function LessonProblem({
  course,
  lesson,
  lock,
  enrollment,
}: {
  course: Course;
  lesson: UseQueryResult<unknown>;
  /** What the lesson waits for, as the reader's enrolment has it. */
  lock: LessonLock | undefined;
  enrollment: Enrollment | undefined;
}) {
  const t = useTranslations('player');
  const location = useLocation();
  const problem = toProblem(lesson.error);
  const isClosed = isRefusal(problem);
  const { refetch } = lesson;

  const hasAccess = enrollment?.hasAccess === true && lock === undefined;

  // The payment has arrived, she has just enrolled, or done what came before: the door opens by itself.
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
  const locked = lock ?? lockIn(problem);
  if (locked) {
    return (
      <LockedLesson
        slug={course.slug}
        lock={locked}
        progress={enrollment?.progress}
        heading={<PageHeading title={t('lock.title')} className="text-2xl" />}
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
        <CourseOffer course={course} />
      )}
      <LinkButton to={`/courses/${course.slug}`} fullWidth>
        {t('toCourse')}
      </LinkButton>
    </LessonRefusal>
  );
}

/** The lock that the refusal itself names: it comes before the enrolment does. */
function lockIn({ code, facts }: ApiProblem): LessonLock | undefined {
  if (code !== 'content.locked') return undefined;
  return {
    opensAt: (facts.opensAt as string | null) ?? null,
    after: (facts.after as LessonLock['after']) ?? [],
  };
}
