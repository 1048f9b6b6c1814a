import { useTranslations } from 'use-intl';
import { Badge } from '../../../design/badge';
import type { BankQuestion } from './use-banks';

/** What tells one question of a bank from the others. */
export function BankQuestionLine({ found, isKnown = false }: { found: BankQuestion; isKnown?: boolean }) {
  const t = useTranslations('questionBanks');
  const tKinds = useTranslations('quizEditor');
  const { question, tags, version } = found;
  return (
    <span className="flex min-w-0 flex-1 flex-col gap-1">
      <span className="line-clamp-2 font-medium [overflow-wrap:anywhere]">{question.prompt}</span>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
        <span>{tKinds(`kind.${question.kind}`)}</span>
        <span>{t('points', { count: question.points })}</span>
        {version > 1 && <span>{t('version', { version })}</span>}
        {tags.map((tag) => (
          <Badge key={tag}>{tag}</Badge>
        ))}
        {isKnown && <Badge tone="info">{t('inQuiz')}</Badge>}
      </span>
    </span>
  );
}
