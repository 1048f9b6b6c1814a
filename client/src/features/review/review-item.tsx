import { useTranslations } from 'use-intl';
import { Avatar } from '../../design/avatar';
import { DateTime } from '../../design/date-time';
import { Stars } from '../../design/stars';
import type { Review } from './use-reviews';

/** What one learner says. */
export function ReviewItem({ review: { author, stars, text, createdAt } }: { review: Review }) {
  const t = useTranslations('review');
  const name = author.name ?? t('someone');
  return (
    <article className="flex gap-4">
      <Avatar name={name} />
      <div className="min-w-0 flex-1">
        <h3 className="text-base font-semibold">{name}</h3>
        <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
          <Stars rating={stars} />
          <DateTime value={createdAt} />
        </p>
        {text !== '' && <p className="mt-2 max-w-prose whitespace-pre-line break-words">{text}</p>}
      </div>
    </article>
  );
}
