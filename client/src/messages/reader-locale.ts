/** The locale in which the reader wants numbers, prices and dates; the language of the text is another question. */
export function readerLocale(): string {
  return navigator.languages[0] ?? 'en';
}

/** The IANA time zone of the reader's device. */
export function readerTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
