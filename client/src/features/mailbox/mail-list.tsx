import { NavLink } from 'react-router';
import { DateTime } from '../../design/date-time';
import type { MailSummary } from './use-mailbox';

/** The mail that there is; the one that is open is marked. */
export function MailList({ mails }: { mails: readonly MailSummary[] }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
      {mails.map(({ id, subject, to, receivedAt }) => (
        <li key={id}>
          <NavLink
            to={`/mailbox/${encodeURIComponent(id)}`}
            state={{ keepFocus: true }}
            className="block border-l-3 border-transparent px-4 py-3 -outline-offset-2 hover:bg-sunken/60 aria-[current=page]:border-accent aria-[current=page]:bg-accent-soft/50"
          >
            <span className="block truncate font-semibold">{subject}</span>
            <span className="flex justify-between gap-3 text-sm text-ink-soft">
              <span className="truncate">{to.address}</span>
              <span className="shrink-0">
                <DateTime value={receivedAt} look="relative" />
              </span>
            </span>
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
