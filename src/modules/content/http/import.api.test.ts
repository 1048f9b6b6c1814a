import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { ImportArchives } from '../commands/import-archives';
import { contentImportRequested } from '../content.contract';
import { makeZip, zipOf } from '../import/testing/zip-fixture';
import { SweepImportArchives } from '../jobs/sweep-import-archives';
import { ContentWorld, unavailable } from '../testing/content-world';

const png = Buffer.from('\x89PNG\r\n\x1a\n and then some', 'latin1');
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';

const courseFiles: Record<string, string | Buffer> = {
  'course.yaml': `
title: The night sky
description: What one sees on a clear evening.
language: de
level: all
category: science
price: { amount: 1900, currency: eur }
sections:
  - title: First evening
    lessons:
      - { title: Outside, kind: article, file: outside.md, preview: true }
      - { title: Film, kind: video, file: film.mp4, captions: film.en.vtt, text: film.md }
  - title: Second evening
    lessons:
      - { title: Sheet, kind: file, file: sheet.csv }
      - { title: Quiz, kind: quiz, file: sky.quiz.yaml }
`,
  'outside.md':
    '# Outside\n\n![The moon](moon.png) and ![a map](map.svg), then [the film](film.mp4) and [more](film.md).\n',
  'film.md': 'Go [back](outside.md#outside).',
  'film.mp4': Buffer.from('\0\0\0\x18ftypmp42', 'latin1'),
  'film.en.vtt': 'WEBVTT\n',
  'sheet.csv': 'star,brightness\n',
  'moon.png': png,
  'map.svg': svg,
  'sky.quiz.yaml': `
passMark: 60
questions:
  - { kind: true_false, prompt: Is it dark?, answer: true }
`,
};

describe('imports', () => {
  const world = new ContentWorld();
  beforeAll(() => world.start());
  afterAll(() => world.platform.stop());
  beforeEach(() => {
    world.faults.clear();
    world.media.refusedTypes.clear();
  });

  const upload = async (archive: Buffer, options: { as?: ReturnType<typeof aPerson>; key?: string } = {}) => {
    let request = (await world.platform.as(options.as ?? world.teacher)).post('/api/v1/imports');
    if (options.key) request = request.set('Idempotency-Key', options.key);
    const { status, body } = await request.attach('file', archive, 'sky.zip');
    return { status, body };
  };
  const read = async (id: string) => (await world.send('get', `/imports/${id}`)).body;
  const carryOut = async (archive: Buffer) => {
    const { body } = await upload(archive);
    await world.platform.settle(20_000);
    return read(body.id);
  };
  /** Lets time pass until what failed has been tried again, however often it fails. */
  const persist = async () => {
    const isUnderWay = async () => {
      const rows = await world.platform.query(
        `select from content.imports where status in ('queued', 'running')`,
      );
      return rows.length > 0;
    };
    for (let tries = 0; tries < 14 && (await isUnderWay()); tries += 1) {
      world.platform.clock.advance({ hours: 2 });
      await world.platform.settle(20_000);
    }
  };
  const made = () => ({
    courses: world.courses.known.size,
    assets: world.media.known.size,
    quizzes: world.assessment.known.size,
  });
  const written = async (courseId: string) =>
    (await world.send('get', `/courses/${courseId}/draft`)).body.sections;
  const handedOver = async () =>
    (await world.media.handover?.list({ prefix: '', limit: 10 }))?.items.map(({ key }) => key);

  it('require a signed-in instructor', async () => {
    const { status, body } = await world.platform.anonymous
      .post('/api/v1/imports')
      .attach('file', zipOf({ a: 'b' }), 'a.zip');
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'auth.sign_in_required' });
    expect((await upload(zipOf({ a: 'b' }), { as: aPerson() })).status).toBe(403);
    expect((await world.send('post', '/imports', { body: {} })).status).toBe(415);
  });

  it('tell the lines of captions that are wrong, and bring the video without them', async () => {
    const { 'film.en.vtt': _, ...files } = courseFiles;
    const yaml = String(files['course.yaml']).replace('film.en.vtt', 'film.en.srt');
    const { body } = await upload(
      zipOf({ ...files, 'course.yaml': yaml, 'film.en.srt': '1\nat nine\nDusk.\n' }),
    );
    await world.platform.settle();
    const { status, courseId, report } = await read(body.id);
    expect(status).toBe('succeeded');
    expect(report.omitted.items.filter(({ file }: { file: string }) => file === 'film.en.srt')).toEqual([
      expect.objectContaining({ code: 'file_refused', line: null }),
      expect.objectContaining({ code: 'captions_invalid', line: 2 }),
    ]);
    expect(report.omitted.counts).toMatchObject({ file_refused: 1, captions_invalid: 1 });
    const [first] = await written(courseId);
    expect(first.lessons[1]).toMatchObject({ title: 'Film', captions: [] });
  });

  it('bring a whole course, and say what came', async () => {
    world.media.refusedTypes.add('image/svg+xml');
    const before = made();
    const { status, body } = await upload(zipOf(courseFiles), { key: 'sky' });
    expect(status).toBe(202);
    expect((await upload(zipOf(courseFiles), { key: 'sky' })).body).toEqual(body);
    await world.platform.settle();
    const done = await read(body.id);
    expect(done).toMatchObject({
      status: 'succeeded',
      fileName: 'sky.zip',
      progress: { step: 'done', percent: 100 },
      error: null,
      report: { format: 'stoa', imported: { sections: 2, lessons: 4, quizzes: 1, questions: 1, assets: 4 } },
    });
    expect(done.report.omitted.items).toContainEqual(
      expect.objectContaining({ file: 'map.svg', code: 'file_refused' }),
    );
    expect(made()).toEqual({
      courses: before.courses + 1,
      assets: before.assets + 4,
      quizzes: before.quizzes + 1,
    });
    expect(await handedOver()).toEqual([]);

    const course = world.courses.known.get(done.courseId);
    expect(course).toMatchObject({
      title: 'The night sky',
      level: null,
      price: { amount: 1_900, currency: 'eur' },
      instructorIds: [world.teacher.id],
    });
    const [first, second] = await written(done.courseId);
    expect([first, second]).toMatchObject([
      { title: 'First evening', lessons: [{ title: 'Outside', isPreview: true }, { title: 'Film' }] },
      {
        title: 'Second evening',
        lessons: [{ title: 'Sheet' }, { title: 'Quiz', quiz: { questionCount: 1 } }],
      },
    ]);
    const [outside, film] = first.lessons;
    expect(film).toMatchObject({
      asset: { fileName: 'film.mp4' },
      captions: [{ language: 'en', label: 'English' }],
    });
    const { markdown, images } = (await world.send('get', `/lessons/${outside.id}/draft`)).body;
    const [moon] = [...world.media.known.values()]
      .filter(({ fileName }) => fileName === 'moon.png')
      .slice(-1);
    expect(markdown).toContain(`![The moon](asset:${moon?.assetId}) and a map, then`);
    expect(markdown).toContain(`[more](lesson:${film.id})`);
    expect(images[moon?.assetId ?? ''].url).toMatch(/^https:/);
    expect((await world.send('get', `/lessons/${film.id}/draft`)).body.markdown).toBe(
      `Go [back](lesson:${outside.id}#outside).`,
    );
    expect(await world.publish(done.courseId)).toMatchObject({ status: 200, body: { number: 1 } });
  });

  it('are seen by whoever started them and by admins, and listed page by page', async () => {
    const owner = aPerson('instructor');
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      ids.unshift((await upload(zipOf({ 'readme.txt': 'Nothing' }), { as: owner })).body.id);
      await world.platform.settle();
    }
    expect((await world.send('get', `/imports/${ids[0]}`, { as: aPerson('admin') })).status).toBe(200);
    expect(await world.send('get', `/imports/${ids[0]}`)).toMatchObject({
      status: 404,
      body: { code: 'content.import_not_found' },
    });
    const page = (query: string) => world.send('get', `/imports${query}`, { as: owner });
    const first = (await page('?limit=2')).body;
    const second = (await page(`?limit=2&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.nextCursor).toBeNull();
  });

  const manySections = (count: number) => {
    const numbers = Array.from({ length: count }, (_, index) => index);
    const sections = numbers.map(
      (number) => `  - { title: S, lessons: [{ title: L, kind: article, file: ${number}.md }] }`,
    );
    return {
      ...Object.fromEntries(numbers.map((number) => [`${number}.md`, 'Text'])),
      'course.yaml': ['title: Long', 'sections:', ...sections].join('\n'),
    };
  };
  const quiz = (questions: string) => ({ ...courseFiles, 'sky.quiz.yaml': `questions: ${questions}` });
  it.each<[string, string, Buffer]>([
    ['that is no archive', 'import.not_a_zip', Buffer.from('hello')],
    ['that is cut short', 'import.broken', zipOf(courseFiles).subarray(0, 400)],
    ['that is empty', 'import.empty', makeZip([])],
    ['that reaches outside its folder', 'import.outside_its_folder', zipOf({ '../../etc/cron.d/x': 'x' })],
    [
      'that holds a link',
      'import.unsupported_entry',
      makeZip([{ name: 'a', content: '/etc', mode: 0o120777 }]),
    ],
    ['that is a bomb', 'import.bomb', makeZip([{ name: 'a', content: Buffer.alloc(9_000_000) }])],
    [
      'that lies about its size',
      'import.bomb',
      makeZip([{ name: 'a', content: 'x'.repeat(9_000), claimedSize: 10 }]),
    ],
    ['that is locked', 'import.encrypted', makeZip([{ name: 'a', content: 'x', flags: 0x801 }])],
    ['with the same file twice', 'import.duplicate_name', makeZip([{ name: 'a' }, { name: 'A' }])],
    ['that is no course', 'import.unknown_format', zipOf({ 'readme.txt': 'Hello' })],
    ['with a mistake in it', 'import.invalid_course', zipOf({ 'course.yaml': 'title: [' })],
    [
      'with a choice longer than a quiz takes',
      'import.invalid_course',
      zipOf(
        quiz(
          `[{ kind: single, prompt: Who?, choices: [{ text: "${'x'.repeat(5_000)}", correct: true }, { text: b }] }]`,
        ),
      ),
    ],
    ['with more sections than a course may have', 'import.course_too_large', zipOf(manySections(101))],
  ])('refuse an archive %s, and say why', async (_, code, archive) => {
    const before = made();
    const failed = await carryOut(archive);
    expect(failed).toMatchObject({ status: 'failed', courseId: null, error: { code } });
    expect(failed.error.message).toMatch(/\.$/);
    expect(made()).toEqual(before);
    expect(world.faults.calls).toEqual([]);
    expect(await world.platform.deadLetters()).toEqual([]);
  });

  it('pass on what other modules refuse, and leave nothing behind', async () => {
    const before = made();
    const changed = (from: string, to: string) => ({
      ...courseFiles,
      'course.yaml': (courseFiles['course.yaml'] as string).replace(from, to),
    });
    expect(await carryOut(zipOf(changed('category: science', 'category: no-such-category')))).toMatchObject({
      status: 'failed',
      error: { code: 'course.unknown_category' },
    });
    world.media.refusedTypes.add('video/mp4');
    expect(await carryOut(zipOf(courseFiles))).toMatchObject({
      status: 'failed',
      error: { code: 'media.type_refused', facts: { file: 'film.mp4' } },
    });
    expect(made()).toEqual(before);
    expect(await handedOver()).toEqual([]);
    expect(await world.platform.deadLetters()).toEqual([]);
  });

  const steps = ['course.createCourse', 'media.adoptFile', 'assessment.createQuizzes'] as const;

  describe.each(steps)('at %s', (step) => {
    it.each(['before', 'after'] as const)('go on from where they were cut off, %s it', async (moment) => {
      const before = made();
      world.faults.plan(step, moment, () => new Error('The line was cut.'));
      const { body } = await upload(zipOf(courseFiles));
      await world.platform.settle();
      expect((await read(body.id)).status).toBe('running');
      await persist();
      const done = await read(body.id);
      expect(done.status).toBe('succeeded');
      expect(made()).toEqual({
        courses: before.courses + 1,
        assets: before.assets + 5,
        quizzes: before.quizzes + 1,
      });
      expect(await written(done.courseId)).toHaveLength(2);
      expect(await world.platform.deadLetters()).toEqual([]);
    });

    it('give up when it does not answer, and leave nothing behind', async () => {
      const before = made();
      // Each try asks for four files at once; of anything else once. The seventh try is the last.
      world.faults.plan(step, 'after', unavailable, step === 'media.adoptFile' ? 7 * 4 : 7);
      const { body } = await upload(zipOf(courseFiles));
      await world.platform.settle();
      await persist();
      expect(await read(body.id)).toMatchObject({ status: 'failed', error: { code: 'import.interrupted' } });
      expect(made()).toEqual(before);
      expect(await handedOver()).toEqual([]);
      expect(await world.platform.deadLetters()).toEqual([]);
    });

    it('take back what was made when it is refused, even if that is cut off too', async () => {
      const before = made();
      const refusal = () =>
        Object.assign(unavailable(), { kind: 'user', code: 'assessment.not_your_course', status: 403 });
      const last = step === 'assessment.createQuizzes';
      world.faults.plan(last ? step : 'assessment.createQuizzes', 'before', refusal);
      for (const undo of ['course.discardDraft', 'media.discardAssets'])
        for (const moment of ['before', 'after'] as const)
          world.faults.plan(undo, moment, () => new Error('The line was cut.'));
      const { body } = await upload(zipOf(courseFiles));
      await world.platform.settle();
      await persist();
      expect(await read(body.id)).toMatchObject({
        status: 'failed',
        error: { code: 'assessment.not_your_course' },
      });
      expect(made()).toEqual(before);
      expect(await world.platform.deadLetters()).toEqual([]);
    });
  });

  it('write the course once, however often their event arrives', async () => {
    const { body } = await upload(zipOf(courseFiles));
    await world.platform.settle();
    const before = made();
    await world.platform.receive(contentImportRequested, { importId: body.id });
    await world.platform.receive(contentImportRequested, { importId: newId() });
    await world.platform.settle();
    expect(made()).toEqual(before);
    expect(await written((await read(body.id)).courseId)).toHaveLength(2);
  });

  it('go on with another event when one round is not enough', async () => {
    const adopt = world.media.adoptFile.bind(world.media);
    const slow = jest.spyOn(world.media, 'adoptFile').mockImplementation(async (input) => {
      world.platform.clock.advance({ milliseconds: 2_200 });
      return adopt(input);
    });
    const done = await carryOut(zipOf(courseFiles));
    slow.mockRestore();
    expect(done.status).toBe('succeeded');
    const requests = await world.platform.published(contentImportRequested);
    expect(requests.filter(({ importId }) => importId === done.id).length).toBeGreaterThan(1);
    expect(world.faults.calls.filter((call) => call === 'media.adoptFile')).toHaveLength(5);
  });

  it('of one person are at most five at the same time', async () => {
    const busy = aPerson('instructor');
    world.faults.plan('course.createCourse', 'before', () => new Error('The line was cut.'), 5);
    for (let index = 0; index < 5; index += 1)
      expect((await upload(zipOf(courseFiles), { as: busy })).status).toBe(202);
    await world.platform.settle();
    expect(await upload(zipOf(courseFiles), { as: busy })).toMatchObject({
      status: 409,
      body: { code: 'content.too_many_imports' },
    });
    await persist();
    expect((await upload(zipOf({ 'a.txt': 'x' }), { as: busy })).status).toBe(202);
    await world.platform.settle();
  });

  it('keep their archive as long as they need it', async () => {
    const container = world.platform.application.containerOf('content');
    const sweep = container.resolve(SweepImportArchives);
    const kept = async () => {
      const { items } = await container.resolve(ImportArchives).list(undefined);
      return items.map(({ importId }) => importId);
    };
    world.faults.plan('course.createCourse', 'before', () => new Error('The line was cut.'));
    const { body } = await upload(zipOf(courseFiles));
    await world.platform.settle();
    world.platform.clock.set(new Date(Date.now() + 2 * 3_600_000));
    await sweep.run();
    expect(await kept()).toEqual([body.id]);
    await persist();
    await sweep.run();
    expect(await kept()).toEqual([]);
    expect((await read(body.id)).status).toBe('succeeded');
  });

  const book = join(
    process.env.STOA_TEST_DATA ?? resolve(process.cwd(), '../shared/data'),
    'courses/rust-book.zip',
  );
  // On CI a missing input is a failure, not a reason to skip.
  const itWhereItIs = existsSync(book) || process.env.CI === 'true' ? it : it.skip;

  itWhereItIs(
    'bring a real book of two hundred lessons, ready to be published',
    async () => {
      world.media.refusedTypes.add('image/svg+xml');
      const before = made();
      const done = await carryOut(readFileSync(book));
      expect(done).toMatchObject({
        status: 'succeeded',
        report: { format: 'mdbook', imported: { sections: 24, lessons: 201, quizzes: 81, questions: 158 } },
      });
      expect(made().quizzes - before.quizzes).toBe(81);
      const sections = (await written(done.courseId)) as {
        lessons: { id: string; kind: string; quizId: string }[];
      }[];
      const lessons = sections.flatMap((section) => section.lessons);
      expect(lessons).toHaveLength(201);
      expect(lessons.every(({ kind, quizId }) => (kind === 'quiz') === (quizId !== null))).toBe(true);
      const texts = await world.platform.query(
        `select markdown from content.lessons where course_id = '${done.courseId}'`,
      );
      const references = texts.flatMap(({ markdown }) => [
        ...String(markdown).matchAll(/\]\((lesson|asset):([^)#\s]+)/g),
      ]);
      expect(references.length).toBeGreaterThan(250);
      const known = new Set([...lessons.map(({ id }) => id), ...world.media.known.keys()]);
      expect(references.filter(([, , id = '']) => !known.has(id))).toEqual([]);

      expect((await world.publish(done.courseId)).body.code).toBe('content.not_ready');
      const course = world.courses.known.get(done.courseId);
      if (course) world.courses.add({ ...course, categorySlug: 'technology' });
      expect(await world.publish(done.courseId)).toMatchObject({ status: 200, body: { number: 1 } });
      expect(
        (await world.send('get', `/courses/${done.courseId}/outline`, { as: null })).body.sections,
      ).toHaveLength(24);
    },
    60_000,
  );
});
