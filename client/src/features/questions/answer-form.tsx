import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { TextArea } from '../../design/text-area';
import { toast } from '../../design/toast';
import { answerQuestion, useRenewQuestions } from './use-questions';

/** Answers a question. */
export function AnswerForm({ courseId, questionId }: { courseId: string; questionId: string }) {
  const t = useTranslations('questions');
  const renew = useRenewQuestions(courseId);
  const form = useApiForm({
    initial: { text: '' },
    validate: ({ text }) => (text.trim() === '' ? { text: t('textMissing') } : {}),
    submit: ({ text }, { idempotencyKey }) => answerQuestion(questionId, text, idempotencyKey),
    onSuccess: () => {
      toast.success(t('answered'));
      void renew();
    },
  });
  return (
    <ApiForm form={form}>
      <TextArea
        label={t('yourAnswer')}
        hint={t('textHint')}
        rows={4}
        maxLength={8_000}
        {...form.field('text')}
      />
      <Button type="submit" variant="primary" busy={form.isBusy} className="self-start">
        {t('sendAnswer')}
      </Button>
    </ApiForm>
  );
}
