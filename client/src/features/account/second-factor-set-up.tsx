import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { classes } from '../../design/classes';
import { PasswordField } from '../../design/password-field';
import { TextField } from '../../design/text-field';
import { textLinkClasses } from '../../design/text-link';
import { beginSecondFactor, type SetUp, useSecondFactorChanges } from './use-second-factor';

/** The first step: whoever sets it up knows the password. */
export function PasswordStep({ email, onBegun }: { email: string; onBegun: (setUp: SetUp) => void }) {
  const t = useTranslations('account');
  const form = useApiForm({
    initial: { password: '' },
    validate: ({ password }) => (password === '' ? { password: t('currentPasswordMissing') } : {}),
    submit: ({ password }) => beginSecondFactor(password),
    onSuccess: onBegun,
  });
  return (
    <ApiForm form={form}>
      {/* For password managers, which keep a password with a name. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label={t('currentPassword')}
        hint={t('setUpPasswordHint')}
        autoComplete="current-password"
        {...form.field('password')}
      />
      <Button type="submit" variant="primary" busy={form.isBusy} className="self-start">
        {t('goOn')}
      </Button>
    </ApiForm>
  );
}

/** The second: the secret goes into the authenticator, and a code from it comes back. */
export function CodeStep({ setUp, onConfirmed }: { setUp: SetUp; onConfirmed: (codes: string[]) => void }) {
  const t = useTranslations('account');
  const { confirm } = useSecondFactorChanges();
  const form = useApiForm({
    initial: { code: '' },
    validate: ({ code }) => (code.trim() === '' ? { code: t('codeMissing') } : {}),
    submit: ({ code }, { idempotencyKey }) => confirm(code.trim(), idempotencyKey),
    onSuccess: onConfirmed,
  });
  const { qrCode, secret, keyUri } = setUp;
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-start gap-6">
        {/* Dark on white in both themes: scanners want it so. */}
        <svg
          role="img"
          aria-label={t('qrCode')}
          viewBox={`0 0 ${qrCode.size} ${qrCode.size}`}
          shapeRendering="crispEdges"
          className="size-52 shrink-0 rounded-md border border-line"
        >
          <rect width={qrCode.size} height={qrCode.size} fill="#ffffff" />
          <path d={qrCode.path} fill="#000000" />
        </svg>
        <div className="min-w-0 flex-1 basis-56">
          <p>{t('scanText')}</p>
          <p className="mt-4 text-ink-soft">{t('typeText')}</p>
          <p className="mt-1 break-all rounded-md bg-sunken px-3 py-2 font-mono text-sm">
            {secret.match(/.{4}/g)?.join(' ')}
          </p>
          <p className="mt-2">
            <a href={keyUri} className={classes(textLinkClasses, 'inline-flex min-h-11 items-center')}>
              {t('openInApp')}
            </a>
          </p>
        </div>
      </div>
      <ApiForm form={form}>
        <TextField
          label={t('code')}
          hint={t('setUpCodeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          className="max-w-56"
          {...form.field('code')}
        />
        <Button type="submit" variant="primary" busy={form.isBusy} className="self-start">
          {t('turnOnSecondFactor')}
        </Button>
      </ApiForm>
    </div>
  );
}
