import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { PasswordField } from '../../design/password-field';
import { TextField } from '../../design/text-field';
import type { Proof } from './use-second-factor';

/** Asks for the password, and a code of the second factor where there is one, before what matters. */
export function IdentityProofDialog<Result>({
  title,
  description,
  confirmText,
  isDangerous = false,
  asksForCode = true,
  submit,
  onDone,
  onClose,
}: {
  title: string;
  description: string;
  confirmText: string;
  isDangerous?: boolean;
  asksForCode?: boolean;
  submit: (proof: Proof, idempotencyKey: string) => Promise<Result>;
  onDone: (result: Result) => void;
  onClose: () => void;
}) {
  const t = useTranslations('account');
  const form = useApiForm({
    initial: { password: '', code: '' },
    validate: ({ password, code }) => ({
      ...(password === '' && { password: t('currentPasswordMissing') }),
      ...(asksForCode && code.trim() === '' && { code: t('codeMissing') }),
    }),
    submit: ({ password, code }, { idempotencyKey }) =>
      submit({ password, code: code.trim() }, idempotencyKey),
    onSuccess: onDone,
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description={description}
      size="small"
      dismissible={!form.isBusy}
    >
      <ApiForm form={form} className="mt-4">
        <PasswordField
          label={t('currentPassword')}
          autoComplete="current-password"
          {...form.field('password')}
        />
        {asksForCode && (
          <TextField
            label={t('code')}
            hint={t('codeOrRecovery')}
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            {...form.field('code')}
          />
        )}
        <div className="flex flex-wrap justify-end gap-3 max-sm:*:flex-1">
          <Button onClick={onClose} disabled={form.isBusy}>
            {t('cancel')}
          </Button>
          <Button type="submit" variant={isDangerous ? 'danger' : 'primary'} busy={form.isBusy}>
            {confirmText}
          </Button>
        </div>
      </ApiForm>
    </Dialog>
  );
}
