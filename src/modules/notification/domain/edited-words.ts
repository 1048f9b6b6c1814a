import type { Language } from '../../../platform/language/languages';
import type { MailTemplateName } from './mail-templates';
import { problemsOf } from './template-problems';
import { builtInMailWords, type FindMailWords } from './words/mail-words';

/** Words that an admin has put in place of those that Stoa comes with. */
export interface EditedWords {
  readonly template: MailTemplateName;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
}

/** The words that hold: those that were edited, unless a later Stoa asks for what they do not say. */
export function wordsThatHold(edited: readonly EditedWords[]): FindMailWords {
  const byKey = new Map(edited.map((words) => [`${words.template} ${words.language}`, words]));
  return (template, language) => {
    const words = byKey.get(`${template} ${language}`);
    return words && problemsOf(template, words).length === 0 ? words : builtInMailWords(template, language);
  };
}
