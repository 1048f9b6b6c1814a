/** What stands first in an archive of personal data, for whoever opens it. */
export function archiveGuide(madeAt: Date): string {
  return `Everything that is held about you, as of ${madeAt.toISOString()}.

Each file is what one part of the platform holds: one list for each kind of record, with the fields as they are stored.
Times are in UTC. Amounts of money are in the smallest unit of their currency, such as cents.

Left out are only secrets that protect you, such as the hash of your password, and the addresses of files in our storage.
The files are JSON (RFC 8259): any program for tables or data reads them.
`;
}
