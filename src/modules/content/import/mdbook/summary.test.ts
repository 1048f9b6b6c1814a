import { parseSummary } from './summary';

it('reads front matter, parts, nested chapters, drafts and back matter', () => {
  const { title, chapters } = parseSummary(
    [
      '# Summary',
      '',
      '[Preface](preface.md)',
      '<!-- [Hidden](hidden.md) -->',
      '# First part',
      '- [The `match` [x] word](one.md)',
      '    - [Inner](one/inner.md)',
      '        - [Innermost](<one/in most.md>)',
      '- [Draft]()',
      '---',
      '# Second part',
      '1. [Two](two.md)',
      '',
      '[About](about.md)',
    ].join('\n'),
  );
  expect(title).toBeNull();
  expect(chapters).toMatchObject([
    { title: 'Preface', path: 'preface.md', line: 3, isNumbered: false, part: null },
    {
      title: 'The match x word',
      part: 'First part',
      children: [{ title: 'Inner', children: [{ title: 'Innermost', path: 'one/in most.md' }] }],
    },
    { title: 'Draft', path: null, line: 9 },
    { title: 'Two', part: 'Second part', isNumbered: true },
    { title: 'About', isNumbered: false },
  ]);
});

it('takes the first heading for the title where it says more than "Summary"', () => {
  expect(parseSummary('# My _book_\n\n- [One](one.md)').title).toBe('My book');
});
