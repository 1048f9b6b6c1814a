/**
 * Where a link's destination leads: out to the web or to a mail address, within the course, or somewhere no link of a
 * course may lead (scripts, local files, schemes of our own that an author cannot know).
 */
export function classifyDestination(destination: string): 'outside' | 'inside' | 'unsafe' {
  if (/^(https?:|mailto:|\/\/)/i.test(destination)) return 'outside';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers ignore them within a scheme.
  return /^[a-z][a-z0-9+.\u0000-\u0020-]*:/i.test(destination) ? 'unsafe' : 'inside';
}

/** A destination's path with its `%20` undone, and what follows its `#`. */
export function splitAnchor(destination: string): [path: string, anchor: string | undefined] {
  const hash = destination.indexOf('#');
  if (hash < 0) return [decodePath(destination), undefined];
  return [decodePath(destination.slice(0, hash)), destination.slice(hash + 1)];
}

/** A destination's path with its `%20` undone, as it is named in the archive. */
export function decodePath(destination: string): string {
  const path = destination.replace(/[?].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
