import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';

export type Health = 'up' | 'down' | 'elsewhere';

/** How a module, or a part that it stands on, is. */
export function HealthBadge({ health }: { health: Health }) {
  const t = useTranslations('ops');
  return <Badge tone={tones[health]}>{t(`health.${health}`)}</Badge>;
}

const tones = { up: 'success', down: 'danger', elsewhere: 'info' } as const;
