import { writeInApp } from './in-app-news';

const course = { courseId: '0198c0de-0000-7000-8000-000000000001', slug: 'a b/c', title: 'The night sky' };

describe('messages in the inbox', () => {
  it('say how many events they stand for', () => {
    const news = { kind: 'review_posted', course, stars: 1 } as const;
    expect(writeInApp(news, 1)).toEqual({
      title: 'A new review of The night sky',
      body: 'It gives one star.',
      link: '/courses/a%20b%2Fc',
    });
    expect(writeInApp({ ...news, stars: 4 }, 3)).toMatchObject({
      title: '3 new reviews of The night sky',
      body: 'The latest gives 4 stars.',
    });
  });

  it('say what was given back', () => {
    const news = { kind: 'payment_refunded', course, refunded: { amount: 1_250, currency: 'usd' } } as const;
    expect(writeInApp(news, 1).title).toBe('$12.50 refunded');
  });
});
