import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Report } from '../../api/report-dialog';
import { useTellOutcome } from '../../api/use-tell-outcome';
import { Badge } from '../../design/badge';
import { Button } from '../../design/button';
import { Card } from '../../design/card';
import { useFormat } from '../../messages/use-format';
import { HideDialog } from './hide-dialog';
import type { ModerationDecision } from './moderation';
import { ReportList } from './report-list';

export interface ModerationCardProps {
  title: string;
  /** Whose it is, from when and where, in one line. */
  facts: ReactNode;
  /** What it says. */
  children: ReactNode;
  hidden: { at: string; reason: string } | null;
  reports: readonly (Report & { createdAt: string })[];
  reportCount: number;
  /** What hiding it takes along. */
  hideText: string;
  /** Nobody decides over what they wrote themselves. */
  isMine?: boolean;
  decide: (decision: ModerationDecision) => Promise<unknown>;
  isDeciding: boolean;
}

/** Something that was reported, as moderators see it: what it says, what is said against it, and what they can do. */
export function ModerationCard({
  title,
  facts,
  children,
  hidden,
  reports,
  reportCount,
  hideText,
  isMine = false,
  decide,
  isDeciding,
}: ModerationCardProps) {
  const t = useTranslations('moderation');
  const report = useTranslations('report');
  const format = useFormat();
  return (
    <Card>
      <article className="flex flex-col gap-3">
        <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className="min-w-0">
            <h2 className="break-words text-base font-semibold">{title}</h2>
            <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">{facts}</p>
          </div>
          {hidden ? (
            <Badge tone="warning">{t('hiddenSince', { date: format.date(hidden.at) })}</Badge>
          ) : (
            <Badge tone="danger">{report('count', { count: reportCount })}</Badge>
          )}
        </header>
        {children}
        {hidden && (
          <p className="text-sm">
            <span className="font-semibold">{t('hideReason')}: </span>
            {hidden.reason}
          </p>
        )}
        <ReportList reports={reports} count={reportCount} />
        {isMine ? (
          <p className="text-sm text-ink-soft">{t('own')}</p>
        ) : (
          <Decisions isHidden={hidden !== null} hideText={hideText} decide={decide} isDeciding={isDeciding} />
        )}
      </article>
    </Card>
  );
}

type DecisionsProps = Pick<ModerationCardProps, 'hideText' | 'decide' | 'isDeciding'> & { isHidden: boolean };

function Decisions({ isHidden, hideText, decide, isDeciding }: DecisionsProps) {
  const t = useTranslations('moderation');
  const tellOutcome = useTellOutcome();
  const [isHiding, setIsHiding] = useState(false);
  const take = (kind: 'keep' | 'restore') => tellOutcome(decide({ kind }), t(`done.${kind}`));
  if (isHidden) {
    return (
      <div>
        <Button size="small" busy={isDeciding} onClick={() => take('restore')}>
          {t('restore')}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap gap-3">
      <Button size="small" variant="danger" onClick={() => setIsHiding(true)}>
        {t('hide')}
      </Button>
      <Button size="small" busy={isDeciding} onClick={() => take('keep')}>
        {t('keep')}
      </Button>
      {isHiding && <HideDialog text={hideText} decide={decide} onClose={() => setIsHiding(false)} />}
    </div>
  );
}
