/** What is wrong in a captions file, and in which line, counted from 1. */
export interface CaptionProblem {
  readonly line: number;
  readonly problem: 'time_unreadable' | 'ends_before_it_begins' | 'text_without_time' | 'no_captions';
}

export type ReadCaptions =
  | { readonly kind: 'captions'; readonly webVtt: string }
  | { readonly kind: 'refused'; readonly problems: readonly CaptionProblem[] };

/**
 * Captions in WebVTT (https://www.w3.org/TR/webvtt1/) out of WebVTT or SubRip, in whatever encoding they came.
 *
 * @param bytes the whole file.
 * @returns everything that is wrong with it, where something is: half of the captions would be worse than none.
 */
export function readCaptions(bytes: Uint8Array): ReadCaptions {
  const lines = decode(bytes).split(/\r\n|\r|\n/);
  return /^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '') ? checkWebVtt(lines) : convertSubRip(lines);
}

/** By its byte order mark; else UTF-8, and where it is not that, what old programs on Windows wrote. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string[];
}

/** SubRip as it is found: with or without numbers, with commas or points, with hours or without. */
function convertSubRip(lines: readonly string[]): ReadCaptions {
  const problems: CaptionProblem[] = [];
  const cues: Cue[] = [];
  let open: Cue | undefined;
  for (const [index, each] of lines.entries()) {
    const line = each.trim();
    if (line.includes('-->')) {
      const timing = readTiming(line, subRipMoment);
      if (typeof timing === 'string') problems.push({ line: index + 1, problem: timing });
      open = { ...(typeof timing === 'string' ? { start: 0, end: 1 } : timing), text: [] };
      cues.push(open);
    } else if (line === '') open = undefined;
    else if (open) open.text.push(line);
    else if (!/^\d+$/.test(line)) problems.push({ line: index + 1, problem: 'text_without_time' });
  }
  return finish(problems, cues.length, () => writeWebVtt(cues));
}

/** Notes, styles and regions stay as they are. */
function checkWebVtt(lines: readonly string[]): ReadCaptions {
  const problems: CaptionProblem[] = [];
  let cueCount = 0;
  let isInside = true;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      isInside = false;
      continue;
    }
    if (line.includes('-->')) {
      const timing = readTiming(line.trim(), webVttMoment);
      if (typeof timing === 'string') problems.push({ line: index + 1, problem: timing });
      cueCount += 1;
      isInside = true;
      continue;
    }
    if (isInside) continue;
    // A block begins: a note, a style, a region, or the name of a cue whose time follows.
    isInside = true;
    const isNamed = lines[index + 1]?.includes('-->') ?? false;
    if (!isNamed && !/^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(line))
      problems.push({ line: index + 1, problem: 'text_without_time' });
  }
  return finish(problems, cueCount, () => `${lines.join('\n').trimEnd()}\n`);
}

function finish(problems: readonly CaptionProblem[], cueCount: number, write: () => string): ReadCaptions {
  if (problems.length > 0) return { kind: 'refused', problems };
  if (cueCount === 0) return { kind: 'refused', problems: [{ line: 1, problem: 'no_captions' }] };
  return { kind: 'captions', webVtt: write() };
}

const subRipMoment = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[,.](\d{1,3}))?`;
const webVttMoment = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`;

/** In milliseconds. */
function readTiming(
  line: string,
  moment: string,
): { start: number; end: number } | 'time_unreadable' | 'ends_before_it_begins' {
  const found = new RegExp(String.raw`^${moment}\s*-->\s*${moment}(?:\s.*)?$`).exec(line);
  if (!found) return 'time_unreadable';
  const start = millisecondsOf(found.slice(1, 5));
  const end = millisecondsOf(found.slice(5, 9));
  return start < end ? { start, end } : 'ends_before_it_begins';
}

function millisecondsOf([hours, minutes, seconds, fraction]: readonly (string | undefined)[]): number {
  const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1_000 + Number((fraction ?? '').padEnd(3, '0'));
}

function writeWebVtt(cues: readonly Cue[]): string {
  const blocks = cues
    .map(({ start, end, text }) => ({ start, end, words: text.map(wordsOf).filter((line) => line !== '') }))
    .filter(({ words }) => words.length > 0)
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, words }) => `${momentOf(start)} --> ${momentOf(end)}\n${words.join('\n')}\n`);
  return `WEBVTT\n\n${blocks.join('\n')}`;
}

/** Bold, italic and underlined stay; fonts and places, which SubRip never agreed on, go; all else is text. */
function wordsOf(line: string): string {
  return line
    .replace(/\{\\[^}]*\}|<\/?font\b[^>]*>/gi, '')
    .split(/(<\/?[biu]>)/i)
    .map((part, index) => (index % 2 === 1 ? part.toLowerCase() : escapeMarkup(part)))
    .join('')
    .trim();
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function momentOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return `${clock}.${String(milliseconds % 1_000).padStart(3, '0')}`;
}
