import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PageHeading } from '../../app/page-heading';
import { SectionNavigation } from '../../design/section-navigation';

/** What the pages about oneself have in common: their heading, and the way from one to the other. */
export function AccountFrame({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('account');
  return (
    <div className="mx-auto flex w-full max-w-[54rem] flex-col gap-6 px-4 py-8 sm:px-6 lg:py-12">
      <div>
        <PageHeading title={title} />
        {lead && <p className="mt-2 text-ink-soft">{lead}</p>}
      </div>
      <SectionNavigation
        label={t('sections')}
        links={[
          { to: '/profile', label: t('profile') },
          { to: '/security', label: t('security') },
          { to: '/notifications', label: t('notifications') },
          { to: '/inbox', label: t('inbox') },
          { to: '/account/teach', label: t('teach') },
          { to: '/account/privacy', label: t('privacy') },
        ]}
      />
      {children}
    </div>
  );
}
