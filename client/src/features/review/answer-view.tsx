import { useTranslations } from 'use-intl';
import { DateTime } from '../../design/date-time';
import type { Review } from './use-reviews';

/** What those who teach the course answer. */
export function AnswerView({ answer }: { answer: NonNullable<Review['answer']> }) {
  const t = useTranslations('review');
  return (
    <div className="mt-3 max-w-prose border-l-3 border-accent pl-4">
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <span className="font-semibold">
          {t('answerBy', { name: answer.author.name ?? t('instructor') })}
        </span>
        <span className="text-ink-soft">
          <DateTime value={answer.createdAt} />
        </span>
      </p>
      <p className="mt-1 whitespace-pre-line break-words">{answer.text}</p>
    </div>
  );
}
