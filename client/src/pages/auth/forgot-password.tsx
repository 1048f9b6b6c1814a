import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { TextField } from '../../design/text-field';
import { TextLink } from '../../design/text-link';
import { errorsIn, useAuthChecks } from '../../features/auth/auth-checks';
import { AuthFrame } from '../../features/auth/auth-frame';
import { requestPasswordReset } from '../../features/auth/request-password-reset';

export function Page() {
  const t = useTranslations('auth');
  const check = useAuthChecks();
  const [sentTo, setSentTo] = useState<string>();
  const form = useApiForm({
    initial: { email: '' },
    validate: ({ email }) => errorsIn({ email: check.email(email) }),
    submit: ({ email }, { idempotencyKey }) => requestPasswordReset({ email: email.trim(), idempotencyKey }),
    onSuccess: (_, { email }) => setSentTo(email.trim()),
  });

  return (
    <AuthFrame
      title={t('forgotTitle')}
      lead={t('forgotLead')}
      below={<TextLink to="/sign-in">{t('backToSignIn')}</TextLink>}
    >
      <div role="status">
        {sentTo && (
          <div className="mb-5">
            <Callout kind="tip" title={t('resetSentTitle')}>
              {t('resetSentText', { email: sentTo })}
            </Callout>
          </div>
        )}
      </div>
      <ApiForm form={form}>
        <TextField
          label={t('email')}
          type="email"
          autoComplete="username"
          inputMode="email"
          {...form.field('email')}
        />
        <Button type="submit" variant={sentTo ? 'secondary' : 'primary'} busy={form.isBusy} fullWidth>
          {t(sentTo ? 'sendAgain' : 'sendResetLink')}
        </Button>
      </ApiForm>
    </AuthFrame>
  );
}
