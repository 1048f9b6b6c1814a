import { Eye, EyeOff } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Field, type FieldText } from './field';

export type PasswordFieldProps = Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type'> &
  FieldText & {
    value: string;
    onChange: (value: string) => void;
    autoComplete: 'current-password' | 'new-password';
  };

/** A password or passphrase, which can be shown: who sees what they type makes fewer mistakes. */
export function PasswordField({
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  value,
  onChange,
  ...rest
}: PasswordFieldProps) {
  const t = useTranslations('design');
  const [isShown, setIsShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;

  return (
    <Field {...{ label, hint, error, optional, labelHidden, className }}>
      {(control) => (
        <div className="relative">
          <input
            {...rest}
            {...control}
            type={isShown ? 'text' : 'password'}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            spellCheck={false}
            autoCapitalize="none"
            autoCorrect="off"
            className="control pr-12"
          />
          <button
            type="button"
            aria-pressed={isShown}
            aria-label={t('showPassword')}
            onClick={() => setIsShown(!isShown)}
            className="absolute inset-y-0 right-0 flex w-11 items-center justify-center rounded-md text-ink-soft hover:text-ink"
          >
            <Icon aria-hidden="true" className="size-5" />
          </button>
        </div>
      )}
    </Field>
  );
}
