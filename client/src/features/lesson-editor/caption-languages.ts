/** The language that a file's name tells, as `intro.de.vtt` tells German. */
export function languageInName(fileName: string): string | undefined {
  const tag = /\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\.[a-z]+$/i.exec(fileName)?.[1];
  if (tag === undefined) return undefined;
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    return canonical !== undefined && nameIn(canonical, 'none') !== undefined ? canonical : undefined;
  } catch {
    return undefined;
  }
}

/** A language under its own name, as those who speak it look for it. */
export function nameOfLanguage(tag: string): string {
  return nameIn(tag, 'code') ?? tag;
}

function nameIn(tag: string, fallback: 'none' | 'code'): string | undefined {
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language', fallback }).of(tag);
    return name === undefined ? undefined : name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return undefined;
  }
}
