import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { AdminFrame } from '../../features/admin/admin-frame';
import { SellingNotice } from '../../features/admin/selling-notice';
import { type AdminDoor, useAdminDoors } from '../../features/admin/use-admin-doors';

export function Page() {
  const t = useTranslations('admin');
  const groups = useAdminDoors();
  return (
    <AdminFrame title={t('title')} lead={t('lead')}>
      <SellingNotice />
      {groups.map(({ name, doors }) => (
        <section key={name}>
          <h2 className="mb-3 text-lg">{name}</h2>
          <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
            {doors.map((door) => (
              <li key={door.to}>
                <Door door={door} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </AdminFrame>
  );
}

function Door({ door: { to, Icon, name, text } }: { door: AdminDoor }) {
  return (
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
  );
}
