import { languages } from '../../../platform/language/languages';
import { writeInApp } from './in-app-news';
import { inboxTemplates } from './inbox-templates';
import { placeholdersIn } from './template-text';
import { inboxWords } from './words/inbox-words';

const course = { courseId: '0198c0de-0000-7000-8000-000000000001', slug: 'a b/c', title: 'The night sky' };

describe('messages in the inbox', () => {
  it('say how many events they stand for', () => {
    const news = { kind: 'review_posted', course, stars: 1 } as const;
    expect(writeInApp(news, 1, 'en')).toEqual({
      title: 'A new review of The night sky',
      body: 'It gives 1 of 5 stars.',
      link: '/courses/a%20b%2Fc',
    });
    expect(writeInApp({ ...news, stars: 4 }, 3, 'en')).toMatchObject({
      title: '3 new reviews of The night sky',
      body: 'The latest gives 4 of 5 stars.',
    });
  });

  it('say what was given back', () => {
    const news = { kind: 'payment_refunded', course, refunded: { amount: 1_250, currency: 'usd' } } as const;
    expect(writeInApp(news, 1, 'en').title).toBe('$12.50 refunded');
  });

  it('are in the language of their reader, and in English where that is not written here', () => {
    const news = {
      kind: 'payment_refunded',
      course,
      refunded: { amount: 123_456, currency: 'eur' },
    } as const;
    expect(writeInApp(news, 1, 'de-AT').title).toMatch(/^(?:€\s1[\s.]234,56|1\.234,56\s€) erstattet$/);
    expect(writeInApp(news, 1, 'fr').title).toBe('€1,234.56 refunded');
    const month = { kind: 'statement_issued', number: 'S-1', period: '2026-03' } as const;
    expect(writeInApp(month, 1, 'de').title).toBe('Deine Abrechnung für März 2026');
  });

  it.each(languages)('have all their words in this language: %s', (language) => {
    const words = inboxWords[language];
    for (const [name, placeholders] of Object.entries(inboxTemplates)) {
      const { title, body } = words[name as keyof typeof inboxTemplates];
      expect(title.trim()).not.toBe('');
      expect(body.trim()).not.toBe('');
      const used = [...placeholdersIn(title), ...placeholdersIn(body)];
      expect(placeholders).toEqual(expect.arrayContaining(used));
    }
  });
});
