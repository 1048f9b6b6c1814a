/**
 * What lets a mail program offer to unsubscribe (RFC 2369, section 3.2), and do it by itself with one POST (RFC 8058, section
 * 3.1), for which the address must be https; nothing for a mail that always comes.
 */
export function unsubscribeHeaders(url: string | undefined): Record<string, string> {
  if (url === undefined) return {};
  return {
    'List-Unsubscribe': `<${url}>`,
    ...(url.startsWith('https:') && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
}
