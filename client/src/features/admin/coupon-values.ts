import { useTranslations } from 'use-intl';
import type { FieldErrors } from '../../api/use-api-form';
import { parseAmount } from './typed-amount';
import type { CouponRequest } from './use-coupons';

export const currencies = ['eur', 'usd', 'gbp', 'chf'] as const;

/** A coupon as it is typed. */
export type CouponValues = {
  code: string;
  kind: 'percent' | 'amount';
  percent: string;
  amount: string;
  currency: (typeof currencies)[number];
  startsAt: string;
  endsAt: string;
  totalLimit: string;
  perLearnerLimit: string;
  scope: 'every' | 'chosen';
  courseIds: readonly string[];
};

export const emptyCoupon: CouponValues = {
  code: '',
  kind: 'percent',
  percent: '',
  amount: '',
  currency: 'eur',
  startsAt: '',
  endsAt: '',
  totalLimit: '',
  perLearnerLimit: '1',
  scope: 'every',
  courseIds: [],
};

/** Finds what can be known to be wrong before asking. */
export function useCouponErrors(): (values: CouponValues) => FieldErrors<CouponValues> {
  const t = useTranslations('admin');
  return (values) => {
    const errors: FieldErrors<CouponValues> = {};
    if (!/^[A-Za-z0-9][A-Za-z0-9_-]{2,39}$/.test(values.code.trim())) errors.code = t('couponCodeWrong');
    if (values.kind === 'percent' && !isWhole(values.percent, 100)) errors.percent = t('percentWrong');
    if (values.kind === 'amount' && !parseAmount(values.amount, values.currency))
      errors.amount = t('amountWrong');
    for (const name of ['totalLimit', 'perLearnerLimit'] as const) {
      if (values[name].trim() !== '' && !isWhole(values[name], 1_000_000)) errors[name] = t('limitWrong');
    }
    if (values.startsAt && values.endsAt && values.startsAt >= values.endsAt)
      errors.endsAt = t('couponUntilWrong');
    if (values.scope === 'chosen' && values.courseIds.length === 0) errors.scope = t('coursesMissing');
    return errors;
  };
}

/** What the server is asked for, from values in which nothing is wrong. Times are typed in the reader's own zone. */
export function couponOf(values: CouponValues): CouponRequest {
  const { kind, currency, startsAt, endsAt, totalLimit, perLearnerLimit, scope, courseIds } = values;
  return {
    code: values.code.trim(),
    discount:
      kind === 'percent'
        ? { kind, percent: Number(values.percent) }
        : { kind, amount: { amount: parseAmount(values.amount, currency) ?? 0, currency } },
    ...(startsAt && { startsAt: new Date(startsAt).toISOString() }),
    ...(endsAt && { endsAt: new Date(endsAt).toISOString() }),
    ...(totalLimit.trim() && { totalLimit: Number(totalLimit) }),
    ...(perLearnerLimit.trim() && { perLearnerLimit: Number(perLearnerLimit) }),
    ...(scope === 'chosen' && { courseIds: [...courseIds] }),
  };
}

function isWhole(typed: string, most: number): boolean {
  return /^\d{1,7}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= most;
}
