/** When a signing key is used; its halves are elsewhere. */
export interface KeyTimes {
  readonly id: string;
  readonly signsFrom: Date;
}

export interface SigningKeyPlan {
  /** When a new key has to begin to sign; undefined while there is nothing to make. */
  readonly nextSignsFrom: Date | undefined;
  /** Keys whose last token has expired. */
  readonly outdated: readonly string[];
}

const hour = 60 * 60_000;
const day = 24 * hour;

/** A key signs for this long. */
export const signingPeriod = 30 * day;
/** A key is published for this long before it signs, so that everyone who keeps the JWKS knows it by then. */
export const publishedAhead = day;
/** After its successor took over, a key stays until its tokens (15 minutes) have expired, and well beyond. */
export const keptAfterwards = 2 * hour;

/** The key that signs now: of those whose time has come, the latest. */
export function signingKeyAt<Key extends KeyTimes>(keys: readonly Key[], now: Date): Key | undefined {
  return keys
    .filter(({ signsFrom }) => signsFrom <= now)
    .reduce<Key | undefined>((latest, key) => (latest && !isLater(key, latest) ? latest : key), undefined);
}

/** What is to be made and thrown away now, whoever looks and however late. */
export function planSigningKeys(keys: readonly KeyTimes[], now: Date): SigningKeyPlan {
  const signing = signingKeyAt(keys, now);
  if (!signing) return { nextSignsFrom: now, outdated: [] };
  const isNextThere = keys.some((key) => isLater(key, signing));
  const takesOverAt = Math.max(signing.signsFrom.getTime() + signingPeriod, now.getTime() + publishedAhead);
  const isDue = !isNextThere && takesOverAt <= now.getTime() + publishedAhead;
  const isSuperseded = now.getTime() - signing.signsFrom.getTime() >= keptAfterwards;
  return {
    nextSignsFrom: isDue ? new Date(takesOverAt) : undefined,
    outdated: isSuperseded ? keys.filter((key) => isLater(signing, key)).map(({ id }) => id) : [],
  };
}

function isLater(key: KeyTimes, other: KeyTimes): boolean {
  const difference = key.signsFrom.getTime() - other.signsFrom.getTime();
  return difference === 0 ? key.id > other.id : difference > 0;
}
