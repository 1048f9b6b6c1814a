/**
 * What was typed and is not on the server yet, kept in this tab over a navigation, a reload or a crash. It is forgotten with
 * the tab, so that nothing lies around on a shared machine.
 */
export function keepValue(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // Full or forbidden: what is typed is still in the page.
  }
}

export function keptValue<Value>(key: string): Value | undefined {
  try {
    const text = sessionStorage.getItem(prefix + key);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}

export function forgetValue(key: string): void {
  try {
    sessionStorage.removeItem(prefix + key);
  } catch {
    // Where nothing can be kept, nothing was.
  }
}

const prefix = 'stoa.kept.';
