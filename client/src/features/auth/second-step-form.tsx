import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { type SignInChallenge, useSession } from '../../api/use-session';
import { Button } from '../../design/button';
import { TextField } from '../../design/text-field';

/** The second step of signing in: a code from the authenticator, or one of those for when it is lost. */
export function SecondStepForm({
  challenge,
  onRestart,
}: {
  challenge: SignInChallenge;
  onRestart: () => void;
}) {
  const t = useTranslations('auth');
  const { completeSignIn } = useSession();
  const [isRecovering, setIsRecovering] = useState(false);
  const form = useApiForm({
    initial: { code: '' },
    validate: ({ code }) => (code.trim() === '' ? { code: t('codeMissing') } : {}),
    submit: ({ code }) => completeSignIn({ challengeToken: challenge.challengeToken, code: code.trim() }),
  });
  const change = () => {
    form.reset();
    setIsRecovering(!isRecovering);
  };
  return (
    <ApiForm
      form={form}
      explain={({ code }) =>
        code === 'auth.challenge_expired' && (
          <Button size="small" onClick={onRestart} className="mt-2">
            {t('startAgain')}
          </Button>
        )
      }
    >
      {isRecovering ? (
        <TextField
          key="recovery"
          label={t('recoveryCode')}
          hint={t('recoveryCodeHint')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          {...form.field('code')}
        />
      ) : (
        <TextField
          key="code"
          label={t('code')}
          hint={t('codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          {...form.field('code')}
        />
      )}
      <Button type="submit" variant="primary" busy={form.isBusy} fullWidth>
        {t('signIn')}
      </Button>
      <div className="flex flex-wrap justify-between gap-x-4 gap-y-1">
        <Button variant="quiet" size="small" className="-ml-3" onClick={change}>
          {t(isRecovering ? 'useCode' : 'useRecoveryCode')}
        </Button>
        <Button variant="quiet" size="small" className="-ml-3" onClick={onRestart}>
          {t('otherAccount')}
        </Button>
      </div>
    </ApiForm>
  );
}
