import { useTranslations } from 'use-intl';
import { EmptyState } from '../../design/empty-state';
import { Select } from '../../design/select';
import { AdminFrame } from '../../features/admin/admin-frame';
import { ListStates } from '../../features/admin/list-states';
import { useFilters } from '../../features/admin/use-filters';
import { ModeratedPostCard } from '../../features/questions/moderated-post-card';
import { postModerationStatuses, usePostModeration } from '../../features/questions/use-post-moderation';

export function Page() {
  const t = useTranslations('questions');
  const admin = useTranslations('admin');
  const { parameters, setFilter } = useFilters();
  const status = postModerationStatuses.find((known) => known === parameters.get('status')) ?? 'reported';
  const list = usePostModeration({ status });
  return (
    <AdminFrame title={admin('questions')} lead={t('moderationLead')}>
      <Select
        className="max-w-64"
        label={t('moderationStatus')}
        value={status}
        onChange={(value) => setFilter('status', value === 'reported' ? '' : value)}
        options={postModerationStatuses.map((value) => ({ value, label: t(`moderationStatuses.${value}`) }))}
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
        {(posts) => (
          <ul className="flex flex-col gap-4">
            {posts.map((post) => (
              <li key={post.id}>
                <ModeratedPostCard post={post} />
              </li>
            ))}
          </ul>
        )}
      </ListStates>
    </AdminFrame>
  );
}
