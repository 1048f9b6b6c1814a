import { useTranslations } from 'use-intl';
import { DownloadButton } from '../../api/download-button';
import { ProblemState } from '../../api/problem-state';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { Card } from '../../design/card';
import { DataTable } from '../../design/data-table';
import { LinkButton } from '../../design/link-button';
import { LoadMore } from '../../design/load-more';
import { ProgressBar } from '../../design/progress-bar';
import { useFormat } from '../../messages/use-format';
import { type PeopleImport, useApplyPeople, useBadPeople } from './use-people-import';

/** What was found in a list of people, the button that lets them in, and what came of it. */
export function PeopleReport({ courseId, list }: { courseId: string; list: PeopleImport }) {
  const t = useTranslations('peopleImport');
  const format = useFormat();
  return (
    <>
      <Card padding="large" className="flex max-w-3xl flex-col gap-4">
        <div>
          <h2 className="break-words text-xl">{list.fileName ?? t('pasted')}</h2>
          <p className="text-sm text-ink-soft">{t('checkedOn', { date: format.dateTime(list.createdAt) })}</p>
        </div>
        <ul className="flex flex-col gap-1">
          <li>{t('good', { count: list.goodRows })}</li>
          <li>{t('bad', { count: list.badRows })}</li>
          {list.ignoredColumns.length > 0 && (
            <li className="break-words text-ink-soft">
              {t('ignored', { columns: list.ignoredColumns.map((name) => name || '–').join(', ') })}
            </li>
          )}
        </ul>
        <Standing courseId={courseId} list={list} />
      </Card>
      {list.badRows > 0 && <BadRows courseId={courseId} importId={list.id} />}
      <div>
        <LinkButton to={`/studio/courses/${courseId}/people`}>{t('another')}</LinkButton>
      </div>
    </>
  );
}

function Standing({ courseId, list }: { courseId: string; list: PeopleImport }) {
  const t = useTranslations('peopleImport');
  const apply = useApplyPeople(courseId, list.id);
  const explain = useProblemText();
  if (list.status === 'checked') {
    if (list.goodRows === 0) return null;
    return (
      <div className="flex flex-col items-start gap-3">
        <div role="alert" className="w-full empty:hidden">
          {apply.isError && <Callout kind="caution">{explain(apply.error).text}</Callout>}
        </div>
        <Button variant="primary" busy={apply.isPending} onClick={() => apply.mutate()}>
          {t('apply', { count: list.goodRows })}
        </Button>
        <p className="text-sm text-ink-soft">{t('applyHint')}</p>
      </div>
    );
  }
  const outcomes = Object.entries(list.outcomes) as [keyof PeopleImport['outcomes'], number][];
  const done = outcomes.reduce((sum, [, number]) => sum + number, 0);
  return (
    <>
      <div role="status">
        {list.status === 'applied' ? (
          <Callout kind="tip">{t('applied')}</Callout>
        ) : (
          <div className="flex flex-col gap-2">
            <ProgressBar
              percent={Math.floor((100 * done) / list.goodRows)}
              label={t('progress')}
              text={t('applying', { done, total: list.goodRows })}
            />
            <p className="text-sm text-ink-soft">{t('applying', { done, total: list.goodRows })}</p>
          </div>
        )}
      </div>
      {done > 0 && (
        <DataTable
          caption={t('outcome')}
          rows={outcomes.filter(([, number]) => number > 0)}
          rowKey={([outcome]) => outcome}
          columns={[
            { key: 'outcome', header: t('outcome'), cell: ([outcome]) => t(`outcomes.${outcome}`) },
            { key: 'number', header: t('number'), cell: ([, number]) => number, align: 'end' },
          ]}
        />
      )}
    </>
  );
}

function BadRows({ courseId, importId }: { courseId: string; importId: string }) {
  const t = useTranslations('peopleImport');
  const bad = useBadPeople(courseId, importId);
  const rows = bad.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t('badTitle')}</h2>
      <p className="max-w-prose text-ink-soft">{t('badLead')}</p>
      <div>
        <DownloadButton
          path={`/api/v1/courses/${courseId}/people-imports/${importId}/bad-rows.csv`}
          fileName="people-to-mend.csv"
        >
          {t('download')}
        </DownloadButton>
      </div>
      {bad.isError && rows.length === 0 && (
        <ProblemState error={bad.error} onRetry={() => void bad.refetch()} isRetrying={bad.isFetching} />
      )}
      <ul className="flex flex-col gap-3">
        {rows.map(({ line, problems }) => (
          <li key={line}>
            <Card>
              <h3 className="font-semibold">{t('line', { line })}</h3>
              <ul className="mt-2 flex flex-col gap-1">
                {problems.map(({ column, value, code }) => (
                  <li key={`${column} ${code}`} className="break-words">
                    {t(`problem.${code}`, { column, value })}
                  </li>
                ))}
              </ul>
            </Card>
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={bad.hasNextPage}
        isLoading={bad.isFetchingNextPage}
        onLoadMore={() => void bad.fetchNextPage()}
        shown={rows.length}
      />
    </section>
  );
}
