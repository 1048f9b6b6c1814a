import { useTranslations } from 'use-intl';
import { EmptyState } from '../../design/empty-state';
import { SearchField } from '../../design/search-field';
import { AdminFrame } from '../../features/admin/admin-frame';
import { ListStates } from '../../features/admin/list-states';
import { useFilters } from '../../features/admin/use-filters';
import { TagTable } from '../../features/categories/tag-table';
import { useTags } from '../../features/categories/use-tags';

export function Page() {
  const t = useTranslations('categories');
  const { parameters, setFilter } = useFilters();
  const query = (parameters.get('query') ?? '').slice(0, 50);
  const tags = useTags(query);
  return (
    <AdminFrame title={t('tags')} lead={t('tagsLead')}>
      <SearchField
        className="max-w-md"
        label={t('searchTags')}
        value={query}
        onSearch={(value) => setFilter('query', value)}
      />
      <ListStates
        list={tags}
        loadingText={t('loadingTags')}
        empty={
          query === '' ? (
            <EmptyState title={t('noTags')}>{t('noTagsText')}</EmptyState>
          ) : (
            <EmptyState title={t('noTagsFound')} />
          )
        }
      >
        {(items) => <TagTable tags={items} />}
      </ListStates>
    </AdminFrame>
  );
}
