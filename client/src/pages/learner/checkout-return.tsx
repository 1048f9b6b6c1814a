import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { PageHeading } from '../../app/page-heading';
import { Callout } from '../../design/callout';
import { LinkButton } from '../../design/link-button';
import { Spinner } from '../../design/spinner';
import { CheckoutFrame, OpenCourse, StartAgain } from '../../features/learning/checkout-frame';
import { type Enrollment, useEnrollment } from '../../features/learning/use-enrollments';

const slowMilliseconds = 15_000;

/** Where the payment page leads back to: says what is so, and keeps looking until it is settled. */
export function Page() {
  const t = useTranslations('checkout');
  const [parameters] = useSearchParams();
  const wasCancelled = parameters.has('cancelled');
  const enrollment = useEnrollment(parameters.get('enrollment') ?? undefined, {
    ...(wasCancelled ? {} : { pollMilliseconds: 1_500 }),
    isSettled: ({ status }) => status !== 'pending_payment',
  });
  if (!parameters.has('enrollment')) return <NotFound />;
  if (enrollment.error instanceof ApiProblem && enrollment.error.status === 404) return <NotFound />;
  return (
    <CheckoutFrame>
      <PageHeading title={t('returnTitle')} />
      {enrollment.isError && !enrollment.data && (
        <ProblemState error={enrollment.error} onRetry={() => void enrollment.refetch()} />
      )}
      {!enrollment.isError && <Outcome enrollment={enrollment.data} wasCancelled={wasCancelled} />}
    </CheckoutFrame>
  );
}

function Outcome({
  enrollment,
  wasCancelled,
}: {
  enrollment: Enrollment | undefined;
  wasCancelled: boolean;
}) {
  const t = useTranslations('checkout');
  if (enrollment?.hasAccess) {
    return (
      <Callout kind="tip" title={t('paid')} action={<OpenCourse courseId={enrollment.courseId} />}>
        {t('paidText')}
      </Callout>
    );
  }
  if (enrollment && enrollment.status !== 'pending_payment') {
    return (
      <Callout kind="warning" title={t('ended')} action={<StartAgain courseId={enrollment.courseId} />}>
        {t('endedText')}
      </Callout>
    );
  }
  if (enrollment && wasCancelled) {
    return (
      <Callout
        title={t('cancelled')}
        action={
          <LinkButton to={`/checkout/${enrollment.id}`} variant="primary">
            {t('tryAgain')}
          </LinkButton>
        }
      >
        {t('cancelledText')}
      </Callout>
    );
  }
  return <Confirming />;
}

function Confirming() {
  const t = useTranslations('checkout');
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className="flex flex-col items-center gap-4 py-6 text-center">
      <Spinner />
      <p className="text-lg">{t('confirming')}</p>
      <p className="max-w-md text-sm text-ink-soft">{isSlow ? t('confirmingSlow') : t('confirmingHint')}</p>
      {isSlow && <LinkButton to="/learning">{t('toLearning')}</LinkButton>}
    </div>
  );
}
