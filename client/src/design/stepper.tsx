import { Check } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { classes } from './classes';

/** The steps of something longer, and which one this is. */
export function Stepper({
  label,
  steps,
  current,
}: {
  label: string;
  steps: readonly string[];
  current: number;
}) {
  const t = useTranslations('design');
  return (
    <ol aria-label={label} className="flex gap-2">
      {steps.map((step, index) => {
        const isDone = index < current;
        const isCurrent = index === current;
        return (
          <li key={step} aria-current={isCurrent ? 'step' : undefined} className="min-w-0 flex-1">
            <div className={classes('h-1.5 rounded-full', isDone || isCurrent ? 'bg-accent' : 'bg-line')} />
            <div className="mt-2 flex items-center gap-1.5 text-sm">
              {isDone ? (
                <Check aria-hidden="true" className="size-4 shrink-0 text-accent" />
              ) : (
                <span
                  className={classes(
                    'tabular-nums',
                    isCurrent ? 'font-semibold text-accent' : 'text-ink-soft',
                  )}
                >
                  {index + 1}
                </span>
              )}
              <span
                className={classes('truncate', isCurrent ? 'font-semibold' : 'text-ink-soft max-sm:sr-only')}
              >
                {step}
              </span>
              {isDone && <span className="sr-only">{t('stepDone')}</span>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
