import fc from 'fast-check';
import { filesInMemory } from '../archive-files';
import type { LessonDraft } from '../course-draft';
import { ImportRefused } from '../import-refused';
import { parseCourse } from '../parse-course';

type Files = Record<string, string | Buffer>;
const png = Buffer.from('89504e470d0a1a0a', 'hex');

async function importPage(page: string, others: Files = {}) {
  const { course, report } = await parseCourse(
    filesInMemory({
      'src/SUMMARY.md': '- [Page](page.md)\n- [Other](other.md)',
      'src/page.md': page,
      'src/other.md': '# Other\n\n## A place\n\nText.',
      ...others,
    }),
  );
  const lessons = course.sections.flatMap((section) => section.lessons);
  const [article] = lessons as [Extract<LessonDraft, { kind: 'article' }>];
  const quiz = lessons.find((lesson) => lesson.kind === 'quiz');
  return { course, report, lessons, markdown: article.markdown, quiz: quiz?.quiz };
}

describe('a book', () => {
  it('has its settings, a section a chapter, and front and back matter apart', async () => {
    const { course, report } = await parseCourse(
      filesInMemory({
        'book.toml':
          '[book]\ntitle = "The book"\nauthors = ["Ada", "Grace"]\ndescription = "About."\nlanguage = "de"\nsrc = "text"',
        'text/SUMMARY.md':
          '[Preface](p.md)\n# Part\n- [One](one.md)\n  - [Inner](inner.md)\n- [Draft]()\n- [Gone](gone.md)\n- [Appendix](x.md)\n\n[End](end.md)',
        ...Object.fromEntries(
          ['p', 'one', 'inner', 'x', 'end'].map((name) => [`text/${name}.md`, `Text of ${name}.`]),
        ),
      }),
    );
    expect(course).toMatchObject({
      title: 'The book',
      subtitle: 'By Ada and Grace',
      description: 'About.',
      language: 'de',
    });
    expect(course.sections.map(({ title, lessons }) => [title, lessons.map(({ key }) => key)])).toEqual([
      ['Before you begin', ['p']],
      ['1. One', ['one', 'inner']],
      ['Appendix', ['x']],
      ['Further reading', ['end']],
    ]);
    expect(report.omitted.items.map(({ file, line, code }) => [file, line, code])).toEqual([
      ['text/SUMMARY.md', 5, 'chapter_draft'],
      ['text/SUMMARY.md', 6, 'page_missing'],
    ]);
  });

  it('without nested chapters has its parts as sections', async () => {
    const { course } = await parseCourse(
      filesInMemory({
        'SUMMARY.md': '# Book\n# A\n- [1](1.md)\n- [2](2.md)\n# B\n- [3](3.md)',
        '1.md': 'x',
        '2.md': 'x',
        '3.md': 'x',
      }),
    );
    expect(course.sections.map(({ title, lessons }) => [title, lessons.length])).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
  });

  it('without a page is refused', async () => {
    await expect(parseCourse(filesInMemory({ 'src/SUMMARY.md': '- [A](a.md)' }))).rejects.toMatchObject({
      code: 'import.no_lessons',
    });
  });
});

describe('a page', () => {
  it('loses the heading that repeats its title, and the next begin at the second level', async () => {
    const { markdown } = await importPage('## Page\n\nText.\n\n### Within\n\nMore\n----\n');
    expect(markdown).toBe('Text.\n\n### Within\n\n## More');
  });

  it('points links at lessons and images at assets, and reports those that lead nowhere', async () => {
    const { markdown, course, report } = await importPage(
      'See [a](other.html#a-place), [b][ref], [c], [*d*](gone.md), [e](javascript:alert(1)), <https://x.org>.\n\n' +
        '![Alt](img/a.png) <img src="img/a.png" alt="Two"> ![Gone](img/b.png)\n\n[ref]: other.md#nowhere\n[c]: https://x.org\n',
      { 'src/img/a.png': png },
    );
    expect(markdown).toBe(
      'See [a](lesson:other#a-place), [b](lesson:other), [c](https://x.org), *d*, e, <https://x.org>.\n\n' +
        '![Alt](asset:src-img-a.png) ![Two](asset:src-img-a.png) Gone',
    );
    expect(course.assets).toEqual([
      {
        key: 'src-img-a.png',
        path: 'src/img/a.png',
        fileName: 'a.png',
        contentType: 'image/png',
        size: 8,
        usage: 'image',
      },
    ]);
    expect(report.omitted.items.map(({ line, code }) => [line, code])).toEqual([
      [1, 'link_broken'],
      [1, 'link_not_allowed'],
      [3, 'image_missing'],
    ]);
    expect(report.changed.counts).toMatchObject({ anchor_not_found: 1 });
  });

  it('follows old anchors to the heading they stand before', async () => {
    const { markdown } = await importPage('[x](other.html#old)', {
      'src/other.md': '# Other\n\n<a id="old"></a>\n\n## New name\n',
    });
    expect(markdown).toBe('[x](lesson:other#new-name)');
  });

  it('shows code with a language alone, without hidden lines, and says what does not compile', async () => {
    const { markdown } = await importPage(
      '```rust,ignore,does_not_compile\n# fn main() {\n##[x]\n#[y]\nlet a;\n# }\n```\n\n> ```rust\n> x\n> ```\n',
    );
    expect(markdown).toBe(
      '```rust\n#[x]\n#[y]\nlet a;\n```\n\n*This code does not compile.*\n\n> ```rust\n> x\n> ```',
    );
  });

  it('turns listings, captions and other HTML into Markdown, and drops comments and scripts', async () => {
    const { markdown, report } = await importPage(
      '<Listing number="1-2" file-name="src/a.rs" caption="The `a` of it">\n\n```rust\nx\n```\n\n</Listing>\n\n' +
        '<span class="caption">Figure 1: Two\nthings</span>\n\nPress <kbd>ctrl</kbd>, 2<sup>n − 1</sup>, <code>A<em>B</em>&lt;C&gt;</code>, `<b>`, Vec<T>.<!-- ```\nno\n``` -->\n\n<script>alert(1)</script>end\n',
    );
    expect(markdown).toBe(
      'File: `src/a.rs`\n\n```rust\nx\n```\n\n**Listing 1-2.** The `a` of it\n\n**Figure 1.** Two things\n\n' +
        'Press `ctrl`, 2ⁿ⁻¹, `AB<C>`, `<b>`, Vec\\<T>.\n\nend',
    );
    expect(report.omitted.items).toMatchObject([
      { file: 'src/page.md', line: 16, code: 'html_not_supported' },
    ]);
  });

  it('keeps line breaks, where there is something to break from', async () => {
    const { markdown } = await importPage('One  \ntwo<br>\nthree  \n- four  \n\nend  \n');
    expect(markdown).toBe('One\\\ntwo\\\nthree\n- four\n\nend');
  });

  it('keeps footnotes as numbered notes', async () => {
    const { markdown } = await importPage('One[^b], two[^a].\n\n[^a]: Note a.\n[^b]: Note b\n    goes on.\n');
    expect(markdown).toBe('One¹, two².\n\n**Notes**\n\n1. Note b goes on.\n2. Note a.');
  });

  it('marks points in time in what was an interactive diagram, in the order of execution', async () => {
    const { markdown, report } = await importPage(
      '```aquascope,interpreter\nfn main() {\n  let a = 1;`[]`\n  f(a);`[]` // after\n}\nfn f(x: i32) {\n  `[]`g(x)\n}\n```\n',
    );
    expect(markdown).toContain(
      '  let a = 1; // L1\n  f(a); // L3: after\n}\nfn f(x: i32) {\n  /* L2 */ g(x)\n}',
    );
    expect(report.omitted.items).toMatchObject([
      { file: 'src/page.md', line: 1, code: 'interactive_diagram' },
    ]);
  });

  it('keeps escaped directives as text and reports unknown ones', async () => {
    const { markdown, report } = await importPage('\\{{#include x}} and {{#nonsense y}}.');
    expect(markdown).toBe('{{#include x}} and .');
    expect(report.omitted.items).toMatchObject([{ line: 1, code: 'directive_unknown' }]);
  });
});

describe('a quiz', () => {
  const place = '# Page\n\n## Basics\n\n{{#quiz ../quizzes/q.toml}}\n';
  const quizFile = (toml: string): Files => ({ 'quizzes/q.toml': toml });

  it('becomes a lesson after its page, with each kind of question we have', async () => {
    const { lessons, quiz, markdown, report } = await importPage(
      place,
      quizFile(`
[[questions]]
type = "MultipleChoice"
prompt.prompt = "One?"
prompt.distractors = ["b", "c"]
prompt.answerIndex = 1
answer.answer = "a"
context = "Because."

[[questions]]
type = "MultipleChoice"
prompt.prompt = "Several?"
prompt.distractors = ["2"]
prompt.sortAnswers = true
answer.answer = ["3", "1"]

[[questions]]
type = "ShortAnswer"
prompt.prompt = "Word?"
answer.answer = "fn "
answer.alternatives = ["fn()"]
`),
    );
    expect(lessons.map(({ kind, key }) => [kind, key])).toEqual([
      ['article', 'page'],
      ['quiz', 'q-quiz'],
      ['article', 'other'],
    ]);
    expect(markdown).toBe('## Basics\n\n**Quiz:** [Basics](lesson:q-quiz)');
    expect(quiz).toEqual({
      title: 'Quiz: Basics',
      passMarkPercent: 70,
      questions: [
        {
          kind: 'single',
          prompt: 'One?',
          points: 1,
          explanation: 'Because.',
          choices: [
            { text: 'b', isCorrect: false },
            { text: 'a', isCorrect: true },
            { text: 'c', isCorrect: false },
          ],
        },
        {
          kind: 'multiple',
          prompt: 'Several?',
          points: 1,
          choices: [
            { text: '1', isCorrect: true },
            { text: '2', isCorrect: false },
            { text: '3', isCorrect: true },
          ],
        },
        { kind: 'short_text', prompt: 'Word?', points: 1, accepted: ['fn', 'fn()'] },
      ],
    });
    expect(report.imported).toMatchObject({ quizzes: 1, questions: 3, exercises: 0 });
  });

  it('of kinds that cannot be graded stays in the page as exercises, each named in the report', async () => {
    const { lessons, markdown, report } = await importPage(
      place,
      quizFile(
        '[[questions]]\ntype = "Tracing"\nprompt.program = "fn main() {}"\nanswer.doesCompile = true\nanswer.stdout = "1\\n"\ncontext = "So."\n' +
          '[[questions]]\ntype = "Tracing"\nprompt.program = "fn"\nanswer.doesCompile = false\nanswer.lineNumber = 1\n',
      ),
    );
    expect(lessons.map(({ kind }) => kind)).toEqual(['article', 'article']);
    expect(markdown).toContain(
      '```rust\nfn main() {}\n```\n\n> [!SOLUTION]\n> This program compiles, and prints:\n>\n> ```text\n> 1\n> ```\n>\n> So.',
    );
    expect(markdown).toContain('> This program does **not** compile. The error is on line 1.');
    expect(report.changed.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: 'quizzes/q.toml', line: 1, code: 'question_became_exercise' }),
        expect.objectContaining({ file: 'quizzes/q.toml', line: 7, code: 'question_became_exercise' }),
      ]),
    );
    expect(report.imported).toMatchObject({ quizzes: 0, questions: 0, exercises: 2 });
  });

  it('that is damaged or missing is reported with its line', async () => {
    const damaged = await importPage(place, quizFile('[[questions]]\ntype = '));
    expect(damaged.report.omitted.items).toMatchObject([
      { file: 'quizzes/q.toml', line: 2, code: 'quiz_broken' },
    ]);
    const missing = await importPage(place);
    expect(missing.report.omitted.items).toMatchObject([
      { file: 'src/page.md', line: 5, code: 'quiz_missing' },
    ]);
  });
});

describe('whatever is written', () => {
  const pieces = fc.constantFrom(
    ...[
      '```',
      '`',
      '[',
      ']',
      '(',
      ')',
      '![',
      '<a href="',
      '">',
      '<b',
      '</b>',
      '<!--',
      '-->',
      '{{#quiz ',
      '{{#include page.md}}',
      '}}',
      '# ',
      '\n',
      '\n\n',
      '> ',
      '    ',
      '|',
      '[^',
      ']:',
      '\\',
      '<Listing caption="',
      'x',
      '<pre>',
      '~~~',
      '@Perm{read}',
    ],
  );

  it('ends in a course or in a refusal, and leaves no reference hanging', async () => {
    const text = fc
      .array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 60 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (page, summary) => {
        try {
          const { markdown } = await importPage(page, { 'src/SUMMARY.md': `- [Page](page.md)\n${summary}` });
          expect(markdown.length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof ImportRefused)) throw error;
        }
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });

  it('takes no more time than its length deserves', async () => {
    for (const nasty of [
      '[',
      '<a b ',
      '`a``',
      '![](',
      '> '.repeat(3),
      '*_',
      '{{#',
      '<!-- ',
      '(['.repeat(2),
    ]) {
      const started = process.cpuUsage();
      await importPage(nasty.repeat(Math.floor(60_000 / nasty.length)));
      const spent = process.cpuUsage(started);
      expect((spent.user + spent.system) / 1e6).toBeLessThan(2);
    }
  });
});
