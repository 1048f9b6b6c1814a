import { useTranslations } from 'use-intl';
import { ModerationPage } from '../../features/moderation/moderation-page';
import { ReviewModerationList } from '../../features/review/review-moderation-list';

export function Page() {
  const t = useTranslations('review');
  const admin = useTranslations('admin');
  return (
    <ModerationPage title={admin('reviews')} lead={t('moderationLead')}>
      {(status) => <ReviewModerationList status={status} />}
    </ModerationPage>
  );
}
