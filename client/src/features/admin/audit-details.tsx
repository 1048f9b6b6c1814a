import { useTranslations } from 'use-intl';
import { useFormat } from '../../messages/use-format';
import type { AuditEntry } from './use-audit-log';

/** What else there is to say of an act: by what, why, from which roles to which. */
export function AuditDetails({ details }: { details: AuditEntry['details'] }) {
  const t = useTranslations('admin');
  const format = useFormat();
  const { proof, reason, sessions, rolesBefore, rolesAfter, mail, language, isBuiltIn } = details;
  const named = (roles: NonNullable<typeof rolesBefore>) =>
    format.list(roles.map((role) => t(`roleNames.${role}`)));
  const facts = [
    proof && t(`auditProofs.${proof}`),
    sessions !== undefined && t('auditSessions', { count: sessions }),
    isReason(reason) && t(`auditReasons.${reason}`),
    mail !== undefined &&
      language !== undefined &&
      t('auditMail', { mail: mail.replaceAll('_', ' '), language }),
    isBuiltIn === true && t('auditBuiltIn'),
    rolesBefore && rolesAfter && t('auditRoles', { before: named(rolesBefore), after: named(rolesAfter) }),
  ].filter((fact) => typeof fact === 'string');
  return <span className="text-sm font-normal text-ink-soft">{facts.join(' · ')}</span>;
}

const reasons = [
  'signed_out',
  'signed_out_everywhere',
  'ended_by_owner',
  'password_changed',
  'second_factor_changed',
  'reuse_detected',
  'too_many_sessions',
] as const;

function isReason(reason: string | undefined): reason is (typeof reasons)[number] {
  return reasons.some((known) => known === reason);
}
