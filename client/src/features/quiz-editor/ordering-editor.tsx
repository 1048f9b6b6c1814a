import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { IconButton } from '../../design/icon-button';
import { moved, newOption, quizBounds } from './question-drafts';
import type { OrderingQuestion } from './use-quiz-draft';

type Items = OrderingQuestion['items'];

/** The items in their right order; learners get them mixed. */
export function OrderingEditor({ items, onChange }: { items: Items; onChange: (items: Items) => void }) {
  const t = useTranslations('quizEditor');
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 text-sm font-semibold">{t('items')}</legend>
      <p className="text-sm text-ink-soft">{t('itemsHint')}</p>
      <ol className="flex flex-col gap-2">
        {items.map((item, index) => (
          <li key={item.id} className="flex flex-wrap items-center gap-x-1">
            <span aria-hidden="true" className="w-7 text-sm font-semibold tabular-nums text-ink-soft">
              {index + 1}
            </span>
            <textarea
              aria-label={t('item', { number: index + 1 })}
              rows={1}
              maxLength={2_000}
              value={item.text}
              onChange={(event) => onChange(items.with(index, { ...item, text: event.target.value }))}
              className="control field-sizing-content min-w-0 flex-1 basis-40 resize-none"
            />
            <span className="ml-auto flex">
              <IconButton
                label={t('itemUp', { number: index + 1 })}
                icon={<ArrowUp />}
                tooltip={false}
                disabled={index === 0}
                onClick={() => onChange(moved(items, index, 'up'))}
              />
              <IconButton
                label={t('itemDown', { number: index + 1 })}
                icon={<ArrowDown />}
                tooltip={false}
                disabled={index === items.length - 1}
                onClick={() => onChange(moved(items, index, 'down'))}
              />
              <IconButton
                label={t('removeItem', { number: index + 1 })}
                icon={<X />}
                tooltip={false}
                onClick={() => onChange(items.toSpliced(index, 1))}
              />
            </span>
          </li>
        ))}
      </ol>
      {items.length < quizBounds.items && (
        <Button
          variant="quiet"
          size="small"
          icon={<Plus aria-hidden="true" />}
          className="self-start"
          onClick={() => onChange([...items, newOption()])}
        >
          {t('addItem')}
        </Button>
      )}
    </fieldset>
  );
}
