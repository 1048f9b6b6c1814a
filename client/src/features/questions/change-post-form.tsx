import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { TextArea } from '../../design/text-area';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { changePost, type Post, useRenewQuestions } from './use-questions';

/** Puts one's own question or answer in other words. */
export function ChangePostForm({ post, onClose }: { post: Post; onClose: () => void }) {
  const t = useTranslations('questions');
  const renew = useRenewQuestions(post.courseId);
  const isQuestion = post.questionId === null;
  const form = useApiForm({
    initial: { title: post.title, text: post.text },
    validate: ({ title, text }) => ({
      ...(isQuestion && title.trim() === '' && { title: t('titleMissing') }),
      ...(text.trim() === '' && { text: t('textMissing') }),
    }),
    submit: ({ title, text }) => changePost(post.id, isQuestion ? { title, text } : { text }),
    onSuccess: () => {
      toast.success(t('changed'));
      void renew();
      onClose();
    },
  });
  return (
    <ApiForm form={form}>
      {isQuestion && <TextField label={t('title')} maxLength={200} {...form.field('title')} />}
      <TextArea
        label={t(isQuestion ? 'text' : 'yourAnswer')}
        rows={5}
        maxLength={8_000}
        autoFocus
        {...form.field('text')}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={form.isBusy}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </ApiForm>
  );
}
