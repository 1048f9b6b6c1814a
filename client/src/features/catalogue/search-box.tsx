import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';

const pauseMilliseconds = 220;

/** Searches as one types, after the shortest of pauses. What comes from the address (going back) shows in it. */
export function SearchBox({ query, onSearch }: { query: string; onSearch: (query: string) => void }) {
  const t = useTranslations('catalogue');
  const [text, setText] = useState(query);
  const asked = useRef(query);

  useEffect(() => {
    if (query === asked.current) return;
    asked.current = query;
    setText(query);
  }, [query]);

  useEffect(() => {
    const wanted = text.trim();
    if (wanted === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = wanted;
      onSearch(wanted);
    }, pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text, onSearch]);

  return (
    <search className="relative block">
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute left-4 top-1/2 size-5 -translate-y-1/2 text-ink-soft"
      />
      <input
        type="search"
        enterKeyHint="search"
        maxLength={200}
        aria-label={t('search')}
        placeholder={t('searchHint')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="control h-12 rounded-full pl-12 text-base"
      />
    </search>
  );
}
