import { useTranslations } from 'use-intl';
import { useSession } from '../../api/use-session';
import { hasRole } from '../../app/require-role';
import { Callout } from '../../design/callout';
import { EmptyState } from '../../design/empty-state';
import { LoadMore } from '../../design/load-more';
import { DeadLetterCard } from './dead-letter-card';
import { OpsQuery } from './ops-query';
import { type Refreshing, useDeadLetters } from './use-operations';

/** Events that could not be handled, and what can be done about them. */
export function DeadLettersView({ every }: Refreshing) {
  const t = useTranslations('ops');
  const { user } = useSession();
  const letters = useDeadLetters({ every });
  const mayAct = hasRole(user, ['ops']);
  return (
    <OpsQuery query={letters}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0)
          return <EmptyState title={t('noDeadLetters')}>{t('noDeadLettersHint')}</EmptyState>;
        return (
          <div className="flex flex-col gap-4">
            {!mayAct && <Callout>{t('onlyOps')}</Callout>}
            <ul className="flex flex-col gap-4">
              {items.map((letter) => (
                <li key={letter.id}>
                  <DeadLetterCard letter={letter} mayAct={mayAct} />
                </li>
              ))}
            </ul>
            <LoadMore
              hasMore={letters.hasNextPage}
              isLoading={letters.isFetchingNextPage}
              onLoadMore={() => void letters.fetchNextPage()}
              shown={items.length}
            />
          </div>
        );
      }}
    </OpsQuery>
  );
}
