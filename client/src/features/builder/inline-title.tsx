import { type KeyboardEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';

/** A title being renamed where it stands. Enter saves, Escape leaves it as it was. */
export function InlineTitle({
  label,
  initial,
  saveText,
  placeholder,
  busy = false,
  onSave,
  onCancel,
}: {
  label: string;
  initial: string;
  saveText: string;
  placeholder?: string;
  busy?: boolean;
  onSave: (title: string) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('builder');
  const [title, setTitle] = useState(initial);
  const isEmpty = title.trim() === '';

  const save = () => {
    if (isEmpty || busy) return;
    if (title.trim() === initial) onCancel();
    else onSave(title.trim());
  };
  const pressKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
    }
  };

  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center gap-2">
      <input
        aria-label={label}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked to type here.
        autoFocus
        className="control min-w-40 flex-1"
        maxLength={200}
        placeholder={placeholder}
        value={title}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={pressKey}
      />
      <span className="flex gap-2">
        <Button size="small" variant="primary" busy={busy} disabled={isEmpty} onClick={save}>
          {saveText}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </span>
    </div>
  );
}
