import { useTranslations } from 'use-intl';
import { shortestPassword } from './new-password-field';

/** What can be known to be wrong with a person's words before the server is asked; `undefined` where nothing is. */
export function useAuthChecks() {
  const t = useTranslations('auth');
  return {
    email: (value: string) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? undefined : t('emailInvalid')),
    name: (value: string) => (value.trim() === '' ? t('nameMissing') : undefined),
    password: (value: string) => (value === '' ? t('passwordMissing') : undefined),
    newPassword: (value: string) =>
      Array.from(value).length < shortestPassword
        ? t('passwordTooShort', { count: shortestPassword })
        : undefined,
  };
}

/** Keeps the entries that say something. */
export function errorsIn<Name extends string>(
  found: Record<Name, string | undefined>,
): Partial<Record<Name, string>> {
  const entries = Object.entries(found).filter(([, error]) => error !== undefined);
  return Object.fromEntries(entries) as Partial<Record<Name, string>>;
}
