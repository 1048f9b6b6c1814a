/** The page to sign in on, that leads back to where one wanted to go. */
export function signInPath({
  pathname,
  search,
  hash,
}: {
  pathname: string;
  search: string;
  hash: string;
}): string {
  const wanted = `${pathname}${search}${hash}`;
  return wanted === '/' ? '/sign-in' : `/sign-in?returnTo=${encodeURIComponent(wanted)}`;
}

/** Where to go after signing in: what the address asks for if it is a page of ours, else the given one. */
export function returnPath(parameters: URLSearchParams, otherwise = '/'): string {
  const wanted = parameters.get('returnTo');
  if (!wanted) return otherwise;
  try {
    const url = new URL(wanted, location.origin);
    const isOurs = url.origin === location.origin && wanted.startsWith('/');
    return isOurs ? `${url.pathname}${url.search}${url.hash}` : otherwise;
  } catch {
    return otherwise;
  }
}
