import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { PasswordField } from '../../design/password-field';
import { TextField } from '../../design/text-field';

type Field = Pick<ComponentProps<typeof TextField>, 'name' | 'value' | 'error' | 'onChange'>;

/** Who asks proves who she is: by the password, and a code of the second factor where there is one. */
export function IdentityProofFields({
  password,
  code,
}: {
  password: Field;
  /** Null where no code is asked for. */
  code: Field | null;
}) {
  const t = useTranslations('account');
  return (
    <>
      <PasswordField label={t('currentPassword')} autoComplete="current-password" {...password} />
      {code && (
        <TextField
          label={t('code')}
          hint={t('codeOrRecovery')}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          {...code}
        />
      )}
    </>
  );
}
