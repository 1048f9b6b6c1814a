import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ReportList } from '../../api/report-list';
import { useTellOutcome } from '../../api/use-tell-outcome';
import { Badge } from '../../design/badge';
import { Button } from '../../design/button';
import { Card } from '../../design/card';
import { DateTime } from '../../design/date-time';
import { Stars } from '../../design/stars';
import { TextLink } from '../../design/text-link';
import { useFormat } from '../../messages/use-format';
import { AnswerView } from './answer-view';
import { HideDialog } from './hide-dialog';
import { type ModeratedReview, useModerate } from './use-moderation';

/** A review as moderators see it: what it says, what is said against it, and what they can do. */
export function ModerationCard({ review }: { review: ModeratedReview }) {
  const t = useTranslations('review');
  const reported = useTranslations('report');
  const format = useFormat();
  const tellOutcome = useTellOutcome();
  const moderate = useModerate(review);
  const [isHiding, setIsHiding] = useState(false);
  const { course, author, stars, text, createdAt, answer, hidden, reports, reportCount } = review;
  const title = course.title ?? course.slug ?? t('aCourse');
  const decide = (kind: 'keep' | 'restore') =>
    tellOutcome(moderate.mutateAsync({ kind }), t(kind === 'keep' ? 'kept' : 'restored'));
  return (
    <Card>
      <article className="flex flex-col gap-3">
        <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className="min-w-0">
            <h2 className="text-base font-semibold">{t('reviewOf', { course: title })}</h2>
            <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
              <Stars rating={stars} />
              <span>{t('by', { name: author.name ?? t('someone') })}</span>
              <DateTime value={createdAt} />
              {course.slug && <TextLink to={`/courses/${course.slug}`}>{t('toCourse')}</TextLink>}
            </p>
          </div>
          {hidden ? (
            <Badge tone="warning">{t('hiddenSince', { date: format.date(hidden.at) })}</Badge>
          ) : (
            <Badge tone="danger">{reported('count', { count: reportCount })}</Badge>
          )}
        </header>
        {text !== '' && <p className="max-w-prose whitespace-pre-line break-words">{text}</p>}
        {answer && <AnswerView answer={answer} />}
        {hidden && (
          <p className="text-sm">
            <span className="font-semibold">{t('hideReason')}: </span>
            {hidden.reason}
          </p>
        )}
        <ReportList reports={reports} count={reportCount} />
        <div className="flex flex-wrap gap-3">
          {hidden ? (
            <Button size="small" busy={moderate.isPending} onClick={() => decide('restore')}>
              {t('restore')}
            </Button>
          ) : (
            <>
              <Button size="small" variant="danger" onClick={() => setIsHiding(true)}>
                {t('hide')}
              </Button>
              <Button size="small" busy={moderate.isPending} onClick={() => decide('keep')}>
                {t('keep')}
              </Button>
            </>
          )}
        </div>
        {isHiding && <HideDialog review={review} onClose={() => setIsHiding(false)} />}
      </article>
    </Card>
  );
}
