import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { Button } from '../../design/button';
import { type Column, DataTable } from '../../design/data-table';
import { Select } from '../../design/select';
import { TextField } from '../../design/text-field';
import { useFormat } from '../../messages/use-format';
import { filterReport, type ReportLine, type ReportPart, reportLines } from './report-lines';
import type { ImportReport } from './use-imports';

/** What came, and, in a table to search, what was changed and what could not come, with file and line. */
export function ImportReportView({ report }: { report: ImportReport }) {
  const t = useTranslations('courseImport');
  const format = useFormat();
  const lines = reportLines(report);
  const came = imported.filter((kind) => report.imported[kind] > 0);
  return (
    <>
      <section>
        <h2 className="mb-3 text-lg">{t('came')}</h2>
        <dl className="grid grid-cols-2 rounded-lg border border-line bg-surface py-2 sm:grid-cols-4">
          {came.map((kind) => (
            <div key={kind} className="flex flex-col-reverse justify-end px-5 py-2.5">
              <dt className="text-sm text-ink-soft">
                {t(`imported.${kind}`, { count: report.imported[kind] })}
              </dt>
              <dd className="text-xl font-semibold tabular-nums">{format.number(report.imported[kind])}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="flex flex-col gap-4">
        <h2 className="text-lg">{t('reportTitle')}</h2>
        {lines.length === 0 ? (
          <p className="text-ink-soft">{t('allCame')}</p>
        ) : (
          <ReportTable report={report} lines={lines} />
        )}
      </section>
    </>
  );
}

function ReportTable({ report, lines }: { report: ImportReport; lines: readonly ReportLine[] }) {
  const t = useTranslations('courseImport');
  const format = useFormat();
  const [search, setSearch] = useState('');
  const [part, setPart] = useState<'all' | ReportPart>('all');
  const [shownCount, setShownCount] = useState(pageSize);
  const found = filterReport(lines, { part, search: useDeferredValue(search) });
  const more = report.changed.more + report.omitted.more;

  const columns: Column<ReportLine>[] = [
    {
      key: 'message',
      header: t('what'),
      cell: ({ entry }) => <span className="font-normal">{entry.message}</span>,
    },
    {
      key: 'part',
      header: t('kind'),
      cell: (line) => (
        <Badge tone={line.part === 'omitted' ? 'warning' : 'neutral'}>{t(`part.${line.part}`)}</Badge>
      ),
    },
    {
      key: 'place',
      header: t('place'),
      cell: ({ entry }) => (
        <code className="font-mono text-xs [overflow-wrap:anywhere]">
          {entry.file}
          {entry.line !== null && `:${entry.line}`}
        </code>
      ),
    },
  ];

  return (
    <>
      <div className="flex flex-col gap-3 sm:flex-row">
        <TextField
          type="search"
          label={t('search')}
          labelHidden
          placeholder={t('search')}
          className="flex-1"
          value={search}
          onChange={setSearch}
        />
        <Select
          label={t('kind')}
          labelHidden
          className="sm:w-64"
          value={part}
          onChange={setPart}
          options={[
            { value: 'all', label: t('all', { count: format.number(lines.length) }) },
            {
              value: 'omitted',
              label: t('onlyOmitted', { count: format.number(report.omitted.items.length) }),
            },
            {
              value: 'changed',
              label: t('onlyChanged', { count: format.number(report.changed.items.length) }),
            },
          ]}
        />
      </div>
      <p role="status" className="text-sm text-ink-soft">
        {t('found', { count: found.length })}
        {more > 0 && ` ${t('andMore', { count: format.number(more) })}`}
      </p>
      <DataTable
        caption={t('reportTitle')}
        columns={columns}
        rows={found.slice(0, shownCount)}
        rowKey={({ key }) => key}
      />
      {found.length > shownCount && (
        <Button className="self-center" onClick={() => setShownCount(shownCount + pageSize)}>
          {t('showMore')}
        </Button>
      )}
    </>
  );
}

const pageSize = 50;

/** In the order in which one would tell of it. */
const imported = [
  'sections',
  'lessons',
  'articles',
  'videos',
  'files',
  'quizzes',
  'questions',
  'exercises',
  'assets',
] as const;
