import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { Checkbox } from '../../design/checkbox';
import { Dialog } from '../../design/dialog';
import { PasswordField } from '../../design/password-field';
import { Select } from '../../design/select';
import { TextField } from '../../design/text-field';
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
    <Dialog open onClose={onClose} title={t('new')} description={t('text')} dismissible={!form.isBusy}>
      <ApiForm form={form} className="mt-4">
        <TextField label={t('name')} hint={t('nameHint')} maxLength={100} {...form.field('name')} />
        <Scopes {...form.field('scopes')} />
        <Select
          label={t('validDays')}
          {...form.field('validDays')}
          options={periods.map((value) => ({ value, label: t('days', { count: Number(value) }) }))}
        />
        <PasswordField
          label={account('currentPassword')}
          autoComplete="current-password"
          {...form.field('password')}
        />
        {asksForCode && (
          <TextField
            label={account('code')}
            hint={account('codeOrRecovery')}
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            {...form.field('code')}
          />
        )}
        <div className="flex flex-wrap justify-end gap-3 max-sm:*:flex-1">
          <Button onClick={onClose} disabled={form.isBusy}>
            {account('cancel')}
          </Button>
          <Button type="submit" variant="primary" busy={form.isBusy}>
            {t('create')}
          </Button>
        </div>
      </ApiForm>
    </Dialog>
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
    <fieldset name={name} tabIndex={-1} aria-describedby={error && `${id}-error`}>
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
