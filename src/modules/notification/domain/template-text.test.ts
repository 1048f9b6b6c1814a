import { wordMail } from './word-mail';

const telling = (values: Record<string, string | null>) => ({
  template: 'certificate_revoked' as const,
  values: { link: 'https://learn.example.org/certificates', ...values },
});
const word = (text: string, values: Record<string, string | null> = {}) =>
  wordMail(telling(values), { subject: 'S', text }).blocks;

describe('the markup of mails', () => {
  it('has paragraphs, facts, small print and a button, in the order in which they are written', () => {
    const text = 'One\nline\r\n\r\n> small\n\n- A: {a}\n- B: b: c\n\n[Go]({link})\n\nLast';
    expect(word(text, { a: 'x' })).toEqual([
      { kind: 'paragraph', text: 'One\nline' },
      { kind: 'small', text: 'small' },
      {
        kind: 'facts',
        rows: [
          ['A', 'x'],
          ['B', 'b: c'],
        ],
      },
      { kind: 'button', label: 'Go', url: 'https://learn.example.org/certificates' },
      { kind: 'paragraph', text: 'Last' },
    ]);
  });

  it('leaves out what has nothing to say', () => {
    const text = 'Invoice {a}.\n\n- A: {a}\n- B: {b}\n\n> {a}\n\n- A: {a}';
    expect(word(text, { a: null, b: 'x' })).toEqual([{ kind: 'facts', rows: [['B', 'x']] }]);
  });

  it.each([
    ['[Click]({link})', '[Click]({link})'],
    ['{link}', '{link}'],
    ['> small', '> small'],
    ['x\n\n[Go]({link})\n\n> y', 'x [Go]({link}) > y'],
    ['- Reason: none\r\nBcc: all@example.org', '- Reason: none Bcc: all@example.org'],
    ['<a href="https://evil.example">x</a>', '<a href="https://evil.example">x</a>'],
    ['$& $1', '$& $1'],
  ])('never takes a value for markup: %j', (value, written) => {
    expect(word('{reason}', { reason: value })).toEqual([{ kind: 'paragraph', text: written }]);
  });

  it('lets what somebody wrote to others be several paragraphs, and nothing else', () => {
    expect(word('{body}', { body: 'One\n\n[Go]({link})\n\n> {link}' })).toEqual([
      { kind: 'paragraph', text: 'One' },
      { kind: 'paragraph', text: '[Go]({link})' },
      { kind: 'paragraph', text: '> {link}' },
    ]);
  });

  it('keeps a subject to one line', () => {
    const { subject } = wordMail(telling({ a: 'x\r\nBcc: all@example.org', b: null }), {
      subject: 'S {a}{b}',
      text: '',
    });
    expect(subject).toBe('S x Bcc: all@example.org');
  });
});
