import { readCaptions } from './read-captions';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCaptions(utf8(text));
const webVtt = (text: string) => {
  const found = read(text);
  return found.kind === 'captions' ? found.webVtt : found;
};

const subRip = [
  '1',
  '00:00:01,000 --> 00:00:02,500',
  '<i>Good</i> evening.',
  '',
  '2',
  '00:01:00,5 --> 01:00:00',
  'Stars & <planets>',
  'above us.',
  '',
].join('\r\n');

const converted = [
  'WEBVTT',
  '',
  '00:00:01.000 --> 00:00:02.500',
  '<i>Good</i> evening.',
  '',
  '00:01:00.500 --> 01:00:00.000',
  'Stars &amp; &lt;planets&gt;',
  'above us.',
  '',
].join('\n');

describe('captions', () => {
  it('in SubRip become WebVTT, with what is emphasised, and with all else as text', () => {
    expect(webVtt(subRip)).toBe(converted);
  });

  it.each([
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf8')],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, the other way round', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ])('are read in %s', (_, encode) => {
    const found = readCaptions(encode('1\n00:00:01,000 --> 00:00:02,000\nÜber den Dächern: déjà vu\n'));
    expect(found.kind === 'captions' && found.webVtt).toContain('Über den Dächern: déjà vu');
  });

  it('in SubRip are forgiven what programs get wrong: no numbers, points, places, fonts, order', () => {
    const sloppy =
      '00:00:09.25-->00:00:10.000 X1:40\n{\\an8}<font color="#fff">Later</font>\n\n\n00:00:01 --> 00:00:02\n<B>First</B>\n';
    expect(webVtt(sloppy)).toBe(
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<b>First</b>\n\n00:00:09.250 --> 00:00:10.000\nLater\n',
    );
  });

  it('are refused with each line that is wrong, and what is wrong with it', () => {
    const wrong = [
      'Translated by nobody',
      '1',
      '00:00:01,000 --> soon',
      'A',
      '',
      '2',
      '00:00:05,000 --> 00:00:04,000',
      'B',
      '',
      'C',
    ].join('\n');
    expect(read(wrong)).toEqual({
      kind: 'refused',
      problems: [
        { line: 1, problem: 'text_without_time' },
        { line: 3, problem: 'time_unreadable' },
        { line: 7, problem: 'ends_before_it_begins' },
        { line: 10, problem: 'text_without_time' },
      ],
    });
  });

  it('are refused where there are none', () => {
    const none = { kind: 'refused', problems: [{ line: 1, problem: 'no_captions' }] };
    expect([read(''), read('WEBVTT\n\nNOTE Nothing is said here.\n')]).toEqual([none, none]);
  });

  it('in WebVTT keep their notes, styles, names and places', () => {
    const text =
      'WEBVTT - Stars\n\nSTYLE\n::cue { color: white }\n\nNOTE by Ada\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v Ada>Hello\n';
    expect(webVtt(text)).toBe(text);
    expect(webVtt(text.replaceAll('\n', '\r\n'))).toBe(text);
  });

  it('in WebVTT are checked line by line', () => {
    expect(read('WEBVTT\n\n00:01,000 --> 00:02,000\nA\n\nlost\n\n00:05.000 --> 00:04.000\nB\n')).toEqual({
      kind: 'refused',
      problems: [
        { line: 3, problem: 'time_unreadable' },
        { line: 6, problem: 'text_without_time' },
        { line: 8, problem: 'ends_before_it_begins' },
      ],
    });
  });

  it('of a long film are read in a moment, whatever they are made of', () => {
    const long = '00:00:01,000 --> '.repeat(200_000);
    const many = Array.from({ length: 50_000 }, (_, index) => `${index}\n00:00:01,000 --> 00:00:02,000\nA\n`);
    const begun = performance.now();
    expect(read(long).kind).toBe('refused');
    expect(read(many.join('\n')).kind).toBe('captions');
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
