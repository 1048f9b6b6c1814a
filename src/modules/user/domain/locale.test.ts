import { canonicalLanguage, isTimeZone } from './locale';

it.each([
  ['en', 'en'],
  ['pt-br', 'pt-BR'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['english please', undefined],
  ['', undefined],
])('reads %j as the language %j', (tag, canonical) => {
  expect(canonicalLanguage(tag)).toBe(canonical);
});

it.each([
  ['Europe/Lisbon', true],
  ['UTC', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Mars/Olympus', false],
  ['+01:00', false],
  ['', false],
])('knows whether %j is a time zone: %j', (name, isOne) => {
  expect(isTimeZone(name)).toBe(isOne);
});
