import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Select } from '../../design/select';
import { AdminFrame } from '../admin/admin-frame';
import { useFilters } from '../admin/use-filters';
import { type ModerationStatus, moderationStatuses } from './moderation';

export interface ModerationPageProps {
  title: string;
  lead: string;
  children: (status: ModerationStatus) => ReactNode;
}

/** A moderators' page of the administration: what waits for them, or what they have hidden. */
export function ModerationPage({ title, lead, children }: ModerationPageProps) {
  const t = useTranslations('moderation');
  const { parameters, setFilter } = useFilters();
  const status = moderationStatuses.find((known) => known === parameters.get('status')) ?? 'reported';
  return (
    <AdminFrame title={title} lead={lead}>
      <Select
        className="max-w-64"
        label={t('show')}
        value={status}
        onChange={(value) => setFilter('status', value === 'reported' ? '' : value)}
        options={moderationStatuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
      />
      {children(status)}
    </AdminFrame>
  );
}
