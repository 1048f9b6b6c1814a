import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeedDialog } from '../../api/deed-dialog';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { Card } from '../../design/card';
import { Stars } from '../../design/stars';
import { toast } from '../../design/toast';
import { AnswerView } from './answer-view';
import { ReviewForm } from './review-form';
import { type MyReview, useMyReview, useRemoveReview, useRenewReviews } from './use-reviews';

/** The reader's own review: to be written, as it stands, or why it cannot be written yet. Nothing for visitors. */
export function OwnReview({ courseId }: { courseId: string }) {
  const t = useTranslations('review');
  const mine = useMyReview(courseId);
  const renew = useRenewReviews(courseId);
  const [isEditing, setIsEditing] = useState(false);
  if (!mine.data) return null;

  const { review, may, because } = mine.data;
  const form = (
    <ReviewForm
      courseId={courseId}
      review={review ?? undefined}
      onSaved={async () => {
        await renew();
        setIsEditing(false);
        toast.success(t('saved'));
      }}
      onCancel={review ? () => setIsEditing(false) : undefined}
    />
  );
  if (review) {
    return (
      <Card>
        {isEditing ? (
          form
        ) : (
          <Written
            courseId={courseId}
            review={review}
            mayEdit={may.write}
            onEdit={() => setIsEditing(true)}
          />
        )}
      </Card>
    );
  }
  if (may.write) return <Card>{form}</Card>;
  // Those who teach the course know; there is nothing for them to do.
  if (because?.code !== 'review.not_begun') return null;
  return <p className="text-sm text-ink-soft">{t('notBegun')}</p>;
}

function Written({
  courseId,
  review,
  mayEdit,
  onEdit,
}: {
  courseId: string;
  review: MyReview;
  mayEdit: boolean;
  onEdit: () => void;
}) {
  const t = useTranslations('review');
  const remove = useRemoveReview(courseId);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="text-base font-semibold">{t('yours')}</h3>
        <Stars rating={review.stars} />
      </div>
      {review.text !== '' && <p className="max-w-prose whitespace-pre-line break-words">{review.text}</p>}
      {review.hidden && (
        <Callout kind="warning" title={t('hiddenTitle')}>
          <p>{t('hiddenText', { reason: review.hidden.reason })}</p>
          <p>{t('hiddenHint')}</p>
        </Callout>
      )}
      {review.helpfulCount > 0 && (
        <p className="text-sm text-ink-soft">{t('helpfulCount', { count: review.helpfulCount })}</p>
      )}
      {review.answer && <AnswerView answer={review.answer} />}
      <div className="flex flex-wrap gap-2">
        {mayEdit && (
          <Button size="small" onClick={onEdit}>
            {t('edit')}
          </Button>
        )}
        {!review.hidden && (
          <Button size="small" variant="quiet" onClick={() => setIsAsking(true)}>
            {t('remove')}
          </Button>
        )}
      </div>
      <DeedDialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        deed={() => remove.mutateAsync(undefined)}
        done={t('removed')}
        title={t('removeTitle')}
        description={t('removeText')}
        confirmText={t('remove')}
        isDangerous
      />
    </div>
  );
}
