import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { startAssessment } from '../testing/fixtures';

describe('question banks', () => {
  let world: Awaited<ReturnType<typeof startAssessment>>;
  const teacher = aPerson('instructor');

  beforeAll(async () => {
    world = await startAssessment();
  });
  afterAll(() => world.platform.stop());

  async function call(method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object, who = teacher) {
    const request = (await world.platform.as(who))[method](`/api/v1${path}`);
    const answer = await (body ? request.send(body) : request);
    return { status: answer.status, body: answer.body };
  }
  const question = (prompt: string, answer = true) => ({ kind: 'true_false', prompt, answer });
  async function aBank() {
    const { courseId } = world.courses.add(teacher.id);
    const { body } = await call('post', `/courses/${courseId}/question-banks`, { title: 'Stars' });
    const add = (...questions: { question: object; tags?: string[] }[]) =>
      call('post', `/question-banks/${body.id}/questions`, { questions });
    const list = async (query = '') =>
      (await call('get', `/question-banks/${body.id}/questions${query}`)).body;
    return { courseId, bankId: body.id as string, add, list };
  }
  const prompts = ({ items }: { items: { question: { prompt: string } }[] }) =>
    items.map((item) => item.question.prompt);

  it('require someone signed in', async () => {
    await world.platform.anonymous.get(`/api/v1/question-banks/${newId()}`).expect(401);
  });

  it('are for those who teach the course: to others there is none', async () => {
    const { bankId, add } = await aBank();
    const { body } = await add({ question: question('Hot?') });
    for (const other of [aPerson(), aPerson('instructor'), aPerson('support')]) {
      const statuses = [
        await call('get', `/question-banks/${bankId}`, undefined, other),
        await call('get', `/question-banks/${bankId}/questions`, undefined, other),
        await call('delete', `/bank-questions/${body.questions[0].id}`, undefined, other),
      ].map(({ status }) => status);
      expect(statuses).toEqual([404, 404, 404]);
    }
    expect(await call('get', `/question-banks/${bankId}`, undefined, aPerson('admin'))).toMatchObject({
      status: 200,
      body: { title: 'Stars', questionCount: 1 },
    });
  });

  it('are listed oldest first, page by page, and can be renamed', async () => {
    const { courseId, bankId } = await aBank();
    await call('post', `/courses/${courseId}/question-banks`, { title: 'Planets' });
    await call('put', `/question-banks/${bankId}`, { title: 'Suns' });
    const first = await call('get', `/courses/${courseId}/question-banks?limit=1`);
    expect(first.body).toMatchObject({ items: [{ title: 'Suns' }], nextCursor: expect.any(String) });
    const rest = await call('get', `/courses/${courseId}/question-banks?cursor=${first.body.nextCursor}`);
    expect(rest.body).toMatchObject({ items: [{ title: 'Planets' }], nextCursor: null });
  });

  it('find their questions by words and by tag, the newest first', async () => {
    const { add, list, bankId } = await aBank();
    await add(
      { question: question('Is Vega 100% hot?'), tags: [' Bright ', 'bright', 'Lyra'] },
      { question: question('Is Mars cold?'), tags: ['planets'] },
      { question: question('Is it hot?') },
    );
    expect(prompts(await list())).toEqual(['Is it hot?', 'Is Mars cold?', 'Is Vega 100% hot?']);
    expect(prompts(await list('?text=HOT'))).toEqual(['Is it hot?', 'Is Vega 100% hot?']);
    expect(prompts(await list('?text=0%25'))).toEqual(['Is Vega 100% hot?']);
    expect(prompts(await list('?tag=bright'))).toEqual(['Is Vega 100% hot?']);
    const first = await list('?limit=2');
    expect(prompts(await list(`?limit=2&cursor=${first.nextCursor}`))).toEqual(['Is Vega 100% hot?']);
    const { body } = await call('get', `/question-banks/${bankId}`);
    expect(body).toMatchObject({
      questionCount: 3,
      tags: [
        { tag: 'bright', count: 1 },
        { tag: 'lyra', count: 1 },
        { tag: 'planets', count: 1 },
      ],
    });
  });

  it('keep every version of a question; tags alone make none', async () => {
    const { add } = await aBank();
    const { body } = await add({ question: question('Hot?') });
    const [{ id }] = body.questions;
    const save = (version: number, prompt: string, tags: string[] = []) =>
      call('put', `/bank-questions/${id}`, { version, tags, question: question(prompt) });
    expect(await save(1, 'Hot?', ['New'])).toMatchObject({
      status: 200,
      body: { version: 1, tags: ['new'] },
    });
    const saves = await Promise.all([save(1, 'Warm?'), save(1, 'Cold?'), save(1, 'Cool?')]);
    expect(
      saves.map(({ status, body: { code, version } }) => code ?? `${status} ${version}`).toSorted(),
    ).toEqual(['200 2', 'assessment.question_changed_meanwhile', 'assessment.question_changed_meanwhile']);
    const versions = (await call('get', `/bank-questions/${id}/versions`)).body;
    expect(versions.items.map((one: { version: number }) => one.version)).toEqual([2, 1]);
    expect(versions.items[1].question).toEqual({ ...body.questions[0].question, id });
    await expect(world.platform.query('delete from assessment.bank_question_versions')).rejects.toMatchObject(
      {
        cause: { code: '23001' },
      },
    );
  });

  it('take finished questions alone, all or none, and tell which is not', async () => {
    const { add, list } = await aBank();
    expect(await add({ question: question('Hot?') }, { question: question(' ') })).toMatchObject({
      status: 422,
      body: {
        code: 'assessment.question_incomplete',
        facts: { problems: [{ index: 1, code: 'question_without_prompt' }] },
      },
    });
    expect((await list()).items).toEqual([]);
  });

  it('give each question an id of their own, whatever id is sent', async () => {
    const first = await aBank();
    const second = await aBank();
    const { body } = await first.add({ question: question('Hot?') });
    const [{ id }] = body.questions;
    const again = await second.add({ question: { ...question('Stolen?'), id } });
    expect(again.status).toBe(201);
    expect(again.body.questions[0].id).not.toBe(id);
    expect(prompts(await first.list())).toEqual(['Hot?']);
  });

  it('let a question go once, and count it once', async () => {
    const { add, list, bankId } = await aBank();
    const { body } = await add({ question: question('Hot?') }, { question: question('Cold?') });
    const remove = () => call('delete', `/bank-questions/${body.questions[0].id}`);
    const statuses = (await Promise.all([remove(), remove(), remove()])).map(({ status }) => status);
    expect(statuses).toContain(204);
    expect(await remove()).toMatchObject({
      status: 404,
      body: { code: 'assessment.bank_question_not_found' },
    });
    expect(prompts(await list())).toEqual(['Cold?']);
    expect((await call('get', `/question-banks/${bankId}`)).body.questionCount).toBe(1);
  });

  it('hold a thousand questions at most, also where they come at once', async () => {
    const { add, bankId } = await aBank();
    const many = Array.from({ length: 200 }, (_, index) => ({ question: question(`Is it ${index}?`) }));
    const answers = await Promise.all(Array.from({ length: 6 }, () => add(...many)));
    expect(answers.map(({ body: { code } }) => code).filter(Boolean)).toEqual(['assessment.bank_full']);
    expect((await call('get', `/question-banks/${bankId}`)).body.questionCount).toBe(1_000);
  });

  it('know what a file would bring that they have', async () => {
    const { add, bankId } = await aBank();
    await add({ question: question('Hot?') });
    const { body } = await call('post', `/question-banks/${bankId}/readings`, {
      text: 'Hot? {T}\n\nCold? {F}',
    });
    expect(body.questions.map(({ isKnown }: { isKnown: boolean }) => isKnown)).toEqual([true, false]);
  });

  it('are fifty in a course at most', async () => {
    const { courseId } = world.courses.add(teacher.id);
    const make = () => call('post', `/courses/${courseId}/question-banks`, { title: 'One' });
    const answers = await Promise.all(Array.from({ length: 52 }, make));
    expect(answers.map(({ body: { code } }) => code).filter(Boolean)).toEqual([
      'assessment.too_many_banks',
      'assessment.too_many_banks',
    ]);
  });
});
