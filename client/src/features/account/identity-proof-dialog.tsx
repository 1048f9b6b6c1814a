import { useTranslations } from 'use-intl';
import { FormDialog } from '../../api/form-dialog';
import { useApiForm } from '../../api/use-api-form';
import { IdentityProofFields } from './identity-proof-fields';
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
    <FormDialog
      form={form}
      onClose={onClose}
      title={title}
      description={description}
      size="small"
      submitText={confirmText}
      isDangerous={isDangerous}
    >
      <IdentityProofFields password={form.field('password')} code={asksForCode ? form.field('code') : null} />
    </FormDialog>
  );
}
