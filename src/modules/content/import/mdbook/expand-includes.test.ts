import { filesInMemory } from '../archive-files';
import { ReportBuilder } from '../import-report';
import { expandIncludes, selectLines } from './expand-includes';

const numbered = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`).join('\n');

describe('selecting lines', () => {
  it.each<[string, string, number, number]>([
    ['one line', '3', 3, 3],
    ['a range', '10:20', 10, 20],
    ['from a line on', '18:', 18, 20],
    ['up to a line', ':2', 1, 2],
    ['more than there is', '19:99', 19, 20],
    ['everything', '', 1, 20],
  ])('takes %s', (_, selector, from, to) => {
    const lines = selectLines(numbered, selector === '' ? [] : selector.split(':'));
    expect([lines?.[0], lines?.at(-1), lines?.length]).toEqual([`line ${from}`, `line ${to}`, to - from + 1]);
  });

  it('takes an anchor without the marks of others within it, and several parts of one name', () => {
    const content =
      'a\n// ANCHOR: x\nb\n# ANCHOR: y\nc\n# ANCHOR_END: y\n// ANCHOR_END: x\nd\n// ANCHOR: x\ne\n';
    expect(selectLines(content, ['x'])).toEqual(['b', 'c', 'e']);
    expect(selectLines(content, ['y'])).toEqual(['c']);
    expect(selectLines(content, ['z'])).toBeNull();
    expect(selectLines(content, [])).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('expanding includes', () => {
  function expand(page: string, others: Record<string, string> = {}) {
    const report = new ReportBuilder();
    const files = filesInMemory({ 'src/page.md': page, ...others });
    const lines = expandIncludes(files, 'src/page.md', report);
    const course = { sections: [], assets: [] } as never;
    return {
      text: lines.map((line) => line.text).join('\n'),
      omitted: report.finish('mdbook', course).omitted.items,
    };
  }

  it('puts in a file, a part of one, and a runnable one', () => {
    const { text } = expand(
      'a\n{{#include ../code/x.rs:2}}\n> {{#rustdoc_include ../code/x.rs}}\n{{ #playground ../code/x.rs editable }}',
      { 'code/x.rs': 'one\ntwo\n' },
    );
    expect(text).toBe('a\ntwo\n> one\n> two\n```rust\none\ntwo\n```');
  });

  it('finds what an included file includes beside that file, and drops titles', () => {
    const { text } = expand('{{#title My page}}\n{{#include parts/a.md}}', {
      'src/parts/a.md': 'a {{#include b.md}} c',
      'src/parts/b.md': 'b',
    });
    expect(text).toBe('a b c');
  });

  it('leaves escaped directives alone', () => {
    expect(expand('\\{{#include x.rs}}').text).toBe('\\{{#include x.rs}}');
  });

  it('reports what is missing, outside, or without end, with its line', () => {
    const { text, omitted } = expand(
      'x\n{{#include a.rs}}\n{{#include ../../etc/passwd}}\n{{#include b.rs:here}}',
      {
        'src/b.rs': 'b',
      },
    );
    expect(text).toBe('x');
    expect(omitted.map(({ line, code }) => [line, code])).toEqual([
      [2, 'include_missing'],
      [3, 'include_missing'],
      [4, 'anchor_missing'],
    ]);
    const endless = expand(
      '{{#include page.md}}{{#include page.md}}{{#include page.md}}{{#include page.md}}',
    );
    expect(endless.omitted.map(({ code }) => code)).toContain('include_too_deep');
  });
});
