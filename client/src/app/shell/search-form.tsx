import { Search } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';

/** Looks for courses, from any page. */
export function SearchForm({ className, onSearch }: { className?: string; onSearch?: () => void }) {
  const t = useTranslations('shell');
  const navigate = useNavigate();
  const [query, setQuery] = useState('');

  const search = (event: FormEvent) => {
    event.preventDefault();
    const wanted = query.trim();
    void navigate(wanted ? `/courses?query=${encodeURIComponent(wanted)}` : '/courses');
    onSearch?.();
  };

  return (
    <search className={className}>
      <form onSubmit={search} className="relative">
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute left-3 top-1/2 size-4.5 -translate-y-1/2 text-ink-soft"
        />
        <input
          type="search"
          enterKeyHint="search"
          maxLength={200}
          aria-label={t('searchCourses')}
          placeholder={t('searchCourses')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          className="control rounded-full pl-10"
        />
      </form>
    </search>
  );
}
