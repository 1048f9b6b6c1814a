import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { keys } from '../../api/keys';
import { useApiForm } from '../../api/use-api-form';
import { useProblemText } from '../../api/use-problem-text';
import { useSession } from '../../api/use-session';
import { setUpPath } from '../../app/require-set-up';
import { Badge } from '../../design/badge';
import { Button } from '../../design/button';
import { Card } from '../../design/card';
import { PasswordField } from '../../design/password-field';
import { toast } from '../../design/toast';
import { AccountFrame } from '../../features/account/account-frame';
import { ApiKeySettings } from '../../features/account/api-key-settings';
import { changePassword } from '../../features/account/change-password';
import { SecondFactorSettings } from '../../features/account/second-factor-settings';
import { SessionList } from '../../features/account/session-list';
import { useProfile } from '../../features/account/use-profile';
import { errorsIn, useAuthChecks } from '../../features/auth/auth-checks';
import { useSendVerification } from '../../features/auth/email-verification';
import { NewPasswordField } from '../../features/auth/new-password-field';

export function Page() {
  const t = useTranslations('account');
  const apiKeys = useTranslations('apiKeys');
  return (
    <AccountFrame title={t('securityTitle')} lead={t('securityLead')}>
      <Section title={t('email')}>
        <EmailAddress />
      </Section>
      <Section title={t('password')} lead={t('passwordText')}>
        <PasswordForm />
      </Section>
      <Section title={t('secondFactor')} lead={t('secondFactorText')}>
        <SecondFactorSettings setUpPath={setUpPath} />
      </Section>
      <Section title={apiKeys('title')} lead={apiKeys('text')}>
        <ApiKeySettings />
      </Section>
      <Section title={t('sessions')} lead={t('sessionsText')} isPlain>
        <SessionList />
      </Section>
    </AccountFrame>
  );
}

function Section({
  title,
  lead,
  isPlain = false,
  children,
}: {
  title: string;
  lead?: string;
  isPlain?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {lead && <p className="mt-1 text-ink-soft">{lead}</p>}
      <div className="mt-4">{isPlain ? children : <Card padding="large">{children}</Card>}</div>
    </section>
  );
}

function EmailAddress() {
  const t = useTranslations('account');
  const { user } = useSession();
  const { data: profile } = useProfile();
  const sending = useSendVerification();
  const problemText = useProblemText();
  const isVerified = profile?.isEmailVerified;
  const email = user?.email ?? '';
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="flex max-w-full flex-wrap items-center gap-3 break-all font-semibold">
        {email}
        {isVerified === true && <Badge tone="success">{t('emailVerified')}</Badge>}
        {isVerified === false && <Badge tone="warning">{t('emailNotVerified')}</Badge>}
      </p>
      {isVerified === true && <p className="text-ink-soft">{t('verifiedText')}</p>}
      {isVerified === false && (
        <>
          <p className="text-ink-soft">{t('notVerifiedText')}</p>
          <Button
            busy={sending.isPending}
            onClick={() =>
              sending.mutate(undefined, {
                onSuccess: () => toast.success(t('sentAgain', { email })),
                onError: (error) => toast.error(problemText(error).text),
              })
            }
          >
            {t('sendAgain')}
          </Button>
        </>
      )}
    </div>
  );
}

function PasswordForm() {
  const t = useTranslations('account');
  const check = useAuthChecks();
  const client = useQueryClient();
  const { user } = useSession();
  const form = useApiForm({
    initial: { currentPassword: '', newPassword: '' },
    validate: ({ currentPassword, newPassword }) =>
      errorsIn({
        currentPassword: currentPassword === '' ? t('currentPasswordMissing') : undefined,
        newPassword: check.newPassword(newPassword),
      }),
    submit: (values, { idempotencyKey }) => changePassword({ ...values, idempotencyKey }),
    onSuccess: () => {
      form.reset();
      toast.success(t('passwordChanged'));
      void client.invalidateQueries({ queryKey: keys.sessions() });
    },
  });
  return (
    <ApiForm form={form}>
      {/* For password managers, which keep a password with a name. */}
      <input type="email" autoComplete="username" value={user?.email ?? ''} readOnly hidden />
      <PasswordField
        label={t('currentPassword')}
        autoComplete="current-password"
        {...form.field('currentPassword')}
      />
      <NewPasswordField label={t('newPassword')} {...form.field('newPassword')} />
      <Button type="submit" variant="primary" busy={form.isBusy} className="self-start">
        {t('changePassword')}
      </Button>
    </ApiForm>
  );
}
