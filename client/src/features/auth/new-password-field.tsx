import { Check } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { PasswordField, type PasswordFieldProps } from '../../design/password-field';

/** As NIST SP 800-63B-4 has it for a password that stands alone; no rules about its letters. */
export const shortestPassword = 15;

/** Where a new password is chosen: long rather than strange, and it says how far there is to go. */
export function NewPasswordField(props: Omit<PasswordFieldProps, 'autoComplete' | 'hint'>) {
  const t = useTranslations('auth');
  const length = Array.from(props.value).length;
  return (
    <PasswordField
      {...props}
      autoComplete="new-password"
      hint={
        length >= shortestPassword ? (
          <span className="inline-flex items-center gap-1.5 font-medium text-success">
            <Check aria-hidden="true" className="size-4" />
            {t('passwordLongEnough')}
          </span>
        ) : (
          <>
            {t('passwordHint', { count: shortestPassword })}
            {length > 0 && (
              <span className="tabular-nums"> {t('passwordLeft', { count: shortestPassword - length })}</span>
            )}
          </>
        )
      }
    />
  );
}
