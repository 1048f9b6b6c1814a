import { nameFitting } from './file-name';

describe('the name of a file', () => {
  it.each([
    ['cover.png', 'image/jpeg', 'cover.jpg'],
    ['cover.JPEG', 'image/jpeg', 'cover.JPEG'],
    ['cover', 'image/webp', 'cover.webp'],
    ['.png', 'image/png', '.png.png'],
    ['plan.v2', 'application/pdf', 'plan.v2.pdf'],
    ['notes.exe', 'application/pdf', 'notes.pdf'],
    ['song.mp4', 'audio/mp4', 'song.mp4'],
    ['Sterne.über.uns.png', 'image/gif', 'Sterne.über.uns.gif'],
    ['main.rs', 'text/plain', 'main.rs'],
    ['script.js', 'text/plain', 'script.js'],
    ['page.html', 'text/plain', 'page.txt'],
    ['README', 'text/plain', 'README'],
    ['talk.en.srt', 'text/vtt', 'talk.en.vtt'],
  ])('ends as its bytes are: %s of %s is %s', (fileName, contentType, expected) => {
    expect(nameFitting(fileName, contentType)).toBe(expected);
  });

  it('stays within 255 characters', () => {
    const name = nameFitting('x'.repeat(255), 'image/png');
    expect([name.length, name.endsWith('x.png')]).toEqual([255, true]);
  });
});
