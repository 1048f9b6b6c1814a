import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Role } from '../api/session-store';
import { useSession } from '../api/use-session';
import { LinkButton } from '../design/link-button';
import { useFormat } from '../messages/use-format';
import { PageHeading } from './page-heading';

/** Lets those in who have one of the roles, and tells the others which it takes. Goes inside `RequireSignIn`. */
export function RequireRole({ roles, children }: { roles: readonly Role[]; children: ReactNode }) {
  const t = useTranslations('shell');
  const format = useFormat();
  const { user } = useSession();
  if (user && hasRole(user, roles)) return children;

  return (
    <div className="mx-auto flex w-full max-w-prose flex-1 flex-col items-start justify-center gap-4 px-4 py-20">
      <PageHeading title={t('forbiddenTitle')} />
      <p className="text-ink-soft">
        {t('forbiddenText', {
          roles: format.list(roles.map((role) => t(`roles.${role}`))),
          email: user?.email ?? '',
        })}
      </p>
      <LinkButton to="/" variant="primary">
        {t('toHome')}
      </LinkButton>
    </div>
  );
}

/** Whether somebody has one of the roles. */
export function hasRole(user: { roles: readonly Role[] } | null, roles: readonly Role[]): boolean {
  return user?.roles.some((role) => roles.includes(role)) ?? false;
}
