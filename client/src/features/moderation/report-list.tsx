import { useTranslations } from 'use-intl';
import type { Report } from '../../api/report-dialog';
import { DateTime } from '../../design/date-time';

/** What was reported, the latest first, for those who decide. */
export function ReportList({
  reports,
  count,
}: {
  reports: readonly (Report & { createdAt: string })[];
  /** Of all there are. */
  count: number;
}) {
  const t = useTranslations('report');
  if (reports.length === 0) return null;
  return (
    <section className="rounded-md bg-sunken px-4 py-3 text-sm">
      <h3 className="font-semibold">{t('latest')}</h3>
      <ul className="mt-1 flex flex-col gap-1">
        {reports.map(({ reason, note, createdAt }) => (
          <li key={`${reason}-${createdAt}`} className="flex flex-wrap gap-x-3">
            <span className="font-medium">{t(`reasons.${reason}`)}</span>
            <span className="text-ink-soft">
              <DateTime value={createdAt} look="relative" />
            </span>
            {note !== '' && <span className="w-full whitespace-pre-line break-words">{note}</span>}
          </li>
        ))}
      </ul>
      {count > reports.length && <p className="mt-1 text-ink-soft">{t('more', { count: reports.length })}</p>}
    </section>
  );
}
