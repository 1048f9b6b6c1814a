import { randomBytes } from 'node:crypto';

const prefix = 'stoa_';
const shownLetters = prefix.length + 6;

/** A new key: 256 random bits, recognisable to those who look for secrets that were published by accident. */
export function newApiKey(): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`;
}

/** As much of a key as its owner needs to tell it from her others, and too little to guess the rest. */
export function shownPart(apiKey: string): string {
  return apiKey.slice(0, shownLetters);
}
