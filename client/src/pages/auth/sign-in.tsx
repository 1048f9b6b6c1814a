import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { type SignInChallenge, useSession } from '../../api/use-session';
import { returnPath } from '../../app/return-path';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { PasswordField } from '../../design/password-field';
import { TextField } from '../../design/text-field';
import { TextLink } from '../../design/text-link';
import { errorsIn, useAuthChecks } from '../../features/auth/auth-checks';
import { AuthFrame } from '../../features/auth/auth-frame';
import { SecondStepForm } from '../../features/auth/second-step-form';

export function Page() {
  const t = useTranslations('auth');
  const check = useAuthChecks();
  const [parameters] = useSearchParams();
  const { status, signIn } = useSession();
  const [challenge, setChallenge] = useState<SignInChallenge>();
  const form = useApiForm({
    initial: { email: '', password: '' },
    validate: ({ email, password }) =>
      errorsIn({ email: check.email(email), password: check.password(password) }),
    submit: ({ email, password }) => signIn({ email: email.trim(), password }),
    onSuccess: setChallenge,
  });

  if (status === 'signed-in') return <Navigate to={returnPath(parameters, '/learning')} replace />;

  if (challenge) {
    const restart = () => {
      form.reset({ email: form.values.email, password: '' });
      setChallenge(undefined);
    };
    return (
      <AuthFrame key="second" title={t('secondStepTitle')} lead={t('secondStepLead')}>
        <SecondStepForm challenge={challenge} onRestart={restart} />
      </AuthFrame>
    );
  }

  return (
    <AuthFrame
      key="first"
      title={t('signInTitle')}
      lead={t('signInLead')}
      below={
        <p>
          {t('newHere')}{' '}
          <TextLink to={{ pathname: '/register', search: `${parameters}` }}>{t('register')}</TextLink>
        </p>
      }
    >
      {parameters.has('returnTo') && (
        <div className="mb-5">
          <Callout>{t('signInFirst')}</Callout>
        </div>
      )}
      <ApiForm form={form}>
        <TextField
          label={t('email')}
          type="email"
          autoComplete="username"
          inputMode="email"
          {...form.field('email')}
        />
        <div className="flex flex-col items-start gap-1">
          <PasswordField
            label={t('password')}
            autoComplete="current-password"
            className="w-full"
            {...form.field('password')}
          />
          <TextLink to="/forgot-password" className="inline-flex min-h-11 items-center text-sm">
            {t('forgotPassword')}
          </TextLink>
        </div>
        <Button type="submit" variant="primary" busy={form.isBusy} fullWidth>
          {t('signIn')}
        </Button>
      </ApiForm>
    </AuthFrame>
  );
}
