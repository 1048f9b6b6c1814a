import { useTranslations } from 'use-intl';
import { CourseCover } from '../../design/course-cover';
import { LinkButton } from '../../design/link-button';
import { ProgressBar } from '../../design/progress-bar';
import { TextLink } from '../../design/text-link';
import { useFormat } from '../../messages/use-format';
import type { MyEnrollment } from './use-enrollments';

/** A course one learns in: how far one is, and the way back into it. */
export function EnrollmentCard({ enrollment }: { enrollment: MyEnrollment }) {
  const t = useTranslations('learning');
  const format = useFormat();
  const { course, progress, nextLesson, opensNext, status } = enrollment;
  const title = course.title || t('onItsWay');
  const count = t('progressText', { completed: progress.completed, total: progress.total });
  const hasAccess = status === 'active' || status === 'completed';
  return (
    <article className="grid gap-4 rounded-lg border border-line bg-surface p-4 shadow-low sm:grid-cols-[10rem_1fr]">
      <CourseCover
        slug={course.slug}
        picture={course.cover}
        sizes="(min-width: 40rem) 10rem, 100vw"
        className="rounded-md border border-line"
      />
      <div className="flex min-w-0 flex-col gap-2">
        <h3 className="text-lg font-semibold leading-snug">
          <TextLink to={`/courses/${course.slug}`} className="text-ink no-underline hover:underline">
            {title}
          </TextLink>
        </h3>
        {hasAccess && progress.total > 0 && (
          <>
            <ProgressBar percent={progress.percent} label={t('progress')} text={count} />
            <p className="text-sm text-ink-soft">{count}</p>
          </>
        )}
        {enrollment.completedAt && (
          <p className="text-sm text-ink-soft">
            {t('completedOn', { date: format.date(enrollment.completedAt) })}
          </p>
        )}
        {status === 'active' && nextLesson && (
          <p className="text-sm">{t('next', { title: nextLesson.title })}</p>
        )}
        {status === 'active' && opensNext && (
          <p className="text-sm">
            {t('opensNext', { title: opensNext.title, date: format.dateTime(opensNext.opensAt) })}
          </p>
        )}
        {!hasAccess && <p className="text-sm text-ink-soft">{t(`state.${status}`)}</p>}
        <div className="mt-auto flex flex-wrap gap-2 pt-1">
          <WayOn enrollment={enrollment} />
        </div>
      </div>
    </article>
  );
}

function WayOn({ enrollment }: { enrollment: MyEnrollment }) {
  const { id, course, status, nextLesson, opensNext, progress } = enrollment;
  const t = useTranslations('learning');
  if (status === 'active') {
    const target = nextLesson ? `/learn/${course.slug}/${nextLesson.lessonId}` : `/learn/${course.slug}`;
    return (
      <LinkButton to={target} variant={opensNext ? 'secondary' : 'primary'}>
        {t(opensNext ? 'lookAgain' : progress.completed > 0 ? 'goOn' : 'begin')}
      </LinkButton>
    );
  }
  if (status === 'completed') {
    return (
      <>
        <LinkButton to="/certificates">{t('certificate')}</LinkButton>
        <LinkButton to={`/learn/${course.slug}`}>{t('lookAgain')}</LinkButton>
      </>
    );
  }
  if (status === 'pending_payment') {
    return (
      <LinkButton to={`/checkout/${id}`} variant="primary">
        {t('pay')}
      </LinkButton>
    );
  }
  return (
    <>
      <LinkButton to={`/courses/${course.slug}`}>{t('seeCourse')}</LinkButton>
      <LinkButton to={`/learning/${course.id}/access`} variant="quiet">
        {t('why')}
        <span className="sr-only">: {course.title}</span>
      </LinkButton>
    </>
  );
}
