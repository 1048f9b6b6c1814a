import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PageHeading } from '../../app/page-heading';
import { SideNavigation } from '../../design/side-navigation';
import { useAdminDoors } from './use-admin-doors';

export type AdminFrameProps = {
  title: string;
  lead?: ReactNode;
  /** Above the title, such as the way back to a list. */
  above?: ReactNode;
  children: ReactNode;
};

/** What the admin pages have in common. */
export function AdminFrame({ title, lead, above, children }: AdminFrameProps) {
  const t = useTranslations('admin');
  const groups = useAdminDoors();
  return (
    <div className="mx-auto grid w-full max-w-page content-start gap-6 px-4 py-8 sm:px-6 lg:grid-cols-[12rem_minmax(0,1fr)] lg:gap-10 lg:py-10">
      <SideNavigation
        label={t('sections')}
        first={{ to: '/admin', label: t('overview') }}
        groups={groups.map(({ name, doors }) => ({
          label: name,
          links: doors.map(({ to, name: label }) => ({ to, label })),
        }))}
      />
      <div className="flex min-w-0 flex-col gap-6">
        <div>
          {above}
          <PageHeading title={title} />
          {lead && <div className="mt-2 max-w-prose text-ink-soft">{lead}</div>}
        </div>
        {children}
      </div>
    </div>
  );
}
