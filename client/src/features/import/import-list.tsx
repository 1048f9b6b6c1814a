import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Badge, type BadgeTone } from '../../design/badge';
import { DateTime } from '../../design/date-time';
import { LoadMore } from '../../design/load-more';
import { type ImportListItem, useImports } from './use-imports';

/** Earlier imports; each leads to its report. Nothing is drawn while there are none. */
export function ImportList({ current }: { current: string | null }) {
  const t = useTranslations('courseImport');
  const imports = useImports();
  const items = imports.data?.pages.flatMap((page) => page.items) ?? [];
  if (imports.isError && items.length === 0)
    return <ProblemState error={imports.error} onRetry={() => void imports.refetch()} />;
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-lg">{t('earlier')}</h2>
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
        {items.map((item) => (
          <li key={item.id}>
            <Link
              to={`/studio/import?id=${item.id}`}
              aria-current={item.id === current ? 'true' : undefined}
              className="flex min-h-13 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 hover:bg-sunken/60 focus-visible:-outline-offset-2 aria-[current]:bg-sunken"
            >
              <span className="min-w-0 flex-1 basis-48 truncate font-medium">{item.fileName}</span>
              <Badge tone={tones[item.status]}>{t(`status.${item.status}`)}</Badge>
              <span className="text-sm text-ink-soft">
                <DateTime value={item.createdAt} look="relative" />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={imports.hasNextPage}
        isLoading={imports.isFetchingNextPage}
        onLoadMore={() => void imports.fetchNextPage()}
        shown={items.length}
      />
    </section>
  );
}

const tones: Record<ImportListItem['status'], BadgeTone> = {
  queued: 'neutral',
  running: 'info',
  succeeded: 'success',
  failed: 'danger',
};
