import { useTranslations } from 'use-intl';
import { ReasonDialog } from '../../api/reason-dialog';
import type { ModerationDecision } from './moderation';

export interface HideDialogProps {
  /** What hiding it takes along. */
  text: string;
  decide: (decision: ModerationDecision) => Promise<unknown>;
  onClose: () => void;
}

/** Hides what somebody wrote, with a reason that whoever wrote it reads. */
export function HideDialog({ text, decide, onClose }: HideDialogProps) {
  const t = useTranslations('moderation');
  return (
    <ReasonDialog
      onClose={onClose}
      deed={(reason) => decide({ kind: 'hide', reason })}
      done={t('done.hide')}
      isDangerous
      title={t('hideTitle')}
      description={text}
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
