import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { FormDialog } from '../../api/form-dialog';
import { useApiForm } from '../../api/use-api-form';
import { Checkbox } from '../../design/checkbox';
import { Select } from '../../design/select';
import { TextField } from '../../design/text-field';
import { IdentityProofFields } from './identity-proof-fields';
import { type ApiScope, apiScopes, useApiKeyChanges } from './use-api-keys';

const periods = ['30', '90', '365'] as const;

/** Asks what a new key may do and for how long, and for the proof that it is its owner who asks. */
export function NewApiKeyDialog({
  asksForCode,
  onMade,
  onClose,
}: {
  asksForCode: boolean;
  onMade: (apiKey: string) => void;
  onClose: () => void;
}) {
  const t = useTranslations('apiKeys');
  const account = useTranslations('account');
  const { create } = useApiKeyChanges();
  const form = useApiForm({
    initial: { name: '', scopes: [] as ApiScope[], validDays: '90', password: '', code: '' },
    validate: ({ name, scopes, password, code }) => ({
      ...(name.trim() === '' && { name: t('nameMissing') }),
      ...(scopes.length === 0 && { scopes: t('scopesMissing') }),
      ...(password === '' && { password: account('currentPasswordMissing') }),
      ...(asksForCode && code.trim() === '' && { code: account('codeMissing') }),
    }),
    submit: ({ name, scopes, validDays, password, code }) =>
      create({
        name: name.trim(),
        scopes,
        validDays: Number(validDays),
        password,
        ...(asksForCode && { code: code.trim() }),
      }),
    onSuccess: onMade,
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('new')}
      description={t('text')}
      submitText={t('create')}
    >
      <TextField label={t('name')} hint={t('nameHint')} maxLength={100} {...form.field('name')} />
      <Scopes {...form.field('scopes')} />
      <Select
        label={t('validDays')}
        {...form.field('validDays')}
        options={periods.map((value) => ({ value, label: t('days', { count: Number(value) }) }))}
      />
      <IdentityProofFields password={form.field('password')} code={asksForCode ? form.field('code') : null} />
    </FormDialog>
  );
}

function Scopes({
  name,
  value,
  error,
  onChange,
}: {
  name: string;
  value: ApiScope[];
  error?: string | undefined;
  onChange: (scopes: ApiScope[]) => void;
}) {
  const t = useTranslations('apiKeys');
  const id = useId();
  const toggle = (scope: ApiScope, isChosen: boolean) =>
    onChange(isChosen ? [...value, scope] : value.filter((other) => other !== scope));
  return (
    <fieldset
      name={name}
      tabIndex={-1}
      data-invalid={error ? true : undefined}
      aria-describedby={error && `${id}-error`}
    >
      <legend className="font-semibold">{t('scopes')}</legend>
      {error && (
        <p id={`${id}-error`} className="text-sm text-danger">
          {error}
        </p>
      )}
      <div className="mt-1 grid gap-x-4 sm:grid-cols-2">
        {apiScopes.map((scope) => (
          <Checkbox
            key={scope}
            label={t(`scope.${scope}`)}
            value={value.includes(scope)}
            onChange={(isChosen) => toggle(scope, isChosen)}
          />
        ))}
      </div>
    </fieldset>
  );
}
