import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../api/use-session';
import { PageHeading } from '../../app/page-heading';
import { hasRole } from '../../app/require-role';
import { SectionNavigation } from '../../design/section-navigation';

export type AdminFrameProps = {
  title: string;
  lead?: ReactNode;
  /** Above the title, such as the way back to a list. */
  above?: ReactNode;
  children: ReactNode;
};

/** What the admin pages have in common. Support sees no ledger: the server would refuse it. */
export function AdminFrame({ title, lead, above, children }: AdminFrameProps) {
  const t = useTranslations('admin');
  const shares = useTranslations('shares');
  const { user } = useSession();
  const isAdmin = hasRole(user, ['admin']);
  return (
    <div className="mx-auto flex w-full max-w-page flex-col gap-6 px-4 py-8 sm:px-6 lg:py-10">
      <SectionNavigation
        label={t('sections')}
        links={[
          { to: '/admin', label: t('overview'), isExact: true },
          { to: '/admin/people', label: t('people') },
          { to: '/admin/orders', label: t('orders') },
          { to: '/admin/certificates', label: t('certificates') },
          ...(isAdmin
            ? [
                { to: '/admin/coupons', label: t('coupons') },
                { to: '/admin/shares', label: shares('title') },
                { to: '/admin/ledger', label: t('ledger') },
              ]
            : []),
          { to: '/admin/questions', label: t('questions') },
          { to: '/admin/reviews', label: t('reviews') },
          ...(isAdmin ? [{ to: '/admin/rewards', label: t('rewards') }] : []),
          { to: '/admin/messages', label: t('messages') },
          ...(isAdmin ? [{ to: '/admin/audit', label: t('auditLog') }] : []),
          ...(isAdmin ? [{ to: '/mailbox', label: t('mailbox') }] : []),
        ]}
      />
      <div>
        {above}
        <PageHeading title={title} />
        {lead && <p className="mt-2 max-w-prose text-ink-soft">{lead}</p>}
      </div>
      {children}
    </div>
  );
}
