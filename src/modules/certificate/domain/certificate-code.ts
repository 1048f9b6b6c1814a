/** Crockford's base 32 (https://www.crockford.com/base32.html): no letter that is mistaken for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 20;
const groupLength = 5;

/**
 * A code of twenty characters, 100 bits of chance: nobody finds one by trying.
 *
 * @param bytes twenty random ones.
 */
export function makeCode(bytes: Uint8Array): string {
  if (bytes.length !== codeLength) throw new RangeError(`A code is made of ${codeLength} random bytes.`);
  // 256 is a multiple of 32, so every character is as likely as the others.
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}

/** As it is printed and read aloud: `7K3MQ-9XPA2-…`. */
export function formatCode(code: string): string {
  return (code.match(new RegExp(`.{${groupLength}}`, 'g')) ?? [code]).join('-');
}

/**
 * Reads a code back as somebody typed it: in small letters, without dashes, with an O for a zero.
 *
 * @returns undefined for what is no code at all.
 */
export function parseCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return code.length === codeLength && [...code].every((character) => alphabet.includes(character))
    ? code
    : undefined;
}
