/** The languages in which Stoa writes to people. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** The language in which somebody is written to who would like to be by this tag (BCP 47); English for what is not written. */
export function languageOf(tag: string): Language {
  return writtenLanguage(tag) ?? 'en';
}

/**
 * The language that a browser asks for (RFC 9110, section 12.5.4): of those that are written here, the one with the most weight,
 * the first of several.
 */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '')
    .slice(0, longestHeader)
    .split(',')
    .flatMap((wish) => {
      const [tag = '', ...parameters] = wish.split(';').map((part) => part.trim());
      const language = writtenLanguage(tag);
      const weight = weightOf(parameters);
      return language && weight > 0 ? [{ language, weight }] : [];
    });
  return wishes.toSorted((one, other) => other.weight - one.weight)[0]?.language ?? 'en';
}

const longestHeader = 1_000;

function writtenLanguage(tag: string): Language | undefined {
  const primary = tag.split('-')[0]?.toLowerCase();
  return languages.find((language) => language === primary);
}

function weightOf(parameters: readonly string[]): number {
  const weight = parameters.find((parameter) => /^q=/i.test(parameter));
  if (weight === undefined) return 1;
  const value = Number(weight.slice(2));
  return value >= 0 && value <= 1 ? value : 0;
}
