import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { SearchField } from '../../design/search-field';
import { useCatalogue } from './use-catalogue';

type Found = { id: string; title: string };

/** Finds courses to be added to something: the newest until something is looked for. */
export function CourseSearch({
  without,
  isBusy,
  label,
  onAdd,
}: {
  /** Those that are in it already. */
  without: readonly string[];
  isBusy: boolean;
  /** What is looked for. */
  label: string;
  onAdd: (course: Found) => void;
}) {
  const t = useTranslations('catalogue');
  const [query, setQuery] = useState('');
  const found = useCatalogue(query === '' ? { sort: 'newest' } : { query });
  const courses = (found.data?.pages[0]?.items ?? []).filter(({ id }) => !without.includes(id)).slice(0, 8);
  return (
    <div className="flex flex-col gap-3">
      <SearchField label={label} value={query} onSearch={setQuery} />
      {found.isSuccess && courses.length === 0 && <p className="text-ink-soft">{t('noneToAdd')}</p>}
      {courses.length > 0 && (
        <ul aria-label={t('foundToAdd')} className="divide-y divide-line rounded-lg border border-line">
          {courses.map(({ id, title }) => (
            <li key={id} className="flex items-center gap-3 py-1 pl-4 pr-2">
              <span className="min-w-0 flex-1 break-words">{title}</span>
              <Button
                size="small"
                icon={<Plus aria-hidden="true" />}
                aria-label={t('addNamed', { title })}
                disabled={isBusy}
                onClick={() => onAdd({ id, title })}
              >
                {t('add')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
