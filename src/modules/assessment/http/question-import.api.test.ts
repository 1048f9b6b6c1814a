import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { quizTakers } from '../testing/quiz-takers';

const data = process.env.STOA_TEST_DATA ?? path.resolve(__dirname, '../../../../../shared/data');
const folder = path.join(data, 'questions');
// On CI a missing input is a failure, not a reason to skip.
const itWhereItIs = existsSync(folder) || process.env.CI === 'true' ? it : it.skip;

describe('questions of a file', () => {
  const takers = quizTakers();
  const { aQuiz, call, teacher } = takers;
  let quizId: string;
  beforeAll(async () => {
    quizId = (await aQuiz()).quizId;
  });

  const send = (text: string, who = teacher, into = quizId) =>
    call(who, 'post', `/quizzes/${into}/draft/readings`, { text });
  const read = async (text: string) => {
    const { status, body } = await send(text);
    expect(status).toBe(200);
    return body;
  };
  const only = async (text: string) => (await read(text)).questions[0]?.question;
  const notesOf = async (text: string) =>
    (await read(text)).notes.map(
      ({ line, column, code }: { line: number; column: number; code: string }) => `${line}:${column} ${code}`,
    );
  const file = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const xml = (questions: string) => `<?xml version="1.0"?>\n<quiz>\n${questions}\n</quiz>`;
  const question = (type: string, inner: string) =>
    `<question type="${type}"><name><text>N</text></name><questiontext format="html"><text>P</text></questiontext>${inner}</question>`;

  it('require someone signed in, and are read for those who write the quiz alone', async () => {
    await takers.world.platform.anonymous
      .post(`/api/v1/quizzes/${quizId}/draft/readings`)
      .send({ text: 'So? {T}' })
      .expect(401);
    for (const other of [aPerson(), aPerson('instructor')])
      expect(await send('So? {T}', other)).toMatchObject({
        status: 404,
        body: { code: 'assessment.quiz_not_found' },
      });
    expect((await send('So? {T}', teacher, newId())).status).toBe(404);
    expect((await send('So? {T}', aPerson('admin'))).status).toBe(200);
  });

  it.each([
    ['no text', { text: '' }],
    ['a text that is too long', { text: 'x'.repeat(2_000_001) }],
    ['a character that cannot be kept', { text: 'a\0b' }],
  ])('refuse %s', async (_, body) => {
    expect(await call(teacher, 'post', `/quizzes/${quizId}/draft/readings`, body)).toMatchObject({
      status: 400,
      body: { code: 'request.invalid' },
    });
  });

  it('are saved with the draft, published and taken like any other, and known when they are read again', async () => {
    const text = ['Nearest? {~Sirius =The Sun}', 'Hot? {T}', 'Far? {#8.3:0.1}'].join('\n\n');
    const quiz = await aQuiz();
    const { body } = await send(text, teacher, quiz.quizId);
    expect(body.questions.map(({ isKnown }: { isKnown: boolean }) => isKnown)).toEqual([false, false, false]);
    const questions = body.questions.map((one: { question: object }) => one.question);
    const saved = await call(teacher, 'put', `/quizzes/${quiz.quizId}/draft`, {
      version: 1,
      title: 'Stars',
      passMarkPercent: 50,
      questions,
    });
    expect(saved).toMatchObject({ status: 200, body: { problems: [], questions } });
    const again = await send(text, teacher, quiz.quizId);
    expect(again.body.questions.map(({ isKnown }: { isKnown: boolean }) => isKnown)).toEqual([
      true,
      true,
      true,
    ]);
    await takers.publish(quiz.courseId, [quiz.quizId], 2);
    const draft = saved.body;
    expect(await takers.attempt({ ...quiz, draft }, takers.answersTo(draft, true))).toMatchObject({
      percent: 100,
    });
  });

  it('come from GIFT with what is escaped in it, its tags, and the line where each begins', async () => {
    const text = [
      '// [tag:stars] a comment',
      '$CATEGORY: $course$/top/Default for Sky',
      '',
      '::A name\\: mine::[markdown]Is **\\{x\\}** \\= 1?{',
      '  =Yes#Of course.',
      '  ~No####Because.',
      '}',
    ].join('\r\n');
    const { format, questions, notes } = await read(text);
    expect({ format, notes }).toEqual({ format: 'gift', notes: [] });
    expect(questions).toMatchObject([
      {
        line: 4,
        column: 1,
        title: 'A name: mine',
        tags: ['Sky', 'stars'],
        isKnown: false,
        problems: [],
        question: {
          kind: 'single',
          prompt: 'Is **{x}** = 1?',
          explanation: 'Because.',
          choices: [
            { text: 'Yes', isCorrect: true, feedback: 'Of course.' },
            { text: 'No', isCorrect: false, feedback: null },
          ],
        },
      },
    ]);
  });

  it('keep the sense of numbers: ranges become a value and how far off it may be, exactly', async () => {
    expect(await only('Pi? {#3.141..3.142}')).toMatchObject({
      value: '3.1415',
      tolerance: { kind: 'absolute', amount: '0.0005' },
    });
    expect(await only('A third? {#1/3..2/3}')).toMatchObject({
      value: '0.5',
      tolerance: { amount: '1/6' },
    });
    expect(await notesOf('How many? {#a lot}')).toEqual(['1:13 not_readable']);
  });

  it('that cannot be read are said with their place, and keep nothing else from being read', async () => {
    const text =
      'First? {T}\n\nNever closed {=a\n ~b\n\n  Just words.\n\nTwo {=a} and {=b}\n\nStray } here\n\nLast? {F}';
    const { questions, notes } = await read(text);
    expect(questions.map(({ line }: { line: number }) => line)).toEqual([1, 12]);
    expect(notes.map((note: { subject: string }) => note)).toMatchObject([
      { line: 3, column: 14, code: 'not_readable', isOmitted: true, subject: 'Never closed' },
      { line: 6, column: 3, code: 'not_a_question', isOmitted: true, subject: 'Just words.' },
      { line: 8, column: 14, code: 'not_readable' },
      { line: 10, column: 7, code: 'not_readable' },
    ]);
  });

  it('are taken once, however often they stand there, and 200 at most', async () => {
    expect(await notesOf('So? {T}\n\nSo? {T}\n\nSo? {F}')).toEqual(['3:1 repeated']);
    const many = Array.from({ length: 300 }, (_, index) => `Is it ${index}? {T}`).join('\n\n');
    const { questions, notes } = await read(many);
    expect(questions).toHaveLength(200);
    expect(notes).toMatchObject([{ line: 401, code: 'too_many', isOmitted: true }]);
  });

  it('that are longer than a question may be are left out, and what is unfinished says so', async () => {
    expect(await notesOf(`${'x'.repeat(20_001)} {T}`)).toEqual(['1:1 does_not_fit']);
    expect((await read('Which? {~a ~b}')).questions[0].problems).toEqual(['question_without_right_answer']);
  });

  it('come from HTML as Markdown that shows the same, and nothing else', async () => {
    const html = `<p onclick="x()">A <b>bold </b>word, <em>x</em><sub>2</sub>, <code>a\`b</code> &amp;lt; 1 * 2</p>
      <script>alert(1)</script><ul><li>one</li><li>two<ol><li>deep</li></ol></li></ul>
      <a href="javascript:alert(1)">here</a> <a href="https://a.example/b">there</a><img src="x.png" alt="The moon">`;
    const text = xml(
      `<question type="essay"><name><text>E</text></name><questiontext format="html"><text><![CDATA[${html}]]></text></questiontext></question>`,
    );
    const { questions, notes } = await read(text);
    expect(questions[0].question.prompt).toBe(
      [
        'A **bold** word, *x*<sub>2</sub>, ``a`b`` \\&lt; 1 \\* 2',
        '- one\n- two\n\n  1. deep',
        'here [there](<https://a.example/b>)The moon',
      ].join('\n\n'),
    );
    expect(notes).toMatchObject([{ line: 3, column: 1, code: 'files_left_out', isOmitted: false }]);
  });

  it('come from Moodle XML with units the other way round, parts told, and files left behind', async () => {
    const numeric = question(
      'numerical',
      `<answer fraction="100"><text>5500</text><tolerance>50</tolerance></answer>
       <units><unit><multiplier>1</multiplier><unit_name>W</unit_name></unit>
       <unit><multiplier>0.001</multiplier><unit_name>kW</unit_name></unit></units><defaultgrade>2.5</defaultgrade>`,
    );
    expect(await only(xml(numeric))).toMatchObject({
      points: 3,
      value: '5500',
      tolerance: { amount: '50' },
      units: [
        { name: 'W', factor: '1' },
        { name: 'kW', factor: '1000' },
      ],
    });
    expect(await notesOf(xml(numeric))).toEqual(['3:1 points_rounded']);
    const cloze = `<question type="cloze"><name><text>Cities</text></name><questiontext format="html"><text>
      <![CDATA[<p>{1:SHORTANSWER:=Paris#Yes~%100%paris city~%50%Lyon} or {2:MULTICHOICE:~Rome~=Bonn} has {1:NUMERICAL:=4:0.1}.</p>]]>
      </text></questiontext></question>`;
    expect(await only(xml(cloze))).toMatchObject({
      kind: 'blanks',
      prompt: 'Cities',
      text: '[[Paris|paris city]] or [[Bonn]] has [[4]].',
    });
    expect(await notesOf(xml(question('calculated', '')))).toEqual(['3:1 unknown_kind']);
  });

  it.each([
    [
      'an entity of its own',
      '<!DOCTYPE quiz [<!ENTITY a "aaaa">]>\n<quiz><question type="essay">&a;</question></quiz>',
    ],
    ['a file from elsewhere', '<!DOCTYPE q [<!ENTITY f SYSTEM "file:///etc/passwd">]>\n<quiz>&f;</quiz>'],
    ['more depth than there is', `<quiz>\n${'<a>'.repeat(40)}${'</a>'.repeat(40)}</quiz>`],
    ['no end', `<quiz>\n<question type="essay"><name>`],
    ['another root', '<html>\n<body/></html>'],
  ])('refuse XML with %s', async (_, text) => {
    const { questions, notes } = await read(text);
    expect(questions).toEqual([]);
    expect(notes).toMatchObject([{ code: 'not_readable', isOmitted: true }]);
    expect(JSON.stringify(notes)).not.toContain('root:');
  });

  it('that came before the place where a file breaks off are kept', async () => {
    const whole = question('truefalse', '<answer fraction="100"><text>true</text></answer>');
    const { questions, notes } = await read(`<quiz>\n${whole}\n<question type="essay">\n</quiz>`);
    expect(questions).toMatchObject([{ line: 2, question: { kind: 'true_false', answer: true } }]);
    expect(notes).toMatchObject([{ line: 4, code: 'not_readable' }]);
  });

  it('of the longest file that is taken are read within a few seconds, however it is made', async () => {
    const longest = 2_000_000;
    const fill = (piece: string) => piece.repeat(Math.floor(longest / piece.length));
    const bad = [
      fill('{'),
      fill('a{=b}\n\n'),
      fill('~ '),
      `a{=${fill(' ').slice(10)}}`,
      `<quiz>${fill('<question type="essay"/>').slice(0, -40)}</quiz>`.slice(0, longest),
      `<quiz><question type="essay"><questiontext format="html"><text>${fill('&lt;b&gt;').slice(0, 90_000)}</text></questiontext></question></quiz>`,
      `[html]${fill('<b>').slice(0, 99_000)}{}`,
      `[plain]${' '.repeat(99_000)}x{}`,
      `[html]<pre>${' '.repeat(99_000)}x</pre>{}`,
    ];
    const started = process.cpuUsage();
    for (const text of bad) await read(text.slice(0, longest));
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(20);
  }, 60_000);

  itWhereItIs('come whole from the examples of GIFT', async () => {
    const { questions, notes } = await read(file('gift/examples.gift.txt'));
    const kinds = questions.map(({ question: { kind } }: { question: { kind: string } }) => kind);
    const count = (kind: string) => kinds.filter((one: string) => one === kind).length;
    expect({
      single: count('single'),
      multiple: count('multiple'),
      true_false: count('true_false'),
      short_text: count('short_text'),
      numeric: count('numeric'),
      matching: count('matching'),
    }).toEqual({ single: 11, multiple: 1, true_false: 3, short_text: 7, numeric: 6, matching: 3 });
    const omitted = notes.filter(({ isOmitted }: { isOmitted: boolean }) => isOmitted);
    expect(new Set(omitted.map(({ code }: { code: string }) => code))).toEqual(new Set(['repeated']));
    expect(questions.flatMap(({ problems }: { problems: string[] }) => problems)).toEqual([]);
  });

  itWhereItIs.each([
    ['error_invalid_grades', ['multiple'], ['feedback_left_out', 'weights_by_our_rules']],
    ['essay', ['essay'], []],
    ['gapselect', ['blanks'], ['hints_left_out', 'feedback_left_out', 'options_left_out']],
    ['match', ['matching'], ['feedback_left_out']],
    ['multichoice', ['single'], ['files_left_out']],
    [
      'nested_categories_with_questions',
      ['true_false', 'essay', 'true_false', 'true_false', 'true_false'],
      [],
    ],
    ['numerical', ['numeric'], ['hints_left_out']],
    ['ordering', ['ordering'], ['feedback_left_out']],
    ['shortanswer', ['short_text'], ['partial_answers_left_out', 'feedback_in_explanation']],
  ])('come from %s.xml of Moodle', async (name, kinds, codes) => {
    const { questions, notes } = await read(file(`moodle-xml/${name}.xml`));
    expect(questions.map((one: { question: { kind: string } }) => one.question.kind)).toEqual(kinds);
    expect(notes.map(({ code }: { code: string }) => code)).toEqual(codes);
  });
});
