import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { LinkButton } from '../../design/link-button';
import { Price } from '../../design/price';
import { useFormat } from '../../messages/use-format';
import type { Purchase } from './use-purchases';

/** One order: what for, how much, exactly how it stands, and its papers. */
export function PurchaseRow({ purchase, papers }: { purchase: Purchase; papers?: ReactNode }) {
  const t = useTranslations('purchases');
  const format = useFormat();
  const { course, status, amount, refunded, createdAt, paidAt, enrollmentId, id } = purchase;
  const isOpen = status === 'opening' || status === 'open';
  return (
    <article className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 rounded-lg border border-line bg-surface p-5 shadow-low">
      <div className="min-w-0 flex-1 basis-64">
        <div className="mb-1.5 flex flex-wrap items-center gap-2.5">
          <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
          <span className="text-sm text-ink-soft">{format.date(paidAt ?? createdAt)}</span>
        </div>
        <h2 className="text-lg leading-snug">
          <Link to={`/courses/${course.slug}`} className="rounded-sm hover:text-accent hover:underline">
            {course.title}
          </Link>
        </h2>
        <p className="mt-0.5 text-sm text-ink-soft">
          {status === 'paid' && refunded.amount > 0
            ? t('partlyRefunded', { amount: format.money(refunded) })
            : t(`facts.${status}`)}
        </p>
        {purchase.discount && (
          <p className="mt-0.5 text-sm text-ink-soft">
            {t('coupon', {
              code: purchase.discount.code,
              amount: format.money(purchase.discount.amount),
            })}
          </p>
        )}
        <p className="mt-2 text-xs text-ink-soft">
          {t('order')} <span className="select-all break-all font-mono">{id}</span>
        </p>
        {papers && <div className="mt-3">{papers}</div>}
      </div>
      <div className="flex flex-col items-end gap-3 max-sm:w-full max-sm:flex-row max-sm:items-center max-sm:justify-between">
        <Price price={amount} className="text-lg font-semibold tabular-nums" />
        {isOpen && (
          <LinkButton to={`/checkout/${enrollmentId}`} variant="primary">
            {t('pay')}
          </LinkButton>
        )}
        {status === 'paid' && <LinkButton to={`/learn/${course.slug}`}>{t('learn')}</LinkButton>}
        {(status === 'expired' || status === 'failed' || status === 'refunded') && (
          <LinkButton to={`/courses/${course.slug}`}>{t('toCourse')}</LinkButton>
        )}
      </div>
    </article>
  );
}

const tones = {
  opening: 'info',
  open: 'info',
  paid: 'success',
  expired: 'neutral',
  failed: 'danger',
  refunded: 'warning',
  disputed: 'danger',
} as const;
