import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { FieldError } from '../../design/field';
import { IconButton } from '../../design/icon-button';

export type LineListProps = {
  label: string;
  hint?: string;
  error?: string | undefined;
  lines: string[];
  onChange: (lines: string[]) => void;
  addText: string;
  /** The name of one line for who cannot see its place, such as "Outcome 2". */
  lineLabel: (number: number) => string;
};

/**
 * Short lines in an order. Enter begins the next one, Backspace in an empty one takes it away, and several lines that are
 * pasted become several lines.
 */
export function LineList({ label, hint, error, lines, onChange, addText, lineLabel }: LineListProps) {
  const t = useTranslations('builder');
  const list = useRef<HTMLOListElement>(null);
  // A list shows at least one line to type into.
  const shown = lines.length === 0 ? [''] : lines;

  const focusLine = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[index]?.focus());
  const put = (index: number, ...texts: string[]) => onChange(shown.toSpliced(index, 1, ...texts));
  const add = (after: number) => {
    if (shown.length >= mostLines) return;
    onChange(shown.toSpliced(after + 1, 0, ''));
    focusLine(after + 1);
  };
  const remove = (index: number) => {
    onChange(shown.toSpliced(index, 1));
    focusLine(Math.max(0, index - 1));
  };
  const move = (index: number, to: number) => {
    const line = shown[index] ?? '';
    onChange(shown.toSpliced(index, 1).toSpliced(to, 0, line));
  };
  const pressKey = (event: KeyboardEvent<HTMLInputElement>, index: number) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      add(index);
    } else if (event.key === 'Backspace' && shown[index] === '' && shown.length > 1) {
      event.preventDefault();
      remove(index);
    }
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>, index: number) => {
    const texts = event.clipboardData
      .getData('text')
      .split(/\r?\n/)
      .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
      .filter((line) => line !== '');
    if (texts.length < 2 || shown[index] !== '') return;
    event.preventDefault();
    put(index, ...texts.slice(0, mostLines - shown.length + 1));
  };

  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 text-sm font-semibold">{label}</legend>
      {hint && <p className="text-sm text-ink-soft">{hint}</p>}
      <ol ref={list} className="flex flex-col gap-2">
        {shown.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity beside its place.
          <li key={index} className="flex items-center gap-1">
            <input
              aria-label={lineLabel(index + 1)}
              aria-invalid={error ? true : undefined}
              className="control min-w-0 flex-1"
              value={line}
              maxLength={300}
              onChange={(event) => put(index, event.target.value)}
              onKeyDown={(event) => pressKey(event, index)}
              onPaste={(event) => paste(event, index)}
            />
            <span className="flex shrink-0">
              <IconButton
                label={t('moveLineUp', { line: lineLabel(index + 1) })}
                icon={<ArrowUp />}
                tooltip={false}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
                className="max-sm:hidden"
              />
              <IconButton
                label={t('moveLineDown', { line: lineLabel(index + 1) })}
                icon={<ArrowDown />}
                tooltip={false}
                disabled={index === shown.length - 1}
                onClick={() => move(index, index + 1)}
                className="max-sm:hidden"
              />
              <IconButton
                label={t('removeLine', { line: lineLabel(index + 1) })}
                icon={<X />}
                tooltip={false}
                onClick={() => remove(index)}
              />
            </span>
          </li>
        ))}
      </ol>
      {error && <FieldError id={undefined} text={error} />}
      {shown.length < mostLines && (
        <Button
          variant="quiet"
          size="small"
          icon={<Plus aria-hidden="true" />}
          className="self-start"
          onClick={() => add(shown.length - 1)}
        >
          {addText}
        </Button>
      )}
    </fieldset>
  );
}

const mostLines = 30;
