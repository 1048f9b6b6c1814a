import { useTranslations } from 'use-intl';

/** The head of every table that shows what is debited and credited. */
export function LedgerHead() {
  const t = useTranslations('admin');
  return (
    <thead>
      <tr className="text-ink-soft">
        <th scope="col" className="px-4 pt-3 text-left font-semibold sm:px-5">
          {t('account')}
        </th>
        <th scope="col" className="px-2 pt-3 text-right font-semibold">
          {t('debit')}
        </th>
        <th scope="col" className="px-4 pt-3 text-right font-semibold sm:px-5">
          {t('credit')}
        </th>
      </tr>
    </thead>
  );
}
