import { useTranslations } from 'use-intl';
import { DateTime } from '../../design/date-time';
import { Stars } from '../../design/stars';
import { TextLink } from '../../design/text-link';
import type { ModerationStatus } from '../moderation/moderation';
import { ModerationCard } from '../moderation/moderation-card';
import { ModerationList } from '../moderation/moderation-list';
import { AnswerView } from './answer-view';
import { type ModeratedReview, useModerate, useModeration } from './use-moderation';

/** The reviews that wait for moderators, or are hidden. */
export function ReviewModerationList({ status }: { status: ModerationStatus }) {
  const t = useTranslations('review');
  const list = useModeration({ status });
  return (
    <ModerationList list={list} status={status} emptyText={t('queueEmptyText')}>
      {(review) => <ReviewCard review={review} />}
    </ModerationList>
  );
}

function ReviewCard({ review }: { review: ModeratedReview }) {
  const t = useTranslations('review');
  const moderate = useModerate(review);
  const { course, author, answer } = review;
  return (
    <ModerationCard
      title={t('reviewOf', { course: course.title ?? course.slug ?? t('aCourse') })}
      facts={
        <>
          <Stars rating={review.stars} />
          <span>{t('by', { name: author.name ?? t('someone') })}</span>
          <DateTime value={review.createdAt} />
          {course.slug && <TextLink to={`/courses/${course.slug}`}>{t('toCourse')}</TextLink>}
        </>
      }
      hidden={review.hidden}
      reports={review.reports}
      reportCount={review.reportCount}
      hideText={t('hideText')}
      decide={moderate.mutateAsync}
      isDeciding={moderate.isPending}
    >
      {review.text !== '' && <p className="max-w-prose whitespace-pre-line break-words">{review.text}</p>}
      {answer && <AnswerView answer={answer} />}
    </ModerationCard>
  );
}
