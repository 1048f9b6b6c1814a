import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { ProblemState } from '../../api/problem-state';
import { useApiForm } from '../../api/use-api-form';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../design/button';
import { buttonClasses } from '../../design/button-classes';
import { Skeleton } from '../../design/skeleton';
import { TextField } from '../../design/text-field';
import { useFormat } from '../../messages/use-format';
import { type Checkout, useCheckout, useCoupon } from './use-coupon';

export type CouponBoxProps = {
  enrollmentId: string;
  /** Where to pay, as soon as that is known. */
  checkoutUrl: string | null;
  /** What to fill in, from a link that bears a code. */
  code: string;
};

/** What is to pay, the coupon that changes it, and the way on to the payment. */
export function CouponBox({ enrollmentId, checkoutUrl, code }: CouponBoxProps) {
  const t = useTranslations('checkout');
  const checkout = useCheckout(enrollmentId);
  if (checkout.isPending) return <Skeleton className="h-40" />;
  if (checkout.isError)
    return <ProblemState error={checkout.error} onRetry={() => void checkout.refetch()} />;
  const { status } = checkout.data;
  const isUnpaid = status === 'open' || status === 'opening';
  return (
    <div className="flex flex-col gap-6">
      <Sums checkout={checkout.data} />
      {checkout.data.discount ? (
        <Taken enrollmentId={enrollmentId} code={checkout.data.discount.code} canLetGo={isUnpaid} />
      ) : (
        <CodeForm enrollmentId={enrollmentId} code={code} />
      )}
      <div role="status" className="flex flex-col gap-2">
        {checkoutUrl ? (
          <a href={checkoutUrl} className={buttonClasses({ variant: 'primary', size: 'large' })}>
            {t('payNow')}
          </a>
        ) : (
          <p className="text-ink-soft">{t(isUnpaid ? 'preparing' : 'opening')}</p>
        )}
      </div>
    </div>
  );
}

function Sums({ checkout: { course, amount, discount } }: { checkout: Checkout }) {
  const t = useTranslations('checkout');
  const format = useFormat();
  const { currency } = amount;
  const price = { amount: amount.amount + (discount?.amount.amount ?? 0), currency };
  return (
    <dl className="divide-y divide-line tabular-nums">
      <Line name={course.title} value={format.money(price)} />
      {discount && (
        <Line
          name={t('coupon', { code: discount.code })}
          value={format.money({ amount: -discount.amount.amount, currency })}
        />
      )}
      <Line name={t('toPay')} value={format.money(amount)} isSum />
    </dl>
  );
}

function Line({ name, value, isSum = false }: { name: string; value: string; isSum?: boolean }) {
  return (
    <div className={`flex justify-between gap-6 py-3 ${isSum ? 'text-lg font-semibold' : ''}`}>
      <dt className="min-w-0 break-words">{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function CodeForm({ enrollmentId, code }: { enrollmentId: string; code: string }) {
  const t = useTranslations('checkout');
  const coupon = useCoupon(enrollmentId);
  const form = useApiForm({
    initial: { code },
    validate: (values) => (values.code.trim() === '' ? { code: t('codeMissing') } : {}),
    submit: (values, { idempotencyKey }) => coupon.mutateAsync({ code: values.code.trim(), idempotencyKey }),
  });
  return (
    <ApiForm form={form}>
      <TextField
        label={t('code')}
        maxLength={100}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        {...form.field('code')}
      />
      <Button type="submit" busy={form.isBusy} className="self-start">
        {t('takeCoupon')}
      </Button>
    </ApiForm>
  );
}

function Taken({ enrollmentId, code, canLetGo }: { enrollmentId: string; code: string; canLetGo: boolean }) {
  const t = useTranslations('checkout');
  const coupon = useCoupon(enrollmentId);
  const explain = useProblemText();
  return (
    <div className="flex flex-wrap items-center justify-between gap-3" role="status">
      <p>{t('couponTaken', { code })}</p>
      {canLetGo && (
        <Button
          busy={coupon.isPending}
          onClick={() => coupon.mutate({ code: undefined, idempotencyKey: '' })}
        >
          {t('letCouponGo')}
        </Button>
      )}
      {coupon.isError && <p className="text-danger">{explain(coupon.error).text}</p>}
    </div>
  );
}
