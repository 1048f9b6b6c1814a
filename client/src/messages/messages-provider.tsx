import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { englishMessages } from './catalogue.gen';
import { readerLocale, readerTimeZone } from './reader-locale';

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof englishMessages;
  }
}

/** Gives the page its text. English is the language the catalogue is written in. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale={textLocale()} messages={englishMessages} timeZone={readerTimeZone()}>
      {children}
    </IntlProvider>
  );
}

/** The reader's own English where they have one (en-GB), so that plurals and numbers follow the text around them. */
function textLocale(): string {
  const locale = readerLocale();
  return locale.startsWith('en') ? locale : 'en';
}
