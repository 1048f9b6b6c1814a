import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { TextArea } from '../../design/text-area';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { askQuestion, useRenewQuestions } from './use-questions';

/** Asks a question under a lesson, and leads to it. */
export function AskForm({
  courseId,
  lessonId,
  slug,
  onClose,
}: {
  courseId: string;
  lessonId: string;
  slug: string;
  onClose: () => void;
}) {
  const t = useTranslations('questions');
  const navigate = useNavigate();
  const renew = useRenewQuestions(courseId);
  const form = useApiForm({
    initial: { title: '', text: '' },
    validate: ({ title, text }) => ({
      ...(title.trim() === '' && { title: t('titleMissing') }),
      ...(text.trim() === '' && { text: t('textMissing') }),
    }),
    submit: (values, { idempotencyKey }) => askQuestion({ lessonId, ...values }, idempotencyKey),
    onSuccess: ({ id }) => {
      toast.success(t('asked'));
      void renew();
      void navigate(`/learn/${slug}/questions/${id}`);
    },
  });
  return (
    <ApiForm form={form}>
      {/* Whoever asked for the form wants to write. */}
      <TextField
        label={t('title')}
        hint={t('titleHint')}
        maxLength={200}
        autoFocus
        {...form.field('title')}
      />
      <TextArea label={t('text')} hint={t('textHint')} rows={5} maxLength={8_000} {...form.field('text')} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={form.isBusy}>
          {t('send')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </ApiForm>
  );
}
