import { useTranslations } from 'use-intl';
import { DataTable } from '../../design/data-table';
import { useFormat } from '../../messages/use-format';
import type { MyEarnings } from './use-earnings';

/** What each course has brought since the month began. */
export function MonthTable({ lines }: { lines: MyEarnings['thisMonth'] }) {
  const t = useTranslations('earnings');
  const format = useFormat();
  if (lines.length === 0) return <p className="text-ink-soft">{t('monthEmpty')}</p>;
  return (
    <DataTable
      caption={t('thisMonth')}
      rows={lines}
      rowKey={({ course, currency }) => `${course.id} ${currency}`}
      columns={[
        { key: 'course', header: t('course'), cell: ({ course }) => course.title },
        {
          key: 'earned',
          header: t('earned'),
          align: 'end',
          cell: ({ earned, currency }) => format.money({ amount: earned, currency }),
        },
        {
          key: 'takenBack',
          header: t('takenBack'),
          align: 'end',
          cell: ({ takenBack, currency }) => format.money({ amount: -takenBack, currency }),
        },
      ]}
    />
  );
}
