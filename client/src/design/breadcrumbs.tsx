import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';

export type Breadcrumb = { label: string; to?: string };

/** Where this page stands; the last one is the page itself. */
export function Breadcrumbs({ items }: { items: readonly Breadcrumb[] }) {
  const t = useTranslations('design');
  return (
    <nav aria-label={t('breadcrumbs')}>
      <ol className="flex flex-wrap items-center gap-x-1 text-sm text-ink-soft">
        {items.map((item, index) => (
          <li key={`${item.to ?? ''}${item.label}`} className="flex min-w-0 items-center gap-1">
            {index > 0 && <ChevronRight aria-hidden="true" className="size-4 shrink-0" />}
            {item.to && index < items.length - 1 ? (
              <Link
                to={item.to}
                className="inline-flex min-h-8 items-center underline-offset-4 hover:text-accent hover:underline pointer-coarse:min-h-11"
              >
                {item.label}
              </Link>
            ) : (
              <span aria-current="page" className="truncate font-medium text-ink">
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
