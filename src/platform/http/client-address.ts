import type { Request } from 'express';

/**
 * The network address of the caller. What `X-Forwarded-For` says counts as far as there are trusted proxies, which is
 * Express's setting `trust proxy`.
 */
export function addressOf(request: Request, trustedProxies: number): string {
  const address = (trustedProxies === 0 ? request.socket.remoteAddress : request.ip) ?? 'unknown';
  return address.startsWith('::ffff:') ? address.slice(7) : address;
}

/** What limits are counted for: an IPv6 address by its network of 64 bits, which is what one household has. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::', 2);
  const groups = head === '' ? [] : head.split(':');
  const ending = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups.length - ending.length);
  return `${[...groups, ...Array<string>(missing).fill('0'), ...ending].slice(0, 4).join(':')}::/64`;
}
