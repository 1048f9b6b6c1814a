import { useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { PageHeading } from '../../app/page-heading';
import { Callout } from '../../design/callout';
import { Price } from '../../design/price';
import { Spinner } from '../../design/spinner';
import { BillingDetailsForm } from '../../features/billing/billing-details-form';
import { CheckoutFrame, OpenCourse, StartAgain } from '../../features/learning/checkout-frame';
import { CouponBox } from '../../features/learning/coupon-box';
import { type Enrollment, useEnrollment } from '../../features/learning/use-enrollments';

/**
 * Leads to the payment as soon as its page is ready; with `?coupon` in the address, after asking for its code. Whoever comes back
 * here is never left wondering.
 */
export function Page() {
  const { enrollmentId } = useParams();
  const t = useTranslations('checkout');
  const enrollment = useEnrollment(enrollmentId, { pollMilliseconds: 1_500, isSettled: hasWayOn });
  const checkoutUrl = enrollment.data?.checkoutUrl;
  const [parameters] = useSearchParams();
  const code = parameters.get('coupon');

  useEffect(() => {
    if (checkoutUrl && code === null) location.assign(checkoutUrl);
  }, [checkoutUrl, code]);

  if (enrollment.error instanceof ApiProblem && enrollment.error.status === 404) return <NotFound />;
  return (
    <CheckoutFrame>
      <PageHeading title={t('title')} />
      {enrollment.isError && !enrollment.data && (
        <ProblemState error={enrollment.error} onRetry={() => void enrollment.refetch()} />
      )}
      {!enrollment.isError && <State enrollment={enrollment.data} code={code} />}
    </CheckoutFrame>
  );
}

function hasWayOn(enrollment: Enrollment): boolean {
  return enrollment.checkoutUrl !== null || enrollment.status !== 'pending_payment';
}

function State({ enrollment, code }: { enrollment: Enrollment | undefined; code: string | null }) {
  const t = useTranslations('checkout');
  const billing = useTranslations('billing');
  if (enrollment?.hasAccess) {
    return (
      <Callout kind="tip" title={t('isOpen')} action={<OpenCourse courseId={enrollment.courseId} />}>
        {t('nothingToPay')}
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
  if (enrollment && code !== null) {
    return (
      <>
        <CouponBox enrollmentId={enrollment.id} checkoutUrl={enrollment.checkoutUrl} code={code} />
        <details className="border-t border-line pt-4">
          <summary className="cursor-pointer py-2 font-semibold">{billing('detailsAtCheckout')}</summary>
          <div className="pt-4">
            <BillingDetailsForm />
          </div>
        </details>
      </>
    );
  }
  return (
    <div role="status" className="flex flex-col items-center gap-4 py-6 text-center">
      <Spinner />
      <p className="text-lg">{enrollment?.checkoutUrl ? t('leading') : t('preparing')}</p>
      {enrollment?.price && (
        <p className="text-ink-soft">
          {t('amount')} <Price price={enrollment.price} />
        </p>
      )}
      <p className="max-w-md text-sm text-ink-soft">{t('preparingHint')}</p>
      {enrollment?.checkoutUrl && (
        <a href={enrollment.checkoutUrl} className="font-medium text-accent underline">
          {t('goNow')}
        </a>
      )}
    </div>
  );
}
