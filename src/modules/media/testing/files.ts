import { deflateSync } from 'node:zlib';

/** Files small enough to write down, each what its name says. */
export const files = {
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  gif: Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64'),
  svg: Buffer.from(
    '<?xml version="1.0"?>\n<!-- A square. -->\n<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="#0c5b4c"/></svg>',
  ),
  html: Buffer.from('<!doctype html><title>Page</title><script>alert(1)</script>'),
  vtt: Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nWelcome to the porch.\n'),
  vttWithoutCue: Buffer.from('WEBVTT\n\nNOTE Nothing is said here.\n'),
  csv: Buffer.from('name,points\nAda,12\nΕλένη,11\n'),
  markdown: Buffer.from('# Notes\n\nA *short* text.\n'),
  pdf: Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< >>\nendobj\n', 'latin1'),
  elf: Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(64)]),
  windowsProgram: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(126)]),
  noise: deflateSync(Buffer.alloc(2_000, 'stoa')).subarray(2),
} as const;

/** The beginning of an MP4 and as many more bytes as are asked for, none of which plays. */
export function aVideo(sizeBytes: number): Buffer {
  const head = Buffer.from('000000206674797069736f6d0000020069736f6d69736f32617663316d703431', 'hex');
  return Buffer.concat([head, Buffer.alloc(sizeBytes - head.length, 'stoa')]);
}
