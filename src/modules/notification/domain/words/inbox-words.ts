import type { Language } from '../../../../platform/language/languages';
import type { InboxTemplateName, InboxWords } from '../inbox-templates';
import { germanInbox } from './inbox.de';
import { englishInbox } from './inbox.en';

export const inboxWords: {
  readonly [Name in Language]: { readonly [Name in InboxTemplateName]: InboxWords };
} = { en: englishInbox, de: germanInbox };
