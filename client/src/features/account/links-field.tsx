import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { FieldError } from '../../design/field';
import { IconButton } from '../../design/icon-button';

const mostLinks = 5;

export type LinksFieldProps = {
  name: string;
  value: readonly string[];
  error: string | undefined;
  onChange: (value: string[]) => void;
};

/** Where else one is found: up to five addresses. */
export function LinksField({ name, value, error, onChange }: LinksFieldProps) {
  const t = useTranslations('account');
  const errorId = `${name}-error`;
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 text-sm font-semibold">
        {t('links')} <span className="font-normal text-ink-soft">({t('optional')})</span>
      </legend>
      {value.map((link, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity beside its place.
        <div key={index} className="flex gap-2">
          <input
            type="url"
            inputMode="url"
            aria-label={t('linkNumber', { number: index + 1 })}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? errorId : undefined}
            placeholder="https://"
            maxLength={500}
            value={link}
            onChange={(event) =>
              onChange(value.map((other, at) => (at === index ? event.target.value : other)))
            }
            className="control"
          />
          <IconButton
            label={t('removeLink', { number: index + 1 })}
            icon={<Trash2 />}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {error && <FieldError id={errorId} text={error} />}
      {value.length < mostLinks && (
        <Button
          size="small"
          className="self-start"
          icon={<Plus aria-hidden="true" />}
          onClick={() => onChange([...value, ''])}
        >
          {t('addLink')}
        </Button>
      )}
      <p className="text-sm text-ink-soft">{t('linksHint', { count: mostLinks })}</p>
    </fieldset>
  );
}
