import { useTranslations } from 'use-intl';
import { classes } from '../../design/classes';
import { Stars } from '../../design/stars';
import { useFormat } from '../../messages/use-format';
import type { ReviewPage } from './use-reviews';

/** The rating, and how it comes about; each line shows the reviews behind it. */
export function RatingSummary({
  summary,
  stars,
  onChoose,
}: {
  summary: ReviewPage['summary'];
  stars: number | undefined;
  onChoose: (stars: number | undefined) => void;
}) {
  const t = useTranslations('review');
  const format = useFormat();
  return (
    <div className="grid items-center gap-x-10 gap-y-4 sm:grid-cols-[auto_minmax(0,24rem)]">
      <div>
        <div className="[&>span]:gap-2.5 [&>span]:text-3xl">
          <Stars rating={summary.average ?? 0} size={24} />
        </div>
        <p className="mt-1 text-sm text-ink-soft">{t('count', { count: summary.count })}</p>
      </div>
      <ul>
        {places.map((place) => {
          const count = summary.distribution[place];
          const share = (count / summary.count) * 100;
          return (
            <li key={place}>
              <button
                type="button"
                disabled={count === 0}
                aria-pressed={stars === place}
                onClick={() => onChoose(stars === place ? undefined : place)}
                className={classes(
                  'grid min-h-8 w-full grid-cols-[3.5rem_1fr_2.5rem] items-center gap-3 rounded-md px-2 text-sm tabular-nums pointer-coarse:min-h-11',
                  'not-disabled:hover:bg-sunken',
                  stars === place && 'bg-accent-soft text-accent-soft-ink',
                )}
              >
                <span className="sr-only">{t('filter', { stars: place, count })}</span>
                <span aria-hidden="true" className="text-left">
                  {t('stars', { count: place })}
                </span>
                <span className="h-2 overflow-hidden rounded-full bg-line">
                  <span className="block h-full rounded-full bg-star" style={{ width: `${share}%` }} />
                </span>
                <span aria-hidden="true" className="text-right">
                  {format.number(count)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const places = [5, 4, 3, 2, 1] as const;
