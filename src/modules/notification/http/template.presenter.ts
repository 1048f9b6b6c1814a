import type { z } from 'zod';
import { type Language, languages } from '../../../platform/language/languages';
import { editedWords, type MailVersion, type WordsKey } from '../data/mail-versions.repository';
import { type MailTemplateName, mailTemplates } from '../domain/mail-templates';
import { sampleNews } from '../domain/sample-news';
import { tellSample } from '../domain/tell-sample';
import { topicOf } from '../domain/topic-of';
import { builtInMailWords } from '../domain/words/mail-words';
import type { MailTemplateSummary, MailTemplateView, MailVersionView } from './template.schemas';

export function presentTemplateSummary(
  template: MailTemplateName,
  current: readonly MailVersion[],
): z.input<typeof MailTemplateSummary> {
  const { kind } = sampleNews[template];
  const ofLanguage = (language: Language) => current.find((version) => version.language === language);
  return {
    template,
    topic: kind === 'digest' ? null : topicOf(kind),
    languages: languages.map((language) => {
      const version = ofLanguage(language);
      const edited = version && editedWords(version);
      const { subject } = edited ?? builtInMailWords(template, language);
      const changedAt = version?.changedAt.toISOString() ?? null;
      return { language, subject, isBuiltIn: edited === undefined, changedAt };
    }),
  };
}

export function presentTemplate(
  { template, language }: WordsKey,
  version: MailVersion | undefined,
  siteUrl: string,
): z.input<typeof MailTemplateView> {
  const builtIn = wordsOf(builtInMailWords(template, language));
  const edited = version && editedWords(version);
  return {
    template,
    language,
    number: version?.number ?? 0,
    isBuiltIn: edited === undefined,
    words: edited ? wordsOf(edited) : builtIn,
    builtIn,
    placeholders: placeholdersOf({ template, language }, siteUrl),
    changedAt: version?.changedAt.toISOString() ?? null,
  };
}

export function presentVersion(
  version: MailVersion,
  names: ReadonlyMap<string, string>,
): z.input<typeof MailVersionView> {
  const { number, changedAt, changedBy } = version;
  const edited = editedWords(version);
  return {
    number,
    words: edited ? wordsOf(edited) : null,
    changedAt: changedAt.toISOString(),
    changedBy: { id: changedBy, name: names.get(changedBy) ?? null },
  };
}

function wordsOf({ subject, text }: { subject: string; text: string }) {
  return { subject, text };
}

function placeholdersOf(key: WordsKey, siteUrl: string) {
  const { required, optional }: { required: readonly string[]; optional: readonly string[] } =
    mailTemplates[key.template];
  const { values } = tellSample(key, siteUrl);
  const present = (isRequired: boolean) => (name: string) => ({
    name,
    isRequired,
    example: values[name] ?? null,
  });
  return [...required.map(present(true)), ...optional.map(present(false))];
}
