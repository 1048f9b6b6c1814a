import { languageOf, preferredLanguage } from './languages';

it.each([
  ['en', 'en'],
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE', 'de'],
  ['den', 'en'],
  ['fr', 'en'],
  ['', 'en'],
])('writes to somebody who reads %j in %j', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

it.each([
  [undefined, 'en'],
  ['de-DE,de;q=0.9,en;q=0.8', 'de'],
  ['en-US,en;q=0.9,de;q=0.5', 'en'],
  ['fr-FR, de;q=0.4, en;q=0.3', 'de'],
  ['en;q=0.2, de;q=0.7', 'de'],
  ['de;q=0, en', 'en'],
  ['de;q=0', 'en'],
  ['de;q=banana', 'en'],
  ['*', 'en'],
  [',;,q=,', 'en'],
  [`${'x,'.repeat(5_000)}de`, 'en'],
])('hears %j as a wish for %j', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
