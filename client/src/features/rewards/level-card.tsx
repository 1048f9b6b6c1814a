import { useTranslations } from 'use-intl';
import { ProgressBar } from '../../design/progress-bar';
import { useFormat } from '../../messages/use-format';
import type { Rewards } from './use-rewards';

/** Points, the level they make, and how far it is to the next. */
export function LevelCard({ rewards: { points, level } }: { rewards: Rewards }) {
  const t = useTranslations('rewards');
  const format = useFormat();
  const percent = level.next === null ? 100 : ((points - level.from) / (level.next - level.from)) * 100;
  const toNext = level.next === null ? t('highest') : t('toNext', { count: level.next - points });
  return (
    <section className="flex flex-col gap-5 rounded-lg border border-line bg-surface p-5 shadow-low sm:p-7">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <p className="inscription text-accent">{t('level', { number: level.number })}</p>
          <h2 className="text-3xl">{level.name}</h2>
        </div>
        <p className="text-right">
          <span className="block text-3xl font-semibold leading-none tabular-nums">
            {format.number(points)}
          </span>
          <span className="text-sm text-ink-soft">{t('points', { count: points })}</span>
        </p>
      </div>
      <div className="flex flex-col gap-1.5">
        <ProgressBar percent={percent} label={t('progress')} text={toNext} />
        <p className="text-sm tabular-nums text-ink-soft">{toNext}</p>
      </div>
    </section>
  );
}
