import { useTranslations } from 'use-intl';
import type { Role } from '../../api/session-store';
import { Badge, type BadgeTone } from '../../design/badge';

/** What somebody is here. Everybody is a learner, so that is said only where there is nothing else to say. */
export function RoleBadges({ roles }: { roles: readonly Role[] }) {
  const t = useTranslations('admin');
  const special = roles.filter((role) => role !== 'learner');
  const shown: readonly Role[] = special.length > 0 ? special : ['learner'];
  return (
    <span className="flex flex-wrap gap-1.5 max-md:justify-end">
      {shown.map((role) => (
        <Badge key={role} tone={tones[role]}>
          {t(`roleNames.${role}`)}
        </Badge>
      ))}
    </span>
  );
}

const tones: Record<Role, BadgeTone> = {
  learner: 'neutral',
  instructor: 'accent',
  support: 'info',
  admin: 'warning',
  ops: 'warning',
};
