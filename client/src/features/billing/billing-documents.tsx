import { useTranslations } from 'use-intl';
import { DownloadButton } from '../../api/download-button';
import { useFormat } from '../../messages/use-format';
import type { BillingDocument } from './use-billing-details';

/** The invoice of an order and the credit notes of its refunds, each to be saved as a PDF. */
export function BillingDocuments({ documents }: { documents: readonly BillingDocument[] }) {
  const t = useTranslations('billing');
  const format = useFormat();
  return (
    <ul className="flex flex-wrap gap-2">
      {documents.map(({ id, kind, number, issuedAt, total }) => {
        const name = t(`document.${kind}`, { number });
        return (
          <li key={id}>
            <DownloadButton
              path={`/api/v1/payments/documents/${id}.pdf`}
              fileName={`${kind === 'invoice' ? 'invoice' : 'credit-note'}-${number}.pdf`}
              size="small"
            >
              <span>
                {name}
                <span className="sr-only">
                  {t('documentFacts', { date: format.date(issuedAt), total: format.money(total) })}
                </span>
              </span>
            </DownloadButton>
          </li>
        );
      })}
    </ul>
  );
}
