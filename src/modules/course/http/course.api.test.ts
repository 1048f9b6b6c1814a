import { newId } from '../../../platform/identifiers/identifier';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { enrollmentActivated, enrollmentRevoked } from '../../enrollment/enrollment.contract';
import {
  reviewChanged,
  reviewHidden,
  reviewPosted,
  reviewRemoved,
  reviewRestored,
} from '../../review/review.contract';
import { userProfileChanged } from '../../user/user.contract';
import { courseArchived, courseChanged, courseCreated } from '../course.contract';
import { anInstructor, makeDraft, makePublished, publish, startCourse } from '../testing/start-course';

describe('A course', () => {
  let platform: TestApplication;
  beforeAll(async () => {
    platform = await startCourse();
  });
  afterAll(() => platform.stop());

  const asked = async (id: string, reader = aPerson('support')) =>
    (await (await platform.as(reader)).get(`/api/v1/courses/${id}`).expect(200)).body;

  describe('is made', () => {
    it('by someone who is signed in', async () => {
      const answer = await platform.anonymous.post('/api/v1/courses').send({ title: 'Bread' });
      expect(answer).toMatchObject({ status: 401, body: { code: 'auth.sign_in_required' } });
    });

    it('by instructors and admins, and not by learners', async () => {
      const answer = await (await platform.as(aPerson('support', 'ops')))
        .post('/api/v1/courses')
        .send({ title: 'Bread' });
      expect(answer).toMatchObject({ status: 403, body: { code: 'course.instructor_required' } });
      await makeDraft(platform, { title: 'By an admin' }, aPerson('admin'));
    });

    it('as a draft with all of its details, and is told', async () => {
      const instructor = anInstructor();
      const details = {
        title: '  Bread at home ',
        subtitle: 'One honest loaf',
        description: '# Bread',
        level: 'beginner',
        language: 'pt-br',
        categorySlug: 'craft',
        tags: ['baking', 'bread', 'baking'],
        outcomes: ['Bake a loaf'],
        requirements: ['An oven'],
        price: { amount: 1900, currency: 'eur' },
      };
      const answer = await (await platform.as(instructor)).post('/api/v1/courses').send(details).expect(201);
      expect(answer.body).toMatchObject({
        title: 'Bread at home',
        slug: 'bread-at-home',
        status: 'draft',
        language: 'pt-BR',
        category: { slug: 'craft', name: 'Craft and kitchen' },
        tags: ['baking', 'bread'],
        price: { amount: 1900, currency: 'eur' },
        instructors: [],
        rating: { average: null, count: 0 },
        version: 1,
        publishedAt: null,
        may: { edit: true, archive: true, restore: false },
      });
      expect((await platform.published(courseCreated)).at(-1)).toEqual({
        courseId: answer.body.id,
        slug: 'bread-at-home',
        title: 'Bread at home',
        cover: null,
        status: 'draft',
        price: { amount: 1900, currency: 'eur' },
        instructorIds: [instructor.id],
      });
    });

    it('once, however often the request is repeated with its key', async () => {
      const client = await platform.as(anInstructor());
      const send = () =>
        client.post('/api/v1/courses').set('Idempotency-Key', 'the-same').send({ title: 'Only once' });
      const first = await send().expect(201);
      const second = await send();
      expect(second.body.id).toBe(first.body.id);
    });

    it('at an address of its own, made from the title in Latin letters', async () => {
      const slugs = [];
      for (const title of ['Größe & Łódź', 'Größe & Łódź', 'Ελληνικά για όλους', 'Русский язык', '日本語'])
        slugs.push((await makeDraft(platform, { title })).slug);
      expect(slugs).toEqual([
        'grosse-lodz',
        'grosse-lodz-2',
        'ellinika-gia-olous',
        'russkii-yazyk',
        'course',
      ]);
    });

    it('at the same time as others with the same title, each at its own address', async () => {
      const made = await Promise.all(
        Array.from({ length: 6 }, () => makeDraft(platform, { title: 'All at once' })),
      );
      expect(new Set(made.map(({ slug }) => slug)).size).toBe(6);
    });

    it.each([
      [{ slug: 'Not A Slug' }, 'body.slug'],
      [{ slug: newId() }, 'body.slug'],
      [{ price: { amount: 49, currency: 'eur' } }, 'body.price.amount'],
      [{ price: { amount: 100, currency: 'jpy' } }, 'body.price.currency'],
      [{ price: { amount: 10.5, currency: 'eur' } }, 'body.price.amount'],
      [{ language: 'not a language' }, 'body.language'],
      [{ language: 'a-b' }, 'body.language'],
      [{ level: 'all' }, 'body.level'],
      [{ title: '   ' }, 'body.title'],
      [{ title: 'x'.repeat(201) }, 'body.title'],
      [{ description: 'x'.repeat(20_001) }, 'body.description'],
      [{ subtitle: 'a\u0000b' }, 'body.subtitle'],
      [{ tags: Array(31).fill('tag') }, 'body.tags'],
      [{ learnerCount: 5 }, 'body.learnerCount'],
    ])('never with a wrong detail (case %#)', async (wrong, path) => {
      const answer = await (await platform.as(anInstructor()))
        .post('/api/v1/courses')
        .send({ title: 'Wrong', ...wrong });
      expect(answer).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
      expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain(path);
    });

    it('never in a category that there is not', async () => {
      const answer = await (await platform.as(anInstructor()))
        .post('/api/v1/courses')
        .send({ title: 'Alchemy', categorySlug: 'alchemy' });
      expect(answer).toMatchObject({ status: 400, body: { code: 'course.unknown_category' } });
      expect(answer.body.errors[0].path).toBe('body.categorySlug');
    });
  });

  describe('that is a draft', () => {
    it('is seen by those who teach it, support and admins, and does not exist for others', async () => {
      const draft = await makeDraft(platform, { title: 'A secret' });
      const statuses = [];
      for (const reader of [
        draft.instructor,
        aPerson('support'),
        aPerson('admin'),
        anInstructor(),
        aPerson(),
      ])
        statuses.push((await (await platform.as(reader)).get(`/api/v1/courses/${draft.id}`)).status);
      statuses.push((await platform.anonymous.get(`/api/v1/courses/${draft.slug}`)).status);
      expect(statuses).toEqual([200, 200, 200, 404, 404, 404]);
    });

    it('does not exist for others who try to change it', async () => {
      const draft = await makeDraft(platform, { title: 'Another secret' });
      const client = await platform.as(anInstructor());
      const answers = await Promise.all([
        client.patch(`/api/v1/courses/${draft.id}`).send({ title: 'Mine' }),
        client.post(`/api/v1/courses/${draft.id}/archive`),
        client.put(`/api/v1/courses/${draft.id}/listing`).send({ isListed: false }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    });

    it('opens when content publishes its first version, and is told', async () => {
      const course = await makeDraft(platform, { title: 'Opening' });
      await publish(platform, course.id, 3);
      await platform.settle();
      expect(await asked(course.id)).toMatchObject({
        status: 'published',
        lessonCount: 3,
        durationSeconds: 180,
        publishedAt: expect.stringMatching(/^2026-01-05T09:00:00/),
      });
      expect((await platform.published(courseChanged)).at(-1)).toMatchObject({
        courseId: course.id,
        status: 'published',
      });
    });
  });

  describe('is changed', () => {
    it('by those who teach it and by admins, and by nobody else', async () => {
      const course = await makePublished(platform, { title: 'Whose is it?' });
      const edit = async (editor = aPerson()) =>
        (await (await platform.as(editor)).patch(`/api/v1/courses/${course.id}`).send({ subtitle: 'Mine' }))
          .status;
      expect(await edit(course.instructor)).toBe(200);
      expect(await edit(aPerson('admin'))).toBe(200);
      expect([await edit(anInstructor()), await edit(aPerson('support')), await edit()]).toEqual([
        403, 403, 403,
      ]);
    });

    it('in what is sent alone, and tells what others keep of it', async () => {
      const course = await makePublished(platform, { title: 'Before', tags: ['kept'] });
      const client = await platform.as(course.instructor);
      const answer = await client
        .patch(`/api/v1/courses/${course.slug}`)
        .send({ title: 'After', price: { amount: 2900, currency: 'chf' }, slug: 'after-all' })
        .expect(200);
      expect(answer.body).toMatchObject({ title: 'After', tags: ['kept'], slug: 'after-all', version: 2 });
      expect((await platform.published(courseChanged)).at(-1)).toMatchObject({
        courseId: course.id,
        title: 'After',
        slug: 'after-all',
        price: { amount: 2900, currency: 'chf' },
      });
      const free = await client.patch(`/api/v1/courses/${course.id}`).send({ price: null }).expect(200);
      expect(free.body.price).toBeNull();
    });

    it('without an event where nothing changed that others keep', async () => {
      const course = await makePublished(platform, { title: 'Quiet' });
      const before = (await platform.published(courseChanged)).length;
      await (await platform.as(course.instructor))
        .patch(`/api/v1/courses/${course.id}`)
        .send({ description: 'Longer' })
        .expect(200);
      expect(await platform.published(courseChanged)).toHaveLength(before);
    });

    it('never over what someone else changed meanwhile', async () => {
      const course = await makeDraft(platform, { title: 'Two editors' });
      const client = await platform.as(course.instructor);
      const send = (title: string) =>
        client.patch(`/api/v1/courses/${course.id}`).send({ title, version: 1 });
      const answers = await Promise.all([send('First'), send('Second')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const refused = answers.find(({ status }) => status === 409);
      expect(refused?.body).toMatchObject({
        code: 'course.changed_meanwhile',
        facts: { version: 2, yourVersion: 1 },
      });
    });

    it('never to an address that another course has', async () => {
      const other = await makeDraft(platform, { title: 'Taken already' });
      const course = await makeDraft(platform, { title: 'Wants it' });
      const client = await platform.as(course.instructor);
      const answer = await client.patch(`/api/v1/courses/${course.id}`).send({ slug: other.slug });
      expect(answer).toMatchObject({ status: 409, body: { code: 'course.slug_taken' } });
      const made = await client.post('/api/v1/courses').send({ title: 'Also', slug: other.slug });
      expect(made).toMatchObject({ status: 409, body: { code: 'course.slug_taken' } });
    });
  });

  describe('is archived and listed', () => {
    it('and restored to what it was', async () => {
      const course = await makePublished(platform, { title: 'Comes back' });
      const client = await platform.as(course.instructor);
      const listing = await client
        .put(`/api/v1/courses/${course.id}/listing`)
        .send({ isListed: false })
        .expect(200);
      expect(listing.body.status).toBe('unlisted');
      await client.post(`/api/v1/courses/${course.id}/archive`).expect(200);
      const again = await client.post(`/api/v1/courses/${course.id}/archive`).expect(200);
      expect(again.body).toMatchObject({ status: 'archived', may: { archive: false, restore: true } });
      const told = (await platform.published(courseArchived)).filter(
        ({ courseId }) => courseId === course.id,
      );
      expect(told).toHaveLength(1);
      const restored = await client.post(`/api/v1/courses/${course.id}/restore`).expect(200);
      expect(restored.body.status).toBe('unlisted');
      const statuses = (await platform.published(courseChanged))
        .filter(({ courseId }) => courseId === course.id)
        .map(({ status }) => status);
      expect(statuses).toEqual(['published', 'unlisted', 'archived', 'unlisted']);
    });

    it('by its address is there when unlisted, and in the catalogue is not', async () => {
      const course = await makePublished(platform, { title: 'Zymurgy for friends' });
      const find = async () =>
        (await platform.anonymous.get('/api/v1/courses').query({ query: 'zymurgy' })).body.items.length;
      expect(await find()).toBe(1);
      await (await platform.as(course.instructor))
        .put(`/api/v1/courses/${course.id}/listing`)
        .send({ isListed: false })
        .expect(200);
      expect(await find()).toBe(0);
      await platform.anonymous.get(`/api/v1/courses/${course.slug}`).expect(200);
    });

    it('stays archived when a version of it is published', async () => {
      const course = await makeDraft(platform, { title: 'Too late' });
      await (await platform.as(course.instructor)).post(`/api/v1/courses/${course.id}/archive`).expect(200);
      await publish(platform, course.id);
      await platform.settle();
      expect(await asked(course.id)).toMatchObject({ status: 'archived', lessonCount: 2 });
    });
  });

  describe('is counted by events', () => {
    it('exactly once, however often they arrive', async () => {
      const course = await makePublished(platform, { title: 'Counted' });
      const facts = () => ({ enrollmentId: newId(), courseId: course.id, learnerId: newId() });
      const activatedAt = platform.clock.now().toISOString();
      const first = { ...facts(), grant: 'free' as const, activatedAt };
      const id = newId();
      await platform.receive(enrollmentActivated, first, { id });
      await platform.receive(enrollmentActivated, first, { id });
      await platform.receive(enrollmentActivated, { ...facts(), grant: 'gift', activatedAt });
      await platform.settle();
      expect((await asked(course.id)).learnerCount).toBe(2);
      await platform.receive(enrollmentRevoked, { ...first, reason: 'refunded', revokedAt: activatedAt });
      await platform.settle();
      expect((await asked(course.id)).learnerCount).toBe(1);
    });

    it('and rated by the totals that reviews carry', async () => {
      const course = await makePublished(platform, { title: 'Rated' });
      const review = { reviewId: newId(), courseId: course.id, learnerId: newId(), stars: 5 };
      await platform.receive(reviewPosted, { ...review, ratingCount: 3, ratingSum: 14 });
      await platform.settle();
      expect((await asked(course.id)).rating).toEqual({ average: 4.67, count: 3 });
      await platform.receive(reviewChanged, { ...review, stars: 1, ratingCount: 3, ratingSum: 10 });
      await platform.receive(reviewRemoved, { ...review, stars: 1, ratingCount: 2, ratingSum: 9 });
      await platform.settle();
      expect((await asked(course.id)).rating).toEqual({ average: 4.5, count: 2 });
      await platform.receive(reviewHidden, { ...review, stars: 4, ratingCount: 1, ratingSum: 5 });
      await platform.settle();
      expect((await asked(course.id)).rating).toEqual({ average: 5, count: 1 });
      await platform.receive(reviewRestored, { ...review, stars: 4, ratingCount: 2, ratingSum: 9 });
      await platform.settle();
      expect((await asked(course.id)).rating).toEqual({ average: 4.5, count: 2 });
    });

    it('of courses that there are not does no harm', async () => {
      const courseId = newId();
      await publish(platform, courseId);
      await platform.receive(reviewPosted, {
        reviewId: newId(),
        courseId,
        learnerId: newId(),
        stars: 5,
        ratingCount: 1,
        ratingSum: 5,
      });
      await platform.settle();
      expect(await platform.deadLetters()).toEqual([]);
    });
  });

  it('names its instructors as soon as their profiles are known', async () => {
    const course = await makePublished(platform, { title: 'Taught by' });
    expect((await asked(course.id)).instructors).toEqual([]);
    await platform.receive(userProfileChanged, {
      userId: course.instructor.id,
      name: 'Tomas Lindqvist',
      headline: 'Bakes on Saturdays',
      biography: null,
    });
    await platform.settle();
    expect((await asked(course.id)).instructors).toEqual([
      { id: course.instructor.id, name: 'Tomas Lindqvist', headline: 'Bakes on Saturdays', biography: null },
    ]);
    const found = await platform.anonymous.get('/api/v1/courses').query({ query: 'lindqvist' });
    expect(found.body.items).toMatchObject([
      { id: course.id, instructors: [{ id: course.instructor.id, name: 'Tomas Lindqvist' }] },
    ]);
  });

  it('is answered with an ETag, and not again to who has it', async () => {
    const course = await makePublished(platform, { title: 'Known already' });
    const first = await platform.anonymous.get(`/api/v1/courses/${course.id}`).expect(200);
    const etag = first.headers.etag ?? '';
    await platform.anonymous.get(`/api/v1/courses/${course.id}`).set('If-None-Match', etag).expect(304);
  });

  it.each(['no-such-course', newId(), 'a%00b', '%F0%9F%A6%89', "'; drop table course.courses; --"])(
    'that there is not is not found: %s',
    async (address) => {
      const { status } = await platform.anonymous.get(`/api/v1/courses/${address}`);
      expect([400, 404]).toContain(status);
    },
  );

  it('is in the studio of those who teach it, whatever its status', async () => {
    const instructor = anInstructor();
    const draft = await makeDraft(platform, { title: 'Mine, a draft' }, instructor);
    const published = await makePublished(platform, { title: 'Mine, published' }, instructor);
    await makeDraft(platform, { title: 'Not mine' });
    const client = await platform.as(instructor);
    const first = await client.get('/api/v1/studio/courses?limit=1').expect(200);
    expect(first.body.items).toMatchObject([{ id: published.id, status: 'published' }]);
    const second = await client
      .get(`/api/v1/studio/courses?limit=1&cursor=${first.body.nextCursor}`)
      .expect(200);
    expect(second.body).toMatchObject({ items: [{ id: draft.id, status: 'draft' }], nextCursor: null });
    const drafts = await client.get('/api/v1/studio/courses?status=draft').expect(200);
    expect(drafts.body.items.map(({ id }: { id: string }) => id)).toEqual([draft.id]);
    await platform.anonymous.get('/api/v1/studio/courses').expect(401);
  });

  it('is sorted into categories', async () => {
    const { body } = await platform.anonymous.get('/api/v1/categories').expect(200);
    expect(body.items).toContainEqual({ slug: 'programming', name: 'Programming', parentSlug: 'technology' });
  });
});
