import { useTranslations } from 'use-intl';
import { Avatar } from '../../design/avatar';
import { DateTime } from '../../design/date-time';
import { Stars } from '../../design/stars';
import { AnswerView } from './answer-view';
import { OwnAnswer } from './own-answer';
import { ReviewActions } from './review-actions';
import type { Review } from './use-reviews';

/** What one learner says, what is answered, and what the reader can do about it. */
export function ReviewItem({ courseId, review }: { courseId: string; review: Review }) {
  const t = useTranslations('review');
  const { author, stars, text, createdAt, answer, may } = review;
  const name = author.name ?? t('someone');
  return (
    <article className="flex gap-4">
      <Avatar name={name} />
      <div className="min-w-0 flex-1">
        <h3 className="text-base font-semibold">{name}</h3>
        <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
          <Stars rating={stars} />
          <DateTime value={createdAt} />
        </p>
        {text !== '' && <p className="mt-2 max-w-prose whitespace-pre-line break-words">{text}</p>}
        <ReviewActions courseId={courseId} review={review} name={name} />
        {may.answer ? (
          <OwnAnswer courseId={courseId} review={review} name={name} />
        ) : (
          answer && <AnswerView answer={answer} />
        )}
      </div>
    </article>
  );
}
