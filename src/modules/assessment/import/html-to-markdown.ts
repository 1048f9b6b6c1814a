import { Parser } from 'htmlparser2';
import { escapeInline, escapeMarkdown } from './escape-markdown';
import type { Lost } from './import-note';

/** Deeper than this, marks are left out and the text is kept. */
const deepest = 50;

interface Frame {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  /** Whether what comes next begins a line. */
  isAtStart: boolean;
  /** How many items of a list have come. */
  items: number;
}

function newFrame(name: string, attributes: Readonly<Record<string, string>> = {}): Frame {
  return { name, attributes, text: '', isAtStart: true, items: 0 };
}

function append(frame: Frame, text: string): void {
  if (text === '') return;
  frame.text += text;
  frame.isAtStart = text.endsWith('\n');
}

/**
 * HTML as our Markdown. Whatever has no like in it goes, its text stays; scripts, styles, files and anything that would be
 * fetched from elsewhere go whole.
 */
export function htmlToMarkdown(html: string, lost: Lost): string {
  const root = newFrame('');
  const frames = [root];
  const top = () => frames.at(-1) as Frame;
  const close = () => {
    const frame = frames.pop() as Frame;
    append(top(), wrapped(frame, top(), lost));
  };
  let silent = 0;
  let pending = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      flush();
      if (silentElements.has(name)) {
        silent += 1;
        if (name !== 'script' && name !== 'style') lost('files_left_out');
      }
      if (silent > 0) return;
      if (attributes.src) lost('files_left_out');
      if (voidElements.has(name)) append(top(), voidText(name, attributes));
      else if (frames.length <= deepest) frames.push(newFrame(name, attributes));
    },
    ontext(text) {
      // What is written as an entity comes by itself.
      if (silent === 0) pending += text;
    },
    onend: () => flush(),
    onclosetag(name) {
      flush();
      if (silentElements.has(name)) silent -= 1;
      else if (silent === 0 && top().name === name && frames.length > 1) close();
    },
  });
  const flush = () => {
    const text = pending;
    pending = '';
    if (text === '') return;
    const isLiteral = frames.some(({ name }) => name === 'pre' || name === 'code');
    append(top(), isLiteral ? text : escaped(text.replace(/\s+/gu, ' '), top()));
  };
  parser.end(html);
  while (frames.length > 1) close();
  return tidied(root.text);
}

/** The words of HTML alone. */
export function htmlToText(html: string, lost: Lost): string {
  let text = '';
  let silent = 0;
  const parser = new Parser({
    onopentag(name, { alt, src }) {
      if (silentElements.has(name)) silent += 1;
      if (src) lost('files_left_out');
      text += name === 'img' ? (alt ?? '') : blocks.has(name) || name === 'br' ? ' ' : '';
    },
    ontext(part) {
      if (silent === 0) text += part;
    },
    onclosetag(name) {
      if (silentElements.has(name)) silent -= 1;
      if (blocks.has(name)) text += ' ';
    },
  });
  parser.end(html);
  return text;
}

const silentElements = new Set(['script', 'style', 'audio', 'video', 'object', 'iframe', 'svg', 'template']);
const voidElements = new Set([
  'br',
  'hr',
  'img',
  'input',
  'wbr',
  'source',
  'track',
  'embed',
  'col',
  'link',
  'meta',
]);
const blocks = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'header',
    'footer',
    'blockquote',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'pre',
  ],
  ...[
    'table',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'caption',
    'figure',
    'figcaption',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ],
]);
const strong = new Set(['b', 'strong']);
const emphasised = new Set(['i', 'em']);

function escaped(text: string, { isAtStart }: Frame): string {
  return isAtStart ? escapeMarkdown(text) : escapeInline(text);
}

function voidText(name: string, { alt = '' }: Readonly<Record<string, string>>): string {
  if (name === 'br') return '\\\n';
  if (name === 'hr') return '\n\n---\n\n';
  return name === 'img' && alt.trim() !== '' ? `${escapeInline(alt.trim())} ` : '';
}

/** An element with what is in it. */
function wrapped({ name, attributes, text, items }: Frame, parent: Frame, lost: Lost): string {
  if (strong.has(name)) return marked(text, '**');
  if (emphasised.has(name)) return marked(text, '*');
  if (name === 'code') return parent.name === 'pre' ? text : codeSpan(text);
  if (name === 'pre') return `\n\n${fenced(text)}\n\n`;
  if (name === 'sub' || name === 'sup') return text.trim() === '' ? text : `<${name}>${text}</${name}>`;
  if (name === 'a') return linked(text, attributes.href);
  if (/^h[1-6]$/.test(name))
    return `\n\n${'#'.repeat(Number(name[1]))} ${tidied(text).replace(/\n+/g, ' ')}\n\n`;
  if (name === 'blockquote') return `\n\n${tidied(text).replace(/^/gm, '> ')}\n\n`;
  if (name === 'li') return listItem(text, parent);
  if (name === 'ul' || name === 'ol') return items > 0 ? `\n\n${tidied(text)}\n\n` : text;
  if (name === 'td' || name === 'th') return `${tidied(text).replace(/\n+/g, ' ')} · `;
  if (name === 'tr') return `${text.replace(/ · $/, '')}\\\n`;
  if (name === 'table') lost('markup_simplified');
  return blocks.has(name) ? `\n\n${text}\n\n` : text;
}

/** Marks stand against a word, or they mark nothing. */
function marked(text: string, mark: string): string {
  const inner = text.trim();
  if (inner === '' || inner.includes('\n\n')) return text;
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  return `${before}${mark}${inner}${mark}${after}`;
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const gap = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return text.trim() === '' ? '' : `${fence}${gap}${text.replace(/\s+/g, ' ')}${gap}${fence}`;
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text.replace(/^\n/, '').trimEnd()}\n${fence}`;
}

function linked(text: string, href: string | undefined): string {
  const isSafe = href !== undefined && /^(https?:|mailto:)[^\s<>]*$/i.test(href);
  return isSafe && text.trim() !== '' ? `[${text.trim()}](<${href}>)` : text;
}

function listItem(text: string, parent: Frame): string {
  parent.items += 1;
  const mark = parent.name === 'ol' ? `${parent.items}. ` : '- ';
  return `\n${mark}${tidied(text).replace(/\n/g, `\n${' '.repeat(mark.length)}`)}`;
}

/**
 * Without breaks at the end of a paragraph, and without more than one empty line. Each expression begins where a run
 * begins, so that a long run is gone through once.
 */
function tidied(text: string): string {
  return text
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .replace(/(?<!\\\n)(?:\\\n)+(?=\n|$)/g, '\n')
    .replace(/\n[ \t]+(?=\n)/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^(?:\\?\n|[ \t])+/, '')
    .trimEnd();
}
