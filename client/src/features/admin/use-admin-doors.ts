import {
  Award,
  Columns3,
  Flag,
  FolderTree,
  GraduationCap,
  HandCoins,
  Inbox,
  Languages,
  type LucideIcon,
  Mails,
  MessagesSquare,
  ReceiptText,
  Route,
  Scale,
  ShieldCheck,
  Tags,
  TicketPercent,
  Trophy,
  Users,
  UserX,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Role } from '../../api/session-store';
import { useSession } from '../../api/use-session';
import { hasRole } from '../../app/require-role';

/** A page for admins: where it is, what it is called, and what it is for. */
export type AdminDoor = { to: string; Icon: LucideIcon; name: string; text: string };

const staff: readonly Role[] = ['support', 'admin'];
const admins: readonly Role[] = ['admin'];

/** Every page for admins, by what it is about. Its name is the message of its key, what it is for that of `<key>Door`. */
const groups = [
  {
    name: 'groupPeople',
    doors: [
      { to: '/admin/people', Icon: Users, key: 'people', roles: staff },
      { to: '/admin/applications', Icon: GraduationCap, key: 'applications', roles: admins },
      { to: '/admin/erasures', Icon: UserX, key: 'erasures', roles: admins },
      { to: '/admin/audit', Icon: ShieldCheck, key: 'auditLog', roles: admins },
    ],
  },
  {
    name: 'groupMoney',
    doors: [
      { to: '/admin/orders', Icon: ReceiptText, key: 'orders', roles: staff },
      { to: '/admin/coupons', Icon: TicketPercent, key: 'coupons', roles: admins },
      { to: '/admin/shares', Icon: HandCoins, key: 'shares', roles: admins },
      { to: '/admin/ledger', Icon: Scale, key: 'ledger', roles: admins },
    ],
  },
  {
    name: 'groupLearning',
    doors: [
      { to: '/admin/questions', Icon: MessagesSquare, key: 'questions', roles: staff },
      { to: '/admin/reviews', Icon: Flag, key: 'reviews', roles: staff },
      { to: '/admin/certificates', Icon: Award, key: 'certificates', roles: staff },
      { to: '/admin/rewards', Icon: Trophy, key: 'rewards', roles: admins },
    ],
  },
  {
    name: 'groupCatalogue',
    doors: [
      { to: '/admin/categories', Icon: FolderTree, key: 'categories', roles: admins },
      { to: '/admin/paths', Icon: Route, key: 'paths', roles: admins },
      { to: '/admin/tags', Icon: Tags, key: 'tags', roles: admins },
    ],
  },
  {
    name: 'groupHouse',
    doors: [
      { to: '/admin/messages', Icon: Mails, key: 'messages', roles: staff },
      { to: '/admin/mail-templates', Icon: Languages, key: 'mailTemplates', roles: admins },
      { to: '/mailbox', Icon: Inbox, key: 'mailbox', roles: admins },
      { to: '/ops', Icon: Columns3, key: 'ops', roles: ['ops', 'admin'] as readonly Role[] },
    ],
  },
] as const;

/** The pages that are open to whoever is signed in. Of others the server would refuse what they show. */
export function useAdminDoors(): readonly { name: string; doors: readonly AdminDoor[] }[] {
  const t = useTranslations('admin');
  const { user } = useSession();
  return groups
    .map(({ name, doors }) => ({
      name: t(name),
      doors: doors
        .filter(({ roles }) => hasRole(user, roles))
        .map(({ to, Icon, key }) => ({ to, Icon, name: t(key), text: t(`${key}Door`) })),
    }))
    .filter(({ doors }) => doors.length > 0);
}
