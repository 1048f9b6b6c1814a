import { MessageSquareReply } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { DeedDialog } from '../../api/deed-dialog';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { TextArea } from '../../design/text-area';
import { toast } from '../../design/toast';
import { AnswerView } from './answer-view';
import { type Review, saveAnswer, useRemoveAnswer, useRenewReviews } from './use-reviews';

/** The answer of those who teach the course, for themselves: to be written, changed or deleted. */
export function OwnAnswer({ courseId, review, name }: { courseId: string; review: Review; name: string }) {
  const t = useTranslations('review');
  const [isEditing, setIsEditing] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const remove = useRemoveAnswer(courseId);
  if (isEditing) {
    return <AnswerForm courseId={courseId} review={review} name={name} onClose={() => setIsEditing(false)} />;
  }
  if (!review.answer) {
    return (
      <Button
        size="small"
        className="mt-3"
        aria-label={t('answerOf', { name })}
        icon={<MessageSquareReply aria-hidden="true" />}
        onClick={() => setIsEditing(true)}
      >
        {t('answer')}
      </Button>
    );
  }
  return (
    <>
      <AnswerView answer={review.answer} />
      <div className="mt-2 flex flex-wrap gap-2 pl-4">
        <Button size="small" onClick={() => setIsEditing(true)}>
          {t('editAnswer')}
        </Button>
        <Button size="small" variant="quiet" onClick={() => setIsAsking(true)}>
          {t('removeAnswer')}
        </Button>
      </div>
      <DeedDialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        deed={() => remove.mutateAsync(review.id)}
        done={t('answerRemoved')}
        title={t('removeAnswerTitle')}
        description={t('answerRemoveText')}
        confirmText={t('removeAnswer')}
        isDangerous
      />
    </>
  );
}

function AnswerForm({
  courseId,
  review,
  name,
  onClose,
}: {
  courseId: string;
  review: Review;
  name: string;
  onClose: () => void;
}) {
  const t = useTranslations('review');
  const renew = useRenewReviews(courseId);
  const form = useApiForm({
    initial: { text: review.answer?.text ?? '' },
    validate: ({ text }) => (text.trim() === '' ? { text: t('answerMissing') } : {}),
    submit: async ({ text }) => {
      await saveAnswer(review.id, text);
      await renew();
    },
    onSuccess: () => {
      toast.success(t('answerSaved'));
      onClose();
    },
  });
  return (
    <div className="mt-3">
      <ApiForm form={form}>
        <TextArea
          label={t('answerLabel')}
          hint={t('answerHint', { name })}
          rows={3}
          maxLength={4_000}
          {...form.field('text')}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" variant="primary" size="small" busy={form.isBusy}>
            {t('postAnswer')}
          </Button>
          <Button size="small" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </ApiForm>
    </div>
  );
}
