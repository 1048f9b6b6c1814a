import fc from 'fast-check';
import { checkContentType, contentDisposition } from './content-type';

describe('Content-Disposition', () => {
  const inline = (fileName: string) =>
    contentDisposition({ disposition: 'inline', contentType: 'image/png', fileName });

  test.each([
    ['photo.png', 'inline; filename="photo.png"'],
    ['a "b".png', 'inline; filename="a _b_.png"; filename*=UTF-8\'\'a%20%22b%22.png'],
    ['Prüfung.png', 'inline; filename="Pr_fung.png"; filename*=UTF-8\'\'Pr%C3%BCfung.png'],
    ['../../etc/passwd', 'inline; filename="passwd"'],
    ['C:\\windows\\x.exe', 'inline; filename="x.exe"'],
    ['', 'inline'],
  ])('gives %j as %j', (fileName, expected) => {
    expect(inline(fileName)).toBe(expected);
  });

  test('is a valid header whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (fileName) => {
        expect(inline(fileName)).toMatch(
          /^inline(?:; filename="[^"\\%]*"(?:; filename\*=UTF-8''[A-Za-z0-9._~!%-]+)?)?$/,
        );
        expect(inline(fileName)).toMatch(/^[\x20-\x7e]+$/);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  test('shows in place only what cannot run', () => {
    const dispositionOf = (contentType: string) => contentDisposition({ disposition: 'inline', contentType });
    for (const harmless of ['image/webp', 'video/mp4', 'application/pdf', 'text/plain; charset=utf-8']) {
      expect(dispositionOf(harmless)).toBe('inline');
    }
    for (const active of ['text/html', 'image/svg+xml', 'text/plainly', 'application/javascript', 'x/y']) {
      expect(dispositionOf(active)).toBe('attachment');
    }
  });
});

describe('Content types', () => {
  test.each(['', 'text', 'text/', 'text/html\r\nX: y', 'text/html, text/plain', 'a/b;'])(
    'cannot be %j',
    (type) => {
      expect(() => checkContentType(type)).toThrow();
    },
  );
});
