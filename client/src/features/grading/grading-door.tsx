import { PenLine } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { LinkButton } from '../../design/link-button';
import { useWaitingQuestions } from './use-grading';

/** The way to the grading, and how much of it there is. Without an answer the way is there all the same. */
export function GradingDoor() {
  const t = useTranslations('grading');
  const waiting = useWaitingQuestions();
  const count = (waiting.data?.questions ?? []).reduce((sum, { awaiting }) => sum + awaiting, 0);
  return (
    <LinkButton to="/studio/grading" icon={<PenLine aria-hidden="true" />}>
      {count > 0 ? t('doorCount', { count }) : t('title')}
    </LinkButton>
  );
}
