import { useTranslations } from 'use-intl';
import { ModerationPage } from '../../features/moderation/moderation-page';
import { PostModerationList } from '../../features/questions/post-moderation-list';

export function Page() {
  const t = useTranslations('questions');
  const admin = useTranslations('admin');
  return (
    <ModerationPage title={admin('questions')} lead={t('moderationLead')}>
      {(status) => <PostModerationList status={status} />}
    </ModerationPage>
  );
}
