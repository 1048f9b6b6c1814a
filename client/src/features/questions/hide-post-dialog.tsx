import { useTranslations } from 'use-intl';
import { ReasonDialog } from '../../api/reason-dialog';
import { useModeratePost } from './use-post-moderation';

/** Hides a question or an answer, with a reason that its author reads. */
export function HidePostDialog({
  postId,
  courseId,
  onClose,
}: {
  postId: string;
  courseId: string;
  onClose: () => void;
}) {
  const t = useTranslations('questions');
  const moderate = useModeratePost({ postId, courseId });
  return (
    <ReasonDialog
      onClose={onClose}
      deed={(reason) => moderate.mutateAsync({ kind: 'hide', reason })}
      done={t('isHidden')}
      isDangerous
      title={t('hideTitle')}
      description={t('hideText')}
      submitText={t('hide')}
      reason={{
        label: t('hideReason'),
        hint: t('hideReasonHint'),
        missing: t('hideReasonMissing'),
        shortest: 1,
      }}
    />
  );
}
