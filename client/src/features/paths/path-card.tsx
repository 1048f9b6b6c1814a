import { Route } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../messages/use-format';
import type { ListedPath } from './use-paths';

/** A learning path as a list shows it. All of the card is the link; the title is its name. */
export function PathCard({ path, headingLevel = 2 }: { path: ListedPath; headingLevel?: 2 | 3 }) {
  const t = useTranslations('paths');
  const format = useFormat();
  const Heading = `h${headingLevel}` as const;
  return (
    <article className="group relative flex h-full flex-col gap-2 rounded-lg border border-line bg-surface p-5 shadow-low transition-shadow hover:shadow-card has-focus-visible:outline-2 has-focus-visible:outline-accent">
      <Route aria-hidden="true" className="size-7 text-accent" strokeWidth={1.6} />
      <Heading className="text-lg font-semibold leading-snug">
        <Link
          to={`/paths/${path.slug}`}
          className="break-words outline-none after:absolute after:inset-0 group-hover:text-accent"
        >
          {path.title}
        </Link>
      </Heading>
      {path.summary && <p className="line-clamp-3 break-words text-ink-soft">{path.summary}</p>}
      <p className="mt-auto pt-2 text-sm text-ink-soft">
        {t('courseCount', { count: path.courseCount })}
        {path.durationSeconds > 0 && ` · ${format.duration(path.durationSeconds)}`}
      </p>
    </article>
  );
}
