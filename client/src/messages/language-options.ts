import { readerLocale } from './reader-locale';

/** Languages to choose from, each under its own name in the reader's tongue, with the one that is set. */
export function languageOptions(current: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([readerLocale()], { type: 'language' });
  return [...new Set([...usual, current])]
    .filter((tag) => tag !== '')
    .map((value) => ({ value, label: nameIn(names, value) }))
    .sort((one, other) => one.label.localeCompare(other.label));
}

function nameIn(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const usual = (
  'ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sr sv sw ' +
  'ta th tr uk ur vi zh zh-TW'
).split(' ');
