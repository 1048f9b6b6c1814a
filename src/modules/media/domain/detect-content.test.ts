import fc from 'fast-check';
import { aVideo, files } from '../testing/files';
import { agreesWithDeclaration } from './accepted-types';
import { detectContent, headBytes } from './detect-content';

const detect = (bytes: Uint8Array, declared = 'application/octet-stream') =>
  detectContent(bytes.subarray(0, headBytes), { isWhole: bytes.length <= headBytes, declared });

describe('what a file is', () => {
  it.each([
    ['png', files.png, 'image/png', 'image'],
    ['gif', files.gif, 'image/gif', 'image'],
    ['svg', files.svg, 'image/svg+xml', 'image'],
    [
      'an svg with a document type',
      Buffer.from('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n<svg/>'),
      'image/svg+xml',
      'image',
    ],
    ['mp4', aVideo(200_000), 'video/mp4', 'video'],
    ['vtt', files.vtt, 'text/vtt', 'captions'],
    [
      'vtt with a byte order mark',
      Buffer.concat([Buffer.from('efbbbf', 'hex'), files.vtt]),
      'text/vtt',
      'captions',
    ],
    ['pdf', files.pdf, 'application/pdf', 'document'],
    ['text', files.csv, 'text/plain', 'document'],
  ])('is told by its bytes: %s', async (_, bytes, contentType, kind) => {
    expect(await detect(bytes)).toEqual({ contentType, kind });
  });

  it.each([
    ['a page', files.html],
    ['a page after blanks', Buffer.concat([Buffer.from('\n  \n'), files.html])],
    ['a page that mentions an image', Buffer.from('<html><svg></svg></html>')],
    ['XHTML', Buffer.from('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>')],
    ['a Linux program', files.elf],
    ['a Windows program', files.windowsProgram],
    ['noise', files.noise],
    ['text that is not UTF-8', Buffer.from('caf\xe9', 'latin1')],
  ])('is refused where it is nothing that is taken: %s', async (_, bytes) => {
    expect(await detect(bytes)).toBeUndefined();
  });

  it('may choose among kinds of text that no byte tells apart, and among nothing else', async () => {
    expect(await detect(files.csv, 'text/csv')).toEqual({ contentType: 'text/csv', kind: 'document' });
    expect(await detect(files.csv, 'text/html')).toEqual({ contentType: 'text/plain', kind: 'document' });
    expect(await detect(files.html, 'text/csv')).toBeUndefined();
  });

  it('is known though a long text is cut in the middle of a letter', async () => {
    const text = Buffer.from(`a${'é'.repeat(headBytes)}`);
    expect(await detect(text)).toEqual({ contentType: 'text/plain', kind: 'document' });
  });

  it('is looked at without failing, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        const found = await detect(bytes);
        expect(found === undefined || found.contentType.includes('/')).toBe(true);
      }),
    );
  });

  it('may contradict what was declared, or not', () => {
    const png = { kind: 'image', contentType: 'image/png' } as const;
    const text = { kind: 'document', contentType: 'text/plain' } as const;
    expect(agreesWithDeclaration(png, 'image/jpeg')).toBe(true);
    expect(agreesWithDeclaration(png, 'video/mp4')).toBe(false);
    expect(agreesWithDeclaration(text, 'application/pdf')).toBe(false);
    // What browsers say of CSV where a spreadsheet is installed, and of what they do not know.
    expect(agreesWithDeclaration(text, 'application/vnd.ms-excel')).toBe(true);
    expect(agreesWithDeclaration(text, '')).toBe(true);
  });
});
