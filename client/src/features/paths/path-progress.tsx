import { PartyPopper } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/card';
import { LinkButton } from '../../design/link-button';
import { ProgressBar } from '../../design/progress-bar';

/** How far one has come on a path, by whole courses, and where to go on. */
export function PathProgress({
  completed,
  total,
  next,
}: {
  completed: number;
  total: number;
  /** What follows; undefined when all is done. */
  next: { to: string; title: string; hasBegun: boolean } | undefined;
}) {
  const t = useTranslations('paths');
  const text = t('progressText', { completed, total });
  return (
    <Card className="flex flex-col gap-3">
      <p className="font-semibold">{text}</p>
      <ProgressBar
        percent={total === 0 ? 0 : Math.floor((100 * completed) / total)}
        label={t('progress')}
        text={text}
      />
      {next ? (
        <LinkButton to={next.to} variant="primary" className="self-start">
          {t(next.hasBegun ? 'goOn' : 'begin', { title: next.title })}
        </LinkButton>
      ) : (
        <p className="flex items-center gap-2">
          <PartyPopper aria-hidden="true" className="size-5 text-accent" />
          {t('finished')}
        </p>
      )}
    </Card>
  );
}
