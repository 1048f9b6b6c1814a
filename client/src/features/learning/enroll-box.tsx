import { useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { randomIdentifier } from '../../api/identifier';
import { useProblemText } from '../../api/use-problem-text';
import { useSelling } from '../../api/use-selling';
import { useSession } from '../../api/use-session';
import { signInPath } from '../../app/return-path';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { LinkButton } from '../../design/link-button';
import { ProgressBar } from '../../design/progress-bar';
import { Skeleton } from '../../design/skeleton';
import { type Money, useFormat } from '../../messages/use-format';
import { type MyEnrollment, useEnroll, useEnrollmentOf } from './use-enrollments';
import { type Seats, useSeats } from './use-seats';
import { LeaveLine, WaitingBox } from './waiting-box';

type Offer = { readonly id: string; readonly slug: string; readonly price: Money | null };

/**
 * The one thing to do next about a course: enrol, pay, or go on learning.
 *
 * @param missing what she has to complete before she may enrol.
 */
export function EnrollBox({
  course,
  missing,
}: {
  course: Offer;
  missing: readonly { readonly slug: string; readonly title: string }[];
}) {
  const { status } = useSession();
  const enrollment = useEnrollmentOf(course.id);
  const seats = useSeats(course.id);
  const selling = useSelling();
  const isKnown = status === 'signed-out' || enrollment.data !== undefined || enrollment.isError;
  if (!isKnown) return <Skeleton className="h-12" />;
  const own = enrollment.data;
  if (own && (own.status === 'active' || own.status === 'completed'))
    return <GoOn course={course} enrollment={own} />;
  // Without an answer about seats the server decides: it says so when the course is full.
  if (status === 'signed-in' && seats.isPending) return <Skeleton className="h-12" />;
  if (seats.data && !seats.data.isOpen && own?.status !== 'pending_payment')
    return <WaitingBox courseId={course.id} seats={seats.data} />;
  if (missing[0]) return <CompleteFirst course={missing[0]} count={missing.length} />;
  // Whoever has a checkout open may go on to it.
  if (course.price && selling.data?.isSelling === false && own?.status !== 'pending_payment')
    return <CannotBuy />;
  return (
    <div className="flex flex-col gap-3">
      {seats.data?.waiting && <SeatHeld waiting={seats.data.waiting} />}
      <Enroll course={course} previous={own ?? undefined} />
      {seats.data?.waiting && <LeaveLine courseId={course.id} />}
    </div>
  );
}

function CompleteFirst({ course, count }: { course: { slug: string; title: string }; count: number }) {
  const t = useTranslations('learning');
  return (
    <div className="flex flex-col gap-2">
      <LinkButton to={`/courses/${course.slug}`} variant="primary" size="large" fullWidth>
        {t('completeFirst', { title: course.title })}
      </LinkButton>
      <p className="text-sm text-ink-soft">{t('completeFirstText', { count })}</p>
    </div>
  );
}

function CannotBuy() {
  const t = useTranslations('selling');
  return <Callout title={t('cannotBuy')}>{t('cannotBuyText')}</Callout>;
}

function SeatHeld({ waiting }: { waiting: NonNullable<Seats['waiting']> }) {
  const t = useTranslations('learning');
  const format = useFormat();
  if (!waiting.offerExpiresAt) return null;
  return <p role="status">{t('seatHeld', { date: format.dateTime(waiting.offerExpiresAt) })}</p>;
}

function GoOn({ course, enrollment }: { course: Offer; enrollment: MyEnrollment }) {
  const t = useTranslations('learning');
  const { progress, nextLesson, opensNext } = enrollment;
  const format = useFormat();
  const target = nextLesson ? `/learn/${course.slug}/${nextLesson.lessonId}` : `/learn/${course.slug}`;
  return (
    <div className="flex flex-col gap-3">
      <LinkButton to={target} variant="primary" size="large" fullWidth>
        {t(
          enrollment.status === 'completed' || opensNext
            ? 'lookAgain'
            : progress.completed > 0
              ? 'goOn'
              : 'begin',
        )}
      </LinkButton>
      {opensNext && (
        <p className="text-sm">
          {t('opensNext', { title: opensNext.title, date: format.dateTime(opensNext.opensAt) })}
        </p>
      )}
      <ProgressBar
        percent={progress.percent}
        label={t('progress')}
        text={t('progressText', { completed: progress.completed, total: progress.total })}
      />
      <p className="text-sm text-ink-soft">
        {t('progressText', { completed: progress.completed, total: progress.total })}
      </p>
    </div>
  );
}

function Enroll({ course, previous }: { course: Offer; previous: MyEnrollment | undefined }) {
  const t = useTranslations('learning');
  const location = useLocation();
  const navigate = useNavigate();
  const { status } = useSession();
  const enroll = useEnroll();
  const explain = useProblemText();
  const key = useRef(randomIdentifier());

  if (status === 'signed-out') {
    return (
      <LinkButton to={signInPath(location)} variant="primary" size="large" fullWidth>
        {t(course.price ? 'signInToBuy' : 'signInToEnroll')}
      </LinkButton>
    );
  }
  const start = (coupon?: string) =>
    enroll.mutate(
      { courseId: course.id, idempotencyKey: key.current },
      {
        onSuccess: (enrollment) => {
          const isPending = enrollment.status === 'pending_payment';
          const query = coupon === undefined ? '' : `?coupon=${encodeURIComponent(coupon)}`;
          void navigate(isPending ? `/checkout/${enrollment.id}${query}` : `/learn/${course.slug}`);
        },
        // The next press is a new request: this one was answered.
        onError: () => {
          key.current = randomIdentifier();
        },
      },
    );
  return (
    <div className="flex flex-col gap-2">
      {previous && <p className="text-sm text-ink-soft">{t(`state.${previous.status}`)}</p>}
      <Button variant="primary" size="large" fullWidth busy={enroll.isPending} onClick={() => start()}>
        {t(previous?.status === 'pending_payment' ? 'pay' : course.price ? 'buy' : 'enroll')}
      </Button>
      {course.price && (
        <Button
          variant="quiet"
          fullWidth
          disabled={enroll.isPending}
          onClick={() => start(new URLSearchParams(location.search).get('coupon') ?? '')}
        >
          {t('haveCoupon')}
        </Button>
      )}
      {enroll.isError && (
        <p role="alert" className="text-sm font-medium text-danger">
          {explain(enroll.error).text}
        </p>
      )}
    </div>
  );
}
