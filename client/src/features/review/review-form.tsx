import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { StarsInput } from '../../design/stars';
import { TextArea } from '../../design/text-area';
import { type MyReview, saveReview } from './use-reviews';

/** Stars, and a few words if one likes. */
export function ReviewForm({
  courseId,
  review,
  onSaved,
  onCancel,
}: {
  courseId: string;
  /** What stands there so far. */
  review: MyReview | undefined;
  onSaved: () => Promise<void>;
  onCancel: (() => void) | undefined;
}) {
  const t = useTranslations('review');
  const form = useApiForm({
    initial: { stars: review?.stars ?? 0, text: review?.text ?? '' },
    validate: ({ stars }) => (stars === 0 ? { stars: t('starsMissing') } : {}),
    submit: async (values) => {
      await saveReview(courseId, values);
      await onSaved();
    },
  });
  return (
    <ApiForm form={form}>
      <h3 className="text-base font-semibold">{t(review ? 'editTitle' : 'writeTitle')}</h3>
      <StarsInput label={t('yourStars')} {...form.field('stars')} />
      <TextArea
        label={t('text')}
        hint={t('textHint')}
        optional
        rows={3}
        maxLength={4_000}
        {...form.field('text')}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={form.isBusy}>
          {t(review ? 'saveChanges' : 'post')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
      </div>
    </ApiForm>
  );
}
