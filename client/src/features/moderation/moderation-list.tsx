import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../design/empty-state';
import { ListStates, type ListStatesProps } from '../admin/list-states';
import type { ModerationStatus } from './moderation';

export interface ModerationListProps<Item> {
  list: ListStatesProps<Item>['list'];
  status: ModerationStatus;
  /** What has to happen for something to wait here. */
  emptyText: string;
  children: (item: Item) => ReactNode;
}

/** What waits for moderators, or what they have hidden, one card each. */
export function ModerationList<Item extends { id: string }>({
  list,
  status,
  emptyText,
  children,
}: ModerationListProps<Item>) {
  const t = useTranslations('moderation');
  return (
    <ListStates
      list={list}
      loadingText={t('loading')}
      empty={
        status === 'reported' ? (
          <EmptyState title={t('nothingWaits')}>{emptyText}</EmptyState>
        ) : (
          <EmptyState title={t('nothingHidden')} />
        )
      }
    >
      {(items) => (
        <ul className="flex flex-col gap-4">
          {items.map((item) => (
            <li key={item.id}>{children(item)}</li>
          ))}
        </ul>
      )}
    </ListStates>
  );
}
