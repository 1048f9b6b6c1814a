import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { IconButton } from '../../design/icon-button';
import type { RenderText } from './quiz-panel';
import type { Answer, Question } from './use-quiz';

/** Items to be put in order, each moved by its buttons; until one is moved, or the order is kept, nothing is answered. */
export function OrderingAnswer({
  question,
  answer,
  renderText,
  onAnswer,
}: {
  question: Question;
  answer: Answer | undefined;
  renderText: RenderText;
  onAnswer: (answer: Answer) => void;
}) {
  const t = useTranslations('quiz');
  const [news, setNews] = useState('');
  const items = question.items ?? [];
  const isGiven = answer !== undefined && 'order' in answer;
  const order = isGiven ? answer.order : items.map(({ id }) => id);
  const move = (from: number, to: number) => {
    const id = order[from];
    if (id === undefined || to < 0 || to >= order.length) return;
    onAnswer({ order: order.toSpliced(from, 1).toSpliced(to, 0, id) });
    setNews(t('movedTo', { place: to + 1, total: order.length }));
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm font-semibold">{t('putInOrder')}</p>
      <ol className="flex flex-col gap-2">
        {order.map((id, index) => (
          <li
            key={id}
            className="flex items-center gap-2 rounded-md border border-line bg-raised py-1 pl-4 pr-1"
          >
            <span
              aria-hidden="true"
              className="w-6 shrink-0 text-sm font-semibold tabular-nums text-ink-soft"
            >
              {index + 1}
            </span>
            <div className="min-w-0 flex-1 py-1.5">
              {renderText(items.find((item) => item.id === id)?.text ?? '')}
            </div>
            {/* At an end the button stays in reach, so that the focus does not fall from it. */}
            <IconButton
              label={t('earlier', { place: index + 1 })}
              icon={<ArrowUp />}
              tooltip={false}
              aria-disabled={index === 0}
              className="shrink-0 aria-disabled:opacity-40"
              onClick={() => move(index, index - 1)}
            />
            <IconButton
              label={t('later', { place: index + 1 })}
              icon={<ArrowDown />}
              tooltip={false}
              aria-disabled={index === order.length - 1}
              className="shrink-0 aria-disabled:opacity-40"
              onClick={() => move(index, index + 1)}
            />
          </li>
        ))}
      </ol>
      {!isGiven && (
        <Button className="self-start" onClick={() => onAnswer({ order: [...order] })}>
          {t('keepOrder')}
        </Button>
      )}
      <p role="status" className="sr-only">
        {news}
      </p>
    </div>
  );
}
