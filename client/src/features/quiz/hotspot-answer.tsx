import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { IconButton } from '../../design/icon-button';
import { NumberField } from '../../design/number-field';
import { PlaneMark, type PlanePoint, placeOf, pointAt } from '../../design/picture-plane';
import { AttemptPicture } from './attempt-picture';
import type { Answer, Question } from './use-quiz';

/**
 * Marks on a picture: by pressing it, by a cross that the arrow keys move, or by numbers. All three do the same, so that neither
 * pointer nor sight is needed to set one.
 */
export function HotspotAnswer({
  attemptId,
  question,
  answer,
  onAnswer,
}: {
  attemptId: string;
  question: Question;
  answer: Answer | undefined;
  onAnswer: (answer: Answer, isTyped: boolean) => void;
}) {
  const t = useTranslations('quiz');
  const hintId = useId();
  const [cross, setCross] = useState<PlanePoint>(middle);
  const [news, setNews] = useState('');
  const most = question.marks ?? 1;
  const marks = answer && 'marks' in answer ? answer.marks : [];
  const isFull = marks.length >= most;

  const give = (next: readonly PlanePoint[], isTyped = false) => onAnswer({ marks: [...next] }, isTyped);
  const set = (point: PlanePoint) => {
    if (isFull && most > 1) return setNews(t('marksAllSet', { count: most }));
    give(isFull ? [point] : [...marks, point]);
    setNews(t('markSet', { number: isFull ? 1 : marks.length + 1, ...percentOf(point) }));
  };
  const remove = (index: number) => {
    give(marks.toSpliced(index, 1));
    setNews(t('markRemoved', { number: index + 1 }));
  };
  const move = ({ x, y }: PlanePoint) => {
    const next = { x: within(cross.x + x), y: within(cross.y + y) };
    setCross(next);
    setNews(t('place', percentOf(next)));
  };
  const press = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    const step = event.shiftKey ? 1_000 : 100;
    if (direction) move({ x: direction.x * step, y: direction.y * step });
    else if (event.key === 'Enter' || event.key === ' ') set(cross);
    else if ((event.key === 'Backspace' || event.key === 'Delete') && marks.length > 0)
      remove(marks.length - 1);
    else return;
    event.preventDefault();
  };

  if (!question.picture) return null;
  return (
    <div className="flex flex-col gap-4">
      <p id={hintId} className="text-sm text-ink-soft">
        {t('markHint', { count: most })}
      </p>
      <AttemptPicture attemptId={attemptId} picture={question.picture}>
        {marks.map((mark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark has no identity beside its place.
          <PlaneMark key={index} point={mark}>
            {index + 1}
          </PlaneMark>
        ))}
        <div
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move a cross in it.
          tabIndex={0}
          aria-label={t('cross')}
          aria-describedby={hintId}
          onKeyDown={press}
          onClick={(event) => {
            const point = pointAt(event.currentTarget, event);
            setCross(point);
            set(point);
          }}
          className="group absolute inset-0 cursor-crosshair rounded-md"
        >
          <Cross point={cross} />
        </div>
      </AttemptPicture>
      {marks.length > 0 && (
        <ol className="flex flex-col gap-2">
          {marks.map((mark, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a mark has no identity beside its place.
            <li key={index}>
              <MarkFields
                mark={mark}
                number={index + 1}
                onChange={(next) => give(marks.with(index, next), true)}
                onRemove={() => remove(index)}
              />
            </li>
          ))}
        </ol>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {!isFull && (
          <Button size="small" icon={<Plus aria-hidden="true" />} onClick={() => set(middle)}>
            {t('addMark')}
          </Button>
        )}
        <p className="text-sm tabular-nums text-ink-soft">
          <span>{t('marksSet', { count: marks.length, most })}</span>
          {isFull && most > 1 && <> · {t('removeToSet')}</>}
        </p>
      </div>
      <p role="status" className="sr-only">
        {news}
      </p>
    </div>
  );
}

/** Seen while the keys move it. */
function Cross({ point }: { point: PlanePoint }) {
  const { left, top } = placeOf(point);
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 hidden overflow-hidden rounded-md group-focus-visible:block"
    >
      <span
        style={{ left }}
        className="absolute inset-y-0 w-0.5 -translate-x-1/2 bg-ink ring-1 ring-raised"
      />
      <span style={{ top }} className="absolute inset-x-0 h-0.5 -translate-y-1/2 bg-ink ring-1 ring-raised" />
    </span>
  );
}

function MarkFields({
  mark,
  number,
  onChange,
  onRemove,
}: {
  mark: PlanePoint;
  number: number;
  onChange: (mark: PlanePoint) => void;
  onRemove: () => void;
}) {
  const t = useTranslations('quiz');
  const { x, y } = percentOf(mark);
  return (
    <fieldset className="flex items-start gap-3">
      <legend className="sr-only">{t('mark', { number })}</legend>
      <span aria-hidden="true" className="mt-9 w-5 shrink-0 text-sm font-bold tabular-nums">
        {number}
      </span>
      <NumberField
        label={t('fromLeft')}
        className="min-w-0 flex-1 sm:max-w-36"
        minimum={0}
        maximum={100}
        rangeText={t('percentRange')}
        value={x}
        onChange={(percent) => onChange({ ...mark, x: percent * 100 })}
      />
      <NumberField
        label={t('fromTop')}
        className="min-w-0 flex-1 sm:max-w-36"
        minimum={0}
        maximum={100}
        rangeText={t('percentRange')}
        value={y}
        onChange={(percent) => onChange({ ...mark, y: percent * 100 })}
      />
      <IconButton
        label={t('removeMark', { number })}
        icon={<X />}
        tooltip={false}
        className="mt-6.5 shrink-0"
        onClick={onRemove}
      />
    </fieldset>
  );
}

const middle: PlanePoint = { x: 5_000, y: 5_000 };

const directions: Readonly<Record<string, PlanePoint>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function within(value: number): number {
  return Math.min(10_000, Math.max(0, value));
}

/** In whole percent, which is how a place is said. */
function percentOf({ x, y }: PlanePoint): PlanePoint {
  return { x: Math.round(x / 100), y: Math.round(y / 100) };
}
