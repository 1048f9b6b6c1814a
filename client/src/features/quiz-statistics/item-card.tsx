import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { ProgressBar } from '../../design/progress-bar';
import { useFormat } from '../../messages/use-format';
import type { Item } from './use-item-statistics';

/** What attempts say of one question. */
export function ItemCard({
  item,
  number,
  renderMarkdown,
}: {
  item: Item;
  number: number;
  renderMarkdown: (text: string) => ReactNode;
}) {
  const t = useTranslations('quizStatistics');
  const tQuiz = useTranslations('quizEditor');
  return (
    <li className="flex flex-col gap-5 rounded-lg border border-line bg-surface p-5 shadow-low">
      <div>
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 className="text-base font-semibold">{t('question', { number })}</h2>
          <span className="text-sm text-ink-soft">{tQuiz(`kind.${item.kind}`)}</span>
        </div>
        <div className="mt-1 [overflow-wrap:anywhere]">{renderMarkdown(item.prompt)}</div>
        <p className="mt-1 text-sm text-ink-soft">
          {t('ofAttempts', { count: item.attempts, points: item.points })}
        </p>
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <Facility item={item} />
        <Discrimination item={item} />
      </div>
      <Results item={item} />
      {item.given.length > 0 && <Given item={item} renderMarkdown={renderMarkdown} />}
    </li>
  );
}

function Facility({ item: { facilityPercent } }: { item: Item }) {
  const t = useTranslations('quizStatistics');
  const level = facilityPercent < 30 ? 'hard' : facilityPercent >= 85 ? 'easy' : 'middling';
  return (
    <section>
      <h3 className="text-sm font-semibold text-ink-soft">{t('facility')}</h3>
      <p className="text-xl font-semibold tabular-nums">{t('percent', { value: facilityPercent })}</p>
      <ProgressBar
        className="my-2"
        percent={facilityPercent}
        label={t('facility')}
        text={t('facilityText', { value: facilityPercent })}
      />
      <p className="text-sm text-ink-soft">{t('facilityHint', { level })}</p>
    </section>
  );
}

function Discrimination({ item: { discrimination } }: { item: Item }) {
  const t = useTranslations('quizStatistics');
  const format = useFormat();
  const level = levelOf(discrimination);
  return (
    <section>
      <h3 className="text-sm font-semibold text-ink-soft">{t('discrimination')}</h3>
      <p className="flex flex-wrap items-center gap-3 text-xl font-semibold tabular-nums">
        {discrimination === null ? t('notKnown') : format.number(discrimination)}
        {level === 'negative' && <Badge tone="warning">{t('checkKey')}</Badge>}
      </p>
      <p className="mt-2 text-sm text-ink-soft">{t('discriminationHint', { level })}</p>
    </section>
  );
}

/** By the guideline of Ebel and Frisbie, Essentials of Educational Measurement, 5th edition (1991), chapter 13. */
function levelOf(discrimination: number | null): 'none' | 'negative' | 'poor' | 'fair' | 'good' {
  if (discrimination === null) return 'none';
  if (discrimination < 0) return 'negative';
  if (discrimination < 0.2) return 'poor';
  return discrimination < 0.4 ? 'fair' : 'good';
}

function Results({ item: { results } }: { item: Item }) {
  const t = useTranslations('quizStatistics');
  const format = useFormat();
  const shown = (['correct', 'partial', 'incorrect', 'unanswered', 'awaiting'] as const).filter(
    (result) => results[result] > 0,
  );
  return (
    <section>
      <h3 className="text-sm font-semibold text-ink-soft">{t('results')}</h3>
      <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
        {shown.map((result) => (
          <div key={result} className="flex gap-2">
            <dt>{t(`result.${result}`)}</dt>
            <dd className="font-semibold tabular-nums">{format.number(results[result])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Given({ item, renderMarkdown }: { item: Item; renderMarkdown: (text: string) => ReactNode }) {
  const t = useTranslations('quizStatistics');
  const shown = (text: string) => {
    if (item.kind === 'true_false') return t(text === 'true' ? 'true' : 'false');
    // Choices are Markdown; what learners typed is not.
    return item.kind === 'single' || item.kind === 'multiple' ? renderMarkdown(text) : text;
  };
  return (
    <section>
      <h3 className="text-sm font-semibold text-ink-soft">{t('given')}</h3>
      <ul className="mt-2 flex flex-col gap-3">
        {item.given.map(({ text, isRight, count }) => {
          const percent = Math.round((100 * count) / item.attempts);
          return (
            <li key={text}>
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <div className="inline-flex min-w-0 items-baseline gap-2 [overflow-wrap:anywhere]">
                  {shown(text)}
                  {isRight && (
                    <span className="inline-flex items-center gap-1 text-sm font-semibold text-success">
                      <Check aria-hidden="true" className="size-4" />
                      {t('right')}
                    </span>
                  )}
                </div>
                <span className="text-sm tabular-nums text-ink-soft">{t('times', { count, percent })}</span>
              </div>
              <div aria-hidden="true" className="mt-1 h-1.5 rounded-full bg-sunken">
                <div className="h-full rounded-full bg-accent" style={{ width: `${percent}%` }} />
              </div>
            </li>
          );
        })}
      </ul>
      {item.others > 0 && <p className="mt-2 text-sm text-ink-soft">{t('others', { count: item.others })}</p>}
    </section>
  );
}
