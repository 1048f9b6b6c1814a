import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { DateTime } from '../../design/date-time';
import { typedPoints } from './points';
import type { GradingTask } from './use-grading';

/** Every grade that the answer had, the latest first. Nothing that was given is ever lost. */
export function GradeHistory({
  history,
  renderMarkdown,
}: {
  history: GradingTask['history'];
  renderMarkdown: (text: string) => ReactNode;
}) {
  const t = useTranslations('grading');
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="grading-history">
      <h2 id="grading-history" className="mb-3 text-lg">
        {t('history')}
      </h2>
      <ol className="flex flex-col divide-y divide-line border-y border-line">
        {history.map((grade) => (
          <li key={grade.gradedAt} className="py-3">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="font-medium">{t('gave', { points: typedPoints(grade.points) })}</span>
              <span className="text-sm text-ink-soft">
                {grade.grader.name ?? t('someone')} · <DateTime value={grade.gradedAt} />
              </span>
            </p>
            {grade.feedback && <div className="mt-1 text-ink-soft">{renderMarkdown(grade.feedback)}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}
