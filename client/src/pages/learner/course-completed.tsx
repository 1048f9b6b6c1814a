import { Award } from 'lucide-react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { PageHeading } from '../../app/page-heading';
import { PageSkeleton } from '../../app/page-skeleton';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { Spinner } from '../../design/spinner';
import { CertificateNews } from '../../features/certificate/certificate-news';
import { type Course, useCourse } from '../../features/course/use-course';
import { type Enrollment, useEnrollment, useEnrollmentOf } from '../../features/learning/use-enrollments';
import { OwnReview } from '../../features/review/own-review';
import { useFormat } from '../../messages/use-format';

/** The end of a course: what one has done, the certificate for it, and where to go from here. */
export function Page() {
  const { slug = '' } = useParams();
  const course = useCourse(slug);
  const own = useEnrollmentOf(course.data?.id);
  const enrollment = useEnrollment(own.data?.id, { pollMilliseconds: 1_500, isSettled });
  const failed = [course, own, enrollment].find(({ isError, data }) => isError && data === undefined);
  if (failed) {
    if (failed.error instanceof ApiProblem && failed.error.status === 404) return <NotFound />;
    return (
      <div className="mx-auto w-full max-w-2xl px-4 py-12">
        <ProblemState
          error={failed.error}
          onRetry={() => void failed.refetch()}
          isRetrying={failed.isFetching}
        />
      </div>
    );
  }
  if (!course.data || own.data === undefined) return <PageSkeleton />;
  if (own.data === null) return <NotEnrolled course={course.data} />;
  if (!enrollment.data) return <PageSkeleton />;
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-10 px-4 py-10 sm:px-6 lg:py-16">
      <State course={course.data} enrollment={enrollment.data} />
    </div>
  );
}

/** The state follows the last lesson within a moment, by an event. */
function isSettled({ status, progress }: Enrollment): boolean {
  return status !== 'active' || progress.remaining.length > 0;
}

function State({ course, enrollment }: { course: Course; enrollment: Enrollment }) {
  const t = useTranslations('player');
  const format = useFormat();
  const { progress, status, completedAt } = enrollment;
  if (status !== 'completed' && progress.remaining.length > 0) {
    return (
      <>
        <PageHeading title={t('notFinished')} hidden />
        <EmptyState
          title={t('notFinished')}
          action={
            <LinkButton to={`/learn/${course.slug}`} variant="primary">
              {t('goOnLearning')}
            </LinkButton>
          }
        >
          {t('notFinishedText', { count: progress.remaining.length, course: course.title })}
        </EmptyState>
      </>
    );
  }
  if (status === 'active') {
    return (
      <div role="status" className="flex flex-col items-center gap-3 py-16 text-center">
        <PageHeading title={t('finishPending')} className="text-2xl" />
        <p className="text-ink-soft">{t('finishPendingText')}</p>
        <Spinner />
      </div>
    );
  }
  return (
    <>
      <header className="flex flex-col items-center gap-3 text-center">
        <span className="mb-2 inline-flex size-24 items-center justify-center rounded-full bg-accent-soft text-accent">
          <Award aria-hidden="true" className="size-12" strokeWidth={1.4} />
        </span>
        <p className="inscription text-accent">{t('finishTitle')}</p>
        <PageHeading title={course.title} className="text-4xl" />
        <p className="text-ink-soft">
          {t('finishText', { total: progress.total })}
          {completedAt && <> {t('finishOn', { date: format.date(completedAt) })}.</>}
        </p>
      </header>
      <CertificateNews courseId={course.id} />
      <OwnReview courseId={course.id} />
      <div className="flex flex-wrap justify-center gap-3">
        <LinkButton to="/courses" variant="primary">
          {t('nextCourse')}
        </LinkButton>
        <LinkButton to={`/learn/${course.slug}`}>{t('lookAgain')}</LinkButton>
      </div>
    </>
  );
}

function NotEnrolled({ course }: { course: Course }) {
  const t = useTranslations('player');
  return (
    <div className="mx-auto w-full max-w-2xl px-4 py-12">
      <PageHeading title={t('refusal.not_enrolled')} hidden />
      <EmptyState
        title={t('refusal.not_enrolled')}
        action={
          <LinkButton to={`/courses/${course.slug}`} variant="primary">
            {t('toCourse')}
          </LinkButton>
        }
      >
        {t('refusal.otherText')}
      </EmptyState>
    </div>
  );
}
