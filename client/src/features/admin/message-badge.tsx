import { useTranslations } from 'use-intl';
import { Badge, type BadgeTone } from '../../design/badge';
import type { MessageStatus } from './use-messages';

/** What became of a message. */
export function MessageBadge({ status }: { status: MessageStatus }) {
  const t = useTranslations('admin');
  return <Badge tone={tones[status]}>{t(`messageStatus.${status}`)}</Badge>;
}

const tones: Record<MessageStatus, BadgeTone> = {
  queued: 'info',
  sending: 'info',
  sent: 'success',
  gathered: 'success',
  failed: 'danger',
  cancelled: 'neutral',
};
