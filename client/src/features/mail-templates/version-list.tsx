import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Button } from '../../design/button';
import { Card } from '../../design/card';
import { classes } from '../../design/classes';
import { LoadMore } from '../../design/load-more';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { useFormat } from '../../messages/use-format';
import { type MailWords, useMailVersions, type WordsKey } from './use-mail-templates';

/** How words have changed, and the way back to earlier ones. */
export function VersionList({ wordsKey, onUse }: { wordsKey: WordsKey; onUse: (words: MailWords) => void }) {
  const t = useTranslations('mailTemplates');
  const format = useFormat();
  const versions = useMailVersions(wordsKey);
  const rows = versions.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Card padding="large" className="min-w-0">
      <h2 className="text-xl">{t('versions')}</h2>
      <p className="mt-1 text-ink-soft">
        {t(versions.isSuccess && rows.length === 0 ? 'noVersions' : 'versionsLead')}
      </p>
      {versions.isPending && (
        <SkeletonGroup label={t('loadingVersions')}>
          <Skeleton className="mt-4 h-20" />
        </SkeletonGroup>
      )}
      {versions.isError && rows.length === 0 && (
        <ProblemState
          error={versions.error}
          onRetry={() => void versions.refetch()}
          isRetrying={versions.isFetching}
        />
      )}
      <ul className={classes('flex flex-col', rows.length > 0 && 'mt-4')}>
        {rows.map(({ number, words, changedAt, changedBy }) => (
          <li key={number} className="border-t border-line py-4 first:border-0 first:pt-0">
            <h3 className="text-base font-semibold">{t('version', { number })}</h3>
            <p className="text-sm text-ink-soft">
              {t('by', { name: changedBy.name ?? t('somebody'), date: format.dateTime(changedAt) })}
            </p>
            {words === null ? (
              <p className="mt-2">{t('putBack')}</p>
            ) : (
              <>
                <p lang={wordsKey.language} className="mt-2 break-words font-medium">
                  {words.subject}
                </p>
                <p
                  lang={wordsKey.language}
                  className="mt-1 line-clamp-3 whitespace-pre-line break-words text-sm"
                >
                  {words.text}
                </p>
                <Button size="small" className="mt-3" onClick={() => onUse(words)}>
                  {t('useThese')}
                  <span className="sr-only">: {t('version', { number })}</span>
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <LoadMore
          hasMore={versions.hasNextPage}
          isLoading={versions.isFetchingNextPage}
          onLoadMore={() => void versions.fetchNextPage()}
          shown={rows.length}
        />
      )}
    </Card>
  );
}
