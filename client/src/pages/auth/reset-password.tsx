import { useNavigate, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { LinkButton } from '../../design/link-button';
import { TextLink } from '../../design/text-link';
import { toast } from '../../design/toast';
import { errorsIn, useAuthChecks } from '../../features/auth/auth-checks';
import { AuthFrame } from '../../features/auth/auth-frame';
import { confirmPasswordReset } from '../../features/auth/confirm-password-reset';
import { NewPasswordField } from '../../features/auth/new-password-field';

export function Page() {
  const t = useTranslations('auth');
  const [parameters] = useSearchParams();
  const token = parameters.get('token');

  if (!token) {
    return (
      <AuthFrame title={t('linkIncompleteTitle')} lead={t('linkIncompleteText')}>
        <LinkButton to="/forgot-password" variant="primary">
          {t('askForNewLink')}
        </LinkButton>
      </AuthFrame>
    );
  }
  return <ResetForm token={token} />;
}

function ResetForm({ token }: { token: string }) {
  const t = useTranslations('auth');
  const check = useAuthChecks();
  const navigate = useNavigate();
  const form = useApiForm({
    initial: { password: '' },
    validate: ({ password }) => errorsIn({ password: check.newPassword(password) }),
    submit: ({ password }, { idempotencyKey }) => confirmPasswordReset({ token, password, idempotencyKey }),
    onSuccess: () => {
      toast.success(t('passwordChanged'));
      void navigate('/sign-in', { replace: true });
    },
  });

  return (
    <AuthFrame title={t('resetTitle')} lead={t('resetLead')}>
      <ApiForm
        form={form}
        explain={(problem) =>
          problem.status < 500 &&
          problem.errors.every(({ path }) => path !== 'password') && (
            <TextLink to="/forgot-password" className="text-danger-soft-ink">
              {t('askForNewLink')}
            </TextLink>
          )
        }
      >
        <NewPasswordField label={t('newPassword')} {...form.field('password')} />
        <Button type="submit" variant="primary" busy={form.isBusy} fullWidth>
          {t('setPassword')}
        </Button>
      </ApiForm>
    </AuthFrame>
  );
}
