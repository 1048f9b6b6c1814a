import fc from 'fast-check';
import { formatCode, makeCode, parseCode } from './certificate-code';

const randomBytes = fc.uint8Array({ minLength: 20, maxLength: 20 });

describe('the code of a certificate', () => {
  it('is printed in groups and read back, however it was typed', () => {
    fc.assert(
      fc.property(randomBytes, (bytes) => {
        const code = makeCode(bytes);
        const printed = formatCode(code);
        expect(printed).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
        for (const typed of [
          printed,
          printed.toLowerCase(),
          code,
          ` ${printed} `,
          printed.replaceAll('-', '–'),
        ])
          expect(parseCode(typed)).toBe(code);
      }),
    );
  });

  it('forgives the letters that look like digits', () => {
    expect(parseCode('oOiIl-LABCD-EFGHJ-KMNPQ')).toBe('001111ABCDEFGHJKMNPQ');
  });

  it('is told from what is none', () => {
    for (const typed of ['', 'ABCDE', 'U2345-67890-ABCDE-FGHJK', 'A'.repeat(21), '../../etc/passwd-1234'])
      expect(parseCode(typed)).toBeUndefined();
  });
});
