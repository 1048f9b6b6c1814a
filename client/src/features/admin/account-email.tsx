import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import type { Account } from './use-accounts';

/** The address of an account, and whether it is known to be its owner's. */
export function AccountEmail({ account: { email, isEmailVerified } }: { account: Account }) {
  const t = useTranslations('admin');
  return (
    <span className="inline-flex flex-wrap items-center gap-2 break-all max-md:justify-end">
      {email}
      {!isEmailVerified && <Badge tone="warning">{t('notConfirmed')}</Badge>}
    </span>
  );
}
