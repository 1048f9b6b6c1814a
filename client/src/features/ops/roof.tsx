import { useTranslations } from 'use-intl';
import { classes } from '../../design/classes';
import type { OperatedModule } from './use-operations';

/** The pediment and, in the frieze below it, the news of the day: whether all columns stand. */
export function Roof({ modules }: { modules: readonly OperatedModule[] }) {
  const t = useTranslations('ops');
  const down = modules.filter(({ health }) => health === 'down').length;
  const elsewhere = modules.filter(({ health }) => health === 'elsewhere').length;
  return (
    <>
      <svg
        viewBox="0 0 1200 96"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="block h-14 w-full sm:h-20 lg:h-24"
      >
        <path d="M0 96 L600 4 L1200 96 Z" className="fill-sunken" />
        <path
          d="M4 95 L600 4 L1196 95 Z M96 95 L600 20 L1104 95"
          fill="none"
          vectorEffect="non-scaling-stroke"
          className="stroke-line-strong"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
        <circle cx="600" cy="66" r="11" className="hidden fill-sun sm:block" />
      </svg>
      <div className="border border-line-strong bg-raised px-2 py-2 text-center">
        <p role="status" className={classes('inscription', down > 0 ? 'text-danger' : 'text-ink-soft')}>
          {down > 0
            ? t('someDown', { count: down })
            : elsewhere > 0
              ? t('someElsewhere', { count: modules.length, elsewhere })
              : t('allStand', { count: modules.length })}
        </p>
      </div>
      <div aria-hidden="true" className="h-2 border-x border-b border-line-strong bg-sunken" />
    </>
  );
}
