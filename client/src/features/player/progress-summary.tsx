import { PartyPopper } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProgressRing } from '../../design/progress-ring';
import { TextLink } from '../../design/text-link';
import { useFormat } from '../../messages/use-format';
import type { Outline } from './outline-panel';
import type { Progress } from './use-lesson';
import { useLockText } from './use-lock-text';

/** How far one has come, and exactly what is left: done and left always add up to the whole. */
export function ProgressSummary({
  progress,
  outline,
  slug,
}: {
  progress: Progress;
  outline: Outline | undefined;
  slug: string;
}) {
  const t = useTranslations('player');
  return (
    <div className="border-b border-line px-5 py-4">
      <div className="flex items-center gap-4">
        <ProgressRing percent={progress.percent} label={t('progress')} size={60} />
        <div className="min-w-0 text-sm">
          <p className="font-semibold">
            {t('progressText', { completed: progress.completed, total: progress.total })}
          </p>
          {progress.remaining.length === 0 ? (
            <p className="mt-0.5 flex items-center gap-1.5">
              <PartyPopper aria-hidden="true" className="size-4 text-accent" />
              <TextLink to={`/learn/${slug}/completed`}>{t('seeCompletion')}</TextLink>
            </p>
          ) : (
            <p className="text-ink-soft">
              <TimeLeft progress={progress} outline={outline} />
            </p>
          )}
        </div>
      </div>
      {progress.remaining.length > 0 && <WhatIsLeft progress={progress} slug={slug} />}
    </div>
  );
}

function TimeLeft({ progress, outline }: { progress: Progress; outline: Outline | undefined }) {
  const t = useTranslations('player');
  const format = useFormat();
  const count = progress.remaining.length;
  const left = new Set(progress.remaining.map(({ lessonId }) => lessonId));
  const seconds = (outline?.sections ?? [])
    .flatMap(({ lessons }) => lessons)
    .filter(({ id }) => left.has(id))
    .reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
  return seconds > 0
    ? t('leftWithTime', { count, duration: format.duration(seconds) })
    : t('left', { count });
}

function WhatIsLeft({ progress, slug }: { progress: Progress; slug: string }) {
  const t = useTranslations('player');
  const lockText = useLockText();
  return (
    <details className="mt-3 text-sm">
      <summary className="min-h-9 cursor-pointer content-center rounded-sm font-medium text-accent">
        {t('whatIsLeft')}
      </summary>
      <p className="mb-2 text-ink-soft">
        {t('addsUp', {
          completed: progress.completed,
          remaining: progress.remaining.length,
          total: progress.total,
        })}
      </p>
      <ol className="flex max-h-72 list-decimal flex-col overflow-y-auto pl-6 marker:text-ink-soft">
        {progress.remaining.map(({ lessonId, title, lock }) => (
          <li key={lessonId}>
            <Link
              to={`/learn/${slug}/${lessonId}`}
              className="inline-block rounded-sm py-1.5 hover:text-accent hover:underline"
            >
              {title}
            </Link>
            {lock && <span className="block pb-1.5 text-xs text-ink-soft">{lockText(lock)}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
