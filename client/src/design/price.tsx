import { useTranslations } from 'use-intl';
import { type Money, useFormat } from '../messages/use-format';

/** What something costs, as the reader writes money; "Free" where it costs nothing. */
export function Price({ price, className }: { price: Money | null; className?: string }) {
  const t = useTranslations('design');
  const format = useFormat();
  return (
    <span className={className ?? 'font-semibold tabular-nums'}>
      {price === null || price.amount === 0 ? t('free') : format.money(price)}
    </span>
  );
}
