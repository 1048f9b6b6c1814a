import { Pause, Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { readerLocale } from '../../messages/reader-locale';

/** Says how fresh the page is, and stops or starts its refreshing. */
export function RefreshControl({
  isPaused,
  updatedAt,
  onToggle,
}: {
  isPaused: boolean;
  /** Milliseconds since 1970; 0 before the first answer. */
  updatedAt: number;
  onToggle: () => void;
}) {
  const t = useTranslations('ops');
  return (
    <div className="flex items-center gap-3 text-sm text-ink-soft">
      {updatedAt > 0 && (
        <span className="tabular-nums">
          {t(isPaused ? 'pausedAt' : 'updatedAt', { time: timeOfDay.format(updatedAt) })}
        </span>
      )}
      <Button
        size="small"
        icon={isPaused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
        onClick={onToggle}
      >
        {t(isPaused ? 'resume' : 'pause')}
      </Button>
    </div>
  );
}

/** To the second: the minute alone would seem to stand still. */
const timeOfDay = new Intl.DateTimeFormat(readerLocale(), { timeStyle: 'medium' });
