import { Flag, ThumbsUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ReportDialog } from '../../api/report-dialog';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../design/button';
import { toast } from '../../design/toast';
import { type Review, reportReview, useRenewReviews, useVote } from './use-reviews';

/** How many found a review helpful, and the reader's own word on it. */
export function ReviewActions({
  courseId,
  review,
  name,
}: {
  courseId: string;
  review: Review;
  name: string;
}) {
  const t = useTranslations('review');
  const explain = useProblemText();
  const vote = useVote(courseId);
  const renew = useRenewReviews(courseId);
  const [isReporting, setIsReporting] = useState(false);
  const { id, helpfulCount, isHelpful, hasReported, may } = review;
  if (!may.vote && !may.report && helpfulCount === 0) return null;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
      {helpfulCount > 0 && <span role="status">{t('helpfulCount', { count: helpfulCount })}</span>}
      {may.vote && (
        <Button
          size="small"
          variant={isHelpful ? 'secondary' : 'quiet'}
          aria-pressed={isHelpful}
          aria-label={t('helpfulOf', { name })}
          busy={vote.isPending}
          icon={<ThumbsUp aria-hidden="true" className={isHelpful ? 'fill-current' : undefined} />}
          onClick={() =>
            vote.mutate(
              { reviewId: id, isHelpful: !isHelpful },
              { onError: (error) => toast.error(explain(error).text) },
            )
          }
        >
          {t('helpful')}
        </Button>
      )}
      {may.report &&
        (hasReported ? (
          <span>{t('reported')}</span>
        ) : (
          <Button
            size="small"
            variant="quiet"
            aria-label={t('reportOf', { name })}
            icon={<Flag aria-hidden="true" />}
            onClick={() => setIsReporting(true)}
          >
            {t('report')}
          </Button>
        ))}
      {isReporting && (
        <ReportDialog
          onSend={async (report, idempotencyKey) => {
            await reportReview(id, report, idempotencyKey);
            void renew();
          }}
          onClose={() => setIsReporting(false)}
        />
      )}
    </div>
  );
}
