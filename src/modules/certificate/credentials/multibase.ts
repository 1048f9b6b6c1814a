const bitcoinAlphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Bytes as multibase text in base 58 (https://www.w3.org/TR/cid-1.0/#multibase-0). */
export function multibaseBase58(bytes: Uint8Array): string {
  let rest = bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let digits = '';
  for (; rest > 0n; rest /= 58n) digits = `${bitcoinAlphabet[Number(rest % 58n)]}${digits}`;
  // What a number does not show: each zero byte in front is a digit of its own.
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return `z${'1'.repeat(zeros === -1 ? bytes.length : zeros)}${digits}`;
}

/** Bytes as multibase text in base 64 for addresses, without padding. */
export function multibaseBase64Url(bytes: Uint8Array): string {
  return `u${Buffer.from(bytes).toString('base64url')}`;
}

/** An Ed25519 public key as a Multikey (https://www.w3.org/TR/cid-1.0/#Multikey): two bytes that say what it is, and its 32. */
export function multikeyOf(publicKey: Uint8Array): string {
  return multibaseBase58(Buffer.concat([Buffer.from([0xed, 0x01]), publicKey]));
}
