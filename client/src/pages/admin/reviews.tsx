import { useTranslations } from 'use-intl';
import { EmptyState } from '../../design/empty-state';
import { Select } from '../../design/select';
import { AdminFrame } from '../../features/admin/admin-frame';
import { ListStates } from '../../features/admin/list-states';
import { useFilters } from '../../features/admin/use-filters';
import { ModerationCard } from '../../features/review/moderation-card';
import { moderationStatuses, useModeration } from '../../features/review/use-moderation';

export function Page() {
  const t = useTranslations('review');
  const admin = useTranslations('admin');
  const { parameters, setFilter } = useFilters();
  const status = moderationStatuses.find((known) => known === parameters.get('status')) ?? 'reported';
  const list = useModeration({ status });
  return (
    <AdminFrame title={admin('reviews')} lead={t('moderationLead')}>
      <Select
        className="max-w-64"
        label={t('moderationStatus')}
        value={status}
        onChange={(value) => setFilter('status', value === 'reported' ? '' : value)}
        options={moderationStatuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
      />
      <ListStates
        list={list}
        loadingText={t('loadingModeration')}
        empty={
          status === 'reported' ? (
            <EmptyState title={t('queueEmpty')}>{t('queueEmptyText')}</EmptyState>
          ) : (
            <EmptyState title={t('hiddenEmpty')} />
          )
        }
      >
        {(reviews) => (
          <ul className="flex flex-col gap-4">
            {reviews.map((review) => (
              <li key={review.id}>
                <ModerationCard review={review} />
              </li>
            ))}
          </ul>
        )}
      </ListStates>
    </AdminFrame>
  );
}
