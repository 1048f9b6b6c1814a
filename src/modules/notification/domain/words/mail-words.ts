import type { Language } from '../../../../platform/language/languages';
import type { MailTemplateName, MailWords } from '../mail-templates';
import { germanMails } from './mails.de';
import { englishMails } from './mails.en';

/** Where the words of a mail are found. */
export type FindMailWords = (template: MailTemplateName, language: Language) => MailWords;

const mailWords = { en: englishMails, de: germanMails };

/** The words that Stoa comes with. */
export const builtInMailWords: FindMailWords = (template, language) => mailWords[language][template];
