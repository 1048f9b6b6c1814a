import {
  Award,
  Columns3,
  Flag,
  HandCoins,
  Inbox,
  Mails,
  MessageCircleQuestion,
  ReceiptText,
  Scale,
  ShieldCheck,
  TicketPercent,
  Trophy,
  Users,
} from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useSession } from '../../api/use-session';
import { hasRole } from '../../app/require-role';
import { AdminFrame } from '../../features/admin/admin-frame';
import { SellingNotice } from '../../features/admin/selling-notice';

export function Page() {
  const t = useTranslations('admin');
  const shares = useTranslations('shares');
  const { user } = useSession();
  const doors = [
    {
      to: '/admin/people',
      Icon: Users,
      name: t('people'),
      text: t('peopleDoor'),
      roles: ['support', 'admin'],
    },
    {
      to: '/admin/orders',
      Icon: ReceiptText,
      name: t('orders'),
      text: t('ordersDoor'),
      roles: ['support', 'admin'],
    },
    {
      to: '/admin/certificates',
      Icon: Award,
      name: t('certificates'),
      text: t('certificatesDoor'),
      roles: ['support', 'admin'],
    },
    {
      to: '/admin/coupons',
      Icon: TicketPercent,
      name: t('coupons'),
      text: t('couponsDoor'),
      roles: ['admin'],
    },
    {
      to: '/admin/shares',
      Icon: HandCoins,
      name: shares('title'),
      text: shares('door'),
      roles: ['admin'],
    },
    { to: '/admin/ledger', Icon: Scale, name: t('ledger'), text: t('ledgerDoor'), roles: ['admin'] },
    {
      to: '/admin/questions',
      Icon: MessageCircleQuestion,
      name: t('questions'),
      text: t('questionsDoor'),
      roles: ['support', 'admin'],
    },
    {
      to: '/admin/reviews',
      Icon: Flag,
      name: t('reviews'),
      text: t('reviewsDoor'),
      roles: ['support', 'admin'],
    },
    {
      to: '/admin/rewards',
      Icon: Trophy,
      name: t('rewards'),
      text: t('rewardsDoor'),
      roles: ['admin'],
    },
    {
      to: '/admin/messages',
      Icon: Mails,
      name: t('messages'),
      text: t('messagesDoor'),
      roles: ['support', 'admin'],
    },
    {
      to: '/admin/audit',
      Icon: ShieldCheck,
      name: t('auditLog'),
      text: t('auditLogDoor'),
      roles: ['admin'],
    },
    { to: '/mailbox', Icon: Inbox, name: t('mailbox'), text: t('mailboxDoor'), roles: ['admin'] },
    { to: '/ops', Icon: Columns3, name: t('ops'), text: t('opsDoor'), roles: ['ops', 'admin'] },
  ] as const;
  return (
    <AdminFrame title={t('title')} lead={t('lead')}>
      <SellingNotice />
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {doors
          .filter(({ roles }) => hasRole(user, roles))
          .map(({ to, Icon, name, text }) => (
            <li key={to}>
              <Link
                to={to}
                className="flex h-full gap-4 rounded-lg border border-line bg-surface p-5 shadow-low transition-[border-color,box-shadow] hover:border-accent hover:shadow-card"
              >
                <span className="flex size-11 shrink-0 items-center justify-center rounded-md bg-accent-soft text-accent-soft-ink">
                  <Icon aria-hidden="true" className="size-5.5" />
                </span>
                <span>
                  <span className="block text-lg font-semibold">{name}</span>
                  <span className="mt-1 block text-ink-soft">{text}</span>
                </span>
              </Link>
            </li>
          ))}
      </ul>
    </AdminFrame>
  );
}
