import { newId } from '../../../platform/identifiers/identifier';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { tokenFor } from '../../../platform/testing/test-keys';
import { userCreated } from '../../auth/auth.contract';
import {
  certificateIssued,
  certificateReissued,
  certificateRevoked,
} from '../../certificate/certificate.contract';
import { courseCreated } from '../../course/course.contract';
import { badgeEarned } from '../../gamification/gamification.contract';
import { mediaFailed, mediaProcessed } from '../../media/media.contract';
import { reviewPosted } from '../../review/review.contract';
import { userProfileChanged } from '../../user/user.contract';
import { fakeAuth, fakeUsers } from '../testing/fixtures';
import { openLiveEvents } from '../testing/live-events';
import { startNotification } from '../testing/notification-platform';

interface Item {
  id: string;
  kind: string;
  title: string;
  body: string;
  language: string;
  link: string | null;
  count: number;
  readAt: string | null;
}

describe('the inbox', () => {
  let platform: TestApplication;

  beforeAll(async () => {
    ({ platform } = await startNotification({ users: fakeUsers(), auth: fakeAuth() }));
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  const at = '2026-01-05T08:00:00.000Z';
  const badge = (learnerId: string, title: string) =>
    platform.receive(badgeEarned, { learnerId, badge: 'first_lesson', title, earnedAt: at });
  const welcome = (userId: string, id = newId()) =>
    platform.receive(
      userCreated,
      { userId, name: 'Lena', email: 'lena@example.org', roles: ['learner'], createdAt: at },
      { id },
    );
  const media = (ownerId: string, fileName = 'moon.mp4') => ({ assetId: newId(), ownerId, fileName });

  async function inboxOf(reader = aPerson(), query: Record<string, string | number> = {}) {
    const { body } = await (await platform.as(reader)).get('/api/v1/notifications').query(query).expect(200);
    return body as { items: Item[]; nextCursor: string | null; unreadCount: number };
  }

  it('requires someone signed in', async () => {
    for (const path of ['/api/v1/notifications', '/api/v1/notifications/stream'])
      expect((await platform.anonymous.get(path).expect(401)).body.code).toBe('auth.sign_in_required');
  });

  it('welcomes whoever has registered, once, however often it is told', async () => {
    const person = aPerson();
    const eventId = newId();
    await welcome(person.id, eventId);
    await welcome(person.id, eventId);
    await platform.settle();
    expect(await inboxOf(person)).toMatchObject({
      items: [{ kind: 'welcome', title: 'Welcome to Stoa', link: '/courses', count: 1, readAt: null }],
      nextCursor: null,
      unreadCount: 1,
    });
  });

  it('speaks the language that its owner has registered with, or has chosen since', async () => {
    const person = aPerson();
    const account = { userId: person.id, name: 'Lena', email: 'lena@example.org', createdAt: at };
    await platform.receive(userCreated, { ...account, roles: ['learner'], language: 'de' });
    await platform.settle();
    await badge(person.id, 'First lesson');
    await platform.settle();
    const profile = { userId: person.id, name: 'Lena', headline: null, biography: null };
    await platform.receive(userProfileChanged, { ...profile, language: 'en-GB' });
    await platform.settle();
    const reason = { certificateId: newId(), courseTitle: 'Knots', code: 'ABCD-EFGH', issuedAt: at };
    const enrollment = { enrollmentId: newId(), courseId: newId(), learnerId: person.id };
    await platform.receive(certificateIssued, { ...reason, ...enrollment });
    await platform.settle();
    expect((await inboxOf(person)).items.map(({ title, language }) => [title, language]).toSorted()).toEqual([
      ['Neues Abzeichen: First lesson', 'de'],
      ['Willkommen bei Stoa', 'de'],
      ['Your certificate is ready', 'en'],
    ]);
  });

  it('tells of badges, certificates, media and reviews', async () => {
    const person = aPerson('instructor');
    const courseId = newId();
    await platform.receive(courseCreated, {
      courseId,
      slug: 'the-night-sky',
      title: 'The night sky',
      status: 'published',
      price: null,
      instructorIds: [person.id, newId()],
    });
    await platform.settle();
    await badge(person.id, 'First steps');
    await platform.receive(mediaProcessed, media(person.id));
    await platform.receive(mediaFailed, { ...media(person.id, 'sun.mp4'), reason: 'It is cut off.' });
    await platform.receive(reviewPosted, {
      reviewId: newId(),
      courseId,
      learnerId: newId(),
      stars: 5,
      ratingCount: 1,
      ratingSum: 5,
    });
    const certificate = {
      certificateId: newId(),
      code: 'ABCD-EFGH',
      enrollmentId: newId(),
      courseId,
      courseTitle: 'The night sky',
      learnerId: person.id,
    };
    await platform.receive(certificateIssued, { ...certificate, issuedAt: at });
    await platform.receive(certificateReissued, {
      ...certificate,
      certificateId: newId(),
      code: 'JKLM-NPQR',
      replaced: certificate,
      learnerName: 'Lena',
      reason: 'Misspelt.',
      issuedAt: at,
    });
    await platform.receive(certificateRevoked, { ...certificate, reason: 'By mistake.', revokedAt: at });
    await platform.settle();
    const { items } = await inboxOf(person);
    expect(items.map(({ title, link }) => `${title}: ${link}`).sort()).toEqual([
      'A new review of The night sky: /courses/the-night-sky',
      'New badge: First steps: /rewards',
      'Your certificate is ready: /certificates',
      'Your certificate was revoked: /certificates',
      'Your corrected certificate is ready: /certificates',
      'moon.mp4 is ready: /studio',
      'sun.mp4 could not be used: /studio',
    ]);
  });

  it('makes one message of many events of a kind, even when they arrive at once', async () => {
    const person = aPerson();
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        platform.receive(mediaProcessed, media(person.id, `${index}.png`)),
      ),
    );
    await platform.settle();
    const { items, unreadCount } = await inboxOf(person);
    expect(items).toMatchObject([{ kind: 'media_processed', title: '12 files are ready', count: 12 }]);
    expect(unreadCount).toBe(1);
    const support = await platform.as(aPerson('support'));
    const { body } = await support.get(`/api/v1/admin/messages/${items[0]?.id}`).expect(200);
    expect(body).toMatchObject({ channel: 'in_app', status: 'sent', subject: '12 files are ready' });
    expect(body.causes).toHaveLength(12);
  });

  it('begins a new message when the last was read, or is a while ago', async () => {
    const person = aPerson();
    const request = await platform.as(person);
    await badge(person.id, 'First steps');
    await platform.settle();
    await badge(person.id, 'Critic');
    await platform.settle();
    const [both] = (await inboxOf(person)).items;
    expect(both).toMatchObject({ title: '2 new badges', body: 'The latest is Critic.', count: 2 });
    await request.post(`/api/v1/notifications/${both?.id}/read`).expect(200);
    await badge(person.id, 'To the end');
    await platform.settle();
    platform.clock.advance({ minutes: 2 });
    await badge(person.id, 'Quick hand');
    await platform.settle();
    expect((await inboxOf(person)).items.map(({ title }) => title)).toEqual([
      'New badge: Quick hand',
      'New badge: To the end',
      '2 new badges',
    ]);
  });

  it('is read page by page, all of it or what is unread, and is marked as read', async () => {
    const person = aPerson();
    const request = await platform.as(person);
    for (let index = 0; index < 5; index += 1) {
      platform.clock.advance({ minutes: 2 });
      await badge(person.id, `Badge ${index}`);
      await platform.settle();
    }
    const first = await inboxOf(person, { limit: 3 });
    const second = await inboxOf(person, { limit: 3, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map(({ title }) => title)).toEqual(
      [4, 3, 2, 1, 0].map((index) => `New badge: Badge ${index}`),
    );
    expect(second.nextCursor).toBeNull();

    const path = `/api/v1/notifications/${first.items[0]?.id}/read`;
    expect((await request.post(path).expect(200)).body).toEqual({ unreadCount: 4 });
    expect((await request.post(path).expect(200)).body).toEqual({ unreadCount: 4 });
    expect((await inboxOf(person, { unread: 'true' })).items).toHaveLength(4);
    const all = await request.post('/api/v1/notifications/read-all').expect(200);
    expect(all.body).toEqual({ unreadCount: 0 });
    expect(await inboxOf(person, { unread: 'true' })).toMatchObject({ items: [], unreadCount: 0 });
    expect((await inboxOf(person)).items).toHaveLength(5);
  });

  it('of somebody else does not exist', async () => {
    const person = aPerson();
    await welcome(person.id);
    await platform.settle();
    const [item] = (await inboxOf(person)).items;
    for (const stranger of [aPerson(), aPerson('admin'), aPerson('support')]) {
      const request = await platform.as(stranger);
      const { body } = await request.post(`/api/v1/notifications/${item?.id}/read`).expect(404);
      expect(body.code).toBe('notification.not_found');
      expect((await inboxOf(stranger)).items).toEqual([]);
    }
    expect((await inboxOf(person)).unreadCount).toBe(1);
  });

  it('comes live to each open page of its owner, and to nobody else', async () => {
    const [person, stranger] = [aPerson(), aPerson()];
    const open = async (who: typeof person) =>
      openLiveEvents(
        `${platform.url}/api/v1/notifications/stream`,
        await tokenFor(who, platform.clock.now()),
      );
    const [first, second, other] = await Promise.all([open(person), open(person), open(stranger)]);
    try {
      expect(first.response.headers.get('content-type')).toContain('text/event-stream');
      for (const stream of [first, second, other])
        expect(await stream.next()).toEqual({ event: 'unread', data: { unreadCount: 0 } });

      await badge(person.id, 'First steps');
      for (const stream of [first, second]) {
        expect(await stream.next()).toMatchObject({
          event: 'notification',
          data: { kind: 'badge_earned', title: 'New badge: First steps', readAt: null },
        });
        expect(await stream.next()).toEqual({ event: 'unread', data: { unreadCount: 1 } });
      }
      await (await platform.as(person)).post('/api/v1/notifications/read-all').expect(200);
      expect(await second.next()).toEqual({ event: 'unread', data: { unreadCount: 0 } });

      // What the stranger hears first is her own.
      await welcome(stranger.id);
      expect(await other.next()).toMatchObject({ event: 'notification', data: { kind: 'welcome' } });
    } finally {
      await Promise.all([first.close(), second.close(), other.close()]);
    }
  });
});
