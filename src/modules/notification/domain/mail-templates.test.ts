import { languages } from '../../../platform/language/languages';
import { mailCatalogue, writeMail } from './mail-catalogue';
import { type MailTemplateName, mailTemplates } from './mail-templates';
import { sampleNews, sampleSecretLink } from './sample-news';
import { problemsOf } from './template-problems';
import { placeholdersIn, readTemplateText } from './template-text';
import { topics } from './topics';
import { builtInMailWords } from './words/mail-words';
import { topicWords } from './words/topics';

const siteUrl = 'https://learn.example.org';
const names = Object.keys(mailTemplates) as MailTemplateName[];
const all = names.flatMap((name) => languages.map((language) => [name, language] as const));
const write = (name: MailTemplateName, language: string) =>
  writeMail(
    sampleNews[name],
    { name: 'Lena', address: 'lena@example.org', language, timeZone: 'Europe/Berlin', siteUrl },
    sampleSecretLink(siteUrl),
  );

describe('the words of mails', () => {
  it.each(all)('are there, with known placeholders and those that they need: %s in %s', (name, language) => {
    const { subject, text } = builtInMailWords(name, language);
    const { required, optional } = mailTemplates[name];
    const used = new Set([...placeholdersIn(subject), ...placeholdersIn(text)]);
    expect([...required, ...optional]).toEqual(expect.arrayContaining([...used]));
    expect([...used]).toEqual(expect.arrayContaining([...required]));
    expect(subject).toMatch(/\S/);
    const kinds = readTemplateText(text).map(({ kind }) => kind);
    expect(kinds).toContain('paragraph');
    expect(problemsOf(name, { subject, text })).toEqual([]);
  });

  it.each(names)('are other words in each language: %s', (name) => {
    const texts = languages.map((language) => builtInMailWords(name, language).text);
    expect(new Set(texts).size).toBe(languages.length);
  });

  it.each(all)('leave no placeholder in what is sent: %s in %s', (name, language) => {
    const { mail, told } = write(name, language);
    expect(told.template).toBe(name);
    expect(`${mail.subject}${mail.text}`).not.toMatch(/\{[A-Za-z]+\}|undefined|null/);
    expect(mail.html).toContain(`<html lang="${language}">`);
  });

  it('are there for every kind of mail', () => {
    const written = names.map((name) => sampleNews[name].kind);
    // A test of words has the words of another.
    const kinds = Object.keys(mailCatalogue).filter((kind) => kind !== 'mail_test');
    expect([...new Set(written)].toSorted()).toEqual(kinds.toSorted());
  });

  it('name every topic in every language', () => {
    for (const language of languages)
      expect(Object.keys(topicWords[language]).toSorted()).toEqual([...topics].toSorted());
  });

  it('have amounts, times and months as they are written there', () => {
    const german = write('payment_receipt', 'de').mail;
    expect(german.subject).toBe('Dein Beleg: Bread at home');
    expect(german.text).toMatch(/^Hallo Lena,\n\nVielen Dank/);
    expect(german.text).toMatch(/Betrag: 29,00\s€\nBezahlt: 5\. Januar 2026, 10:00 (?:MEZ|GMT\+1)\n/);
    expect(write('statement_issued', 'de').mail.subject).toBe('Deine Abrechnung für Januar 2026');
    expect(write('payment_receipt', 'de-AT').mail.text).toContain('5. Jänner 2026');
    expect(write('payment_receipt', 'en-US').mail.text).toMatch(/January 5, 2026, 10:00\sAM/);
  });

  it.each(['fr', 'den', '', 'en-u-nu-thai', 'x', 'de-u-ca-buddhist-nu-thai', 'de-!!'])(
    'are in a language that is written here, with its own digits and calendar, for whoever reads %j',
    (language) => {
      const { mail } = write('payment_receipt', language);
      expect(mail.text).toMatch(/(?:Paid: 5 January 2026, 10:00|Bezahlt: 5\. Januar 2026, 10:00) /);
    },
  );
});
