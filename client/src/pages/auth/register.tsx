import { Navigate, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { useSession } from '../../api/use-session';
import { returnPath } from '../../app/return-path';
import { Button } from '../../design/button';
import { TextField } from '../../design/text-field';
import { TextLink } from '../../design/text-link';
import { toast } from '../../design/toast';
import { errorsIn, useAuthChecks } from '../../features/auth/auth-checks';
import { AuthFrame } from '../../features/auth/auth-frame';
import { NewPasswordField } from '../../features/auth/new-password-field';

export function Page() {
  const t = useTranslations('auth');
  const check = useAuthChecks();
  const [parameters] = useSearchParams();
  const { status, register } = useSession();
  const form = useApiForm({
    initial: { name: '', email: '', password: '' },
    validate: ({ name, email, password }) =>
      errorsIn({ name: check.name(name), email: check.email(email), password: check.newPassword(password) }),
    submit: ({ name, email, password }) => register({ name: name.trim(), email: email.trim(), password }),
    onSuccess: (_, { email }) => toast.success(t('registered', { email: email.trim() })),
  });

  if (status === 'signed-in') return <Navigate to={returnPath(parameters, '/courses')} replace />;

  return (
    <AuthFrame
      title={t('registerTitle')}
      lead={t('registerLead')}
      below={
        <p>
          {t('haveAccount')}{' '}
          <TextLink to={{ pathname: '/sign-in', search: `${parameters}` }}>{t('signIn')}</TextLink>
        </p>
      }
    >
      <ApiForm form={form}>
        <TextField label={t('name')} hint={t('nameHint')} autoComplete="name" {...form.field('name')} />
        <TextField
          label={t('email')}
          type="email"
          autoComplete="username"
          inputMode="email"
          {...form.field('email')}
        />
        <NewPasswordField label={t('password')} {...form.field('password')} />
        <Button type="submit" variant="primary" busy={form.isBusy} fullWidth>
          {t('register')}
        </Button>
      </ApiForm>
    </AuthFrame>
  );
}
