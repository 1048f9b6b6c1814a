import { Tag } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';

/** What a course is marked with; each leads to the others that are. */
export function TagList({ tags }: { tags: readonly string[] }) {
  const t = useTranslations('course');
  if (tags.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-2xl">{t('tags')}</h2>
      <ul className="flex flex-wrap gap-2">
        {tags.map((tag) => (
          <li key={tag}>
            <Link
              to={`/courses?tag=${encodeURIComponent(tag)}`}
              className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line-strong px-4 hover:border-accent hover:text-accent"
            >
              <Tag aria-hidden="true" className="size-4 text-ink-soft" />
              {tag}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
