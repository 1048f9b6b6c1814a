import { Clock } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from '../../design/classes';
import { toast } from '../../design/toast';
import { serverNow } from './server-time';

/** The time that is left, by the server's clock. Says so aloud when little of it is; tells once when it is over. */
export function TimeLeft({ deadlineAt, onOver }: { deadlineAt: string; onOver: () => void }) {
  const t = useTranslations('quiz');
  const [seconds, setSeconds] = useState(() => secondsUntil(deadlineAt));
  const tell = useRef(onOver);
  tell.current = onOver;

  useEffect(() => {
    const timer = setInterval(() => {
      const left = secondsUntil(deadlineAt);
      setSeconds(left);
      if (left > 0) return;
      clearInterval(timer);
      tell.current();
    }, 500);
    return () => clearInterval(timer);
  }, [deadlineAt]);

  const known = useRef(deadlineAt);
  useEffect(() => {
    if (Date.parse(deadlineAt) > Date.parse(known.current)) toast.info(t('moreTime'));
    known.current = deadlineAt;
  }, [deadlineAt, t]);

  const isLittle = seconds <= little;
  return (
    <div
      className={classes(
        'inline-flex items-center gap-1.5 text-sm font-semibold tabular-nums',
        isLittle ? 'text-warning' : 'text-ink-soft',
      )}
    >
      <Clock aria-hidden="true" className="size-4" />
      <span role="timer" aria-label={t('timeLeft')}>
        {clockText(seconds)}
      </span>
      <span role="status" className="sr-only">
        {seconds === 0 ? t('timeOver') : isLittle ? t('timeIsShort') : ''}
      </span>
    </div>
  );
}

function secondsUntil(deadlineAt: string): number {
  return Math.max(0, Math.ceil((Date.parse(deadlineAt) - serverNow()) / 1_000));
}

function clockText(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** In seconds. */
const little = 60;
