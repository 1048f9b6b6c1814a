import type { Language } from '../../../../platform/language/languages';

/** What stands around the words of every mail. Nobody edits it: where it comes from, and how to end it, is always told. */
export const frameWords: {
  readonly [Name in Language]: {
    readonly greeting: (name: string) => string;
    readonly orOpen: string;
    readonly unsubscribe: string;
  };
} = {
  en: {
    greeting: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
    orOpen: 'Or open this address:',
    unsubscribe: 'Unsubscribe from such mails',
  },
  de: {
    greeting: (name) => (name === '' ? 'Hallo,' : `Hallo ${name},`),
    orOpen: 'Oder öffne diese Adresse:',
    unsubscribe: 'Solche Mails abbestellen',
  },
};
