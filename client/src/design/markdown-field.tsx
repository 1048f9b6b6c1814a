import { type ComponentProps, type ReactNode, useDeferredValue, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from './classes';
import { FieldError } from './field';

export type MarkdownFieldProps = Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'rows'> & {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** Draws the text as readers will see it. */
  renderPreview: (text: string) => ReactNode;
  /** `beside` shows text and preview next to each other on a desk; `switch` one of them at a time. */
  look?: 'switch' | 'beside';
};

/** A text in Markdown, with how it will look. */
export function MarkdownField({
  label,
  hint,
  error,
  value,
  onChange,
  renderPreview,
  look = 'switch',
  className,
  ...rest
}: MarkdownFieldProps) {
  const t = useTranslations('design');
  const id = useId();
  const [view, setView] = useState<'write' | 'preview'>('write');
  const shown = useDeferredValue(value);
  const isBeside = look === 'beside';
  const hiddenOnPhone = isBeside ? 'max-lg:hidden' : 'hidden';
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;

  const preview =
    shown.trim() === '' ? <p className="text-ink-soft">{t('nothingToPreview')}</p> : renderPreview(shown);

  return (
    <div className={classes('flex flex-col gap-1.5', className)}>
      <div className="flex flex-wrap items-end justify-between gap-2">
        <label htmlFor={id} className="text-sm font-semibold">
          {label}
        </label>
        <fieldset
          className={classes('flex rounded-md border border-line bg-sunken p-0.5', isBeside && 'lg:hidden')}
        >
          <legend className="sr-only">{t('view')}</legend>
          {(['write', 'preview'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={view === one}
              onClick={() => setView(one)}
              className="min-h-9 rounded-sm px-3 text-sm font-medium text-ink-soft hover:text-ink aria-pressed:bg-raised aria-pressed:text-ink aria-pressed:shadow-low pointer-coarse:min-h-11"
            >
              {t(one)}
            </button>
          ))}
        </fieldset>
      </div>
      <div className={classes(isBeside && 'lg:grid lg:grid-cols-2 lg:gap-4')}>
        <textarea
          {...rest}
          id={id}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={classes(
            'control field-sizing-content min-h-60 resize-y font-mono text-sm',
            isBeside && 'lg:field-sizing-fixed lg:h-[70dvh] lg:min-h-96',
            view === 'preview' && hiddenOnPhone,
          )}
        />
        <section
          aria-label={t('preview')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
          tabIndex={0}
          className={classes(
            'min-h-60 overflow-y-auto rounded-md border border-line bg-surface px-4 py-3',
            isBeside && 'lg:h-[70dvh] lg:min-h-96',
            view === 'write' && hiddenOnPhone,
          )}
        >
          {(isBeside || view === 'preview') && preview}
        </section>
      </div>
      {error && <FieldError id={`${id}-error`} text={error} />}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
