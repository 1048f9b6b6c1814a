import { MAXIMUM_CACHE_KEY_LENGTH, MAXIMUM_CACHE_SECONDS, MAXIMUM_TAGS } from './cache';

/** A key or tag out of its bounds is a mistake of the caller's code. @throws RangeError */
export function checkCacheKey(key: string): string {
  if (key.length === 0 || key.length > MAXIMUM_CACHE_KEY_LENGTH) {
    throw new RangeError(`A cache key has 1 to ${MAXIMUM_CACHE_KEY_LENGTH} characters, not ${key.length}.`);
  }
  return key;
}

/** @throws RangeError for too many tags, or one out of its bounds. */
export function checkTags(tags: readonly string[]): readonly string[] {
  if (tags.length > MAXIMUM_TAGS) throw new RangeError(`A cached value has at most ${MAXIMUM_TAGS} tags.`);
  tags.forEach(checkCacheKey);
  return tags;
}

/** @throws RangeError for seconds out of these bounds, both of which are allowed. */
export function checkSeconds(seconds: number, bounds = { from: 0, to: MAXIMUM_CACHE_SECONDS }): number {
  if (!(seconds >= bounds.from && seconds <= bounds.to)) {
    throw new RangeError(`Seconds must lie between ${bounds.from} and ${bounds.to}, not be ${seconds}.`);
  }
  return seconds;
}
