import type { LanguageFn } from 'highlight.js';
import highlighter from 'highlight.js/lib/core';

/** Colours code. Each grammar is loaded when it is first needed; a language we do not have gives `undefined`. */
export async function highlight(code: string, language: string): Promise<string | undefined> {
  const name = aliases[language.toLowerCase()] ?? language.toLowerCase();
  const load = grammars[name];
  if (!load || code.length > longestCode) return undefined;
  if (!highlighter.getLanguage(name)) highlighter.registerLanguage(name, (await load()).default);
  return highlighter.highlight(code, { language: name, ignoreIllegals: true }).value;
}

/** Beyond this the page would stutter: the code stays plain. */
const longestCode = 60_000;

const grammars: Record<string, () => Promise<{ default: LanguageFn }>> = {
  rust: () => import('highlight.js/lib/languages/rust'),
  typescript: () => import('highlight.js/lib/languages/typescript'),
  javascript: () => import('highlight.js/lib/languages/javascript'),
  python: () => import('highlight.js/lib/languages/python'),
  sql: () => import('highlight.js/lib/languages/sql'),
  bash: () => import('highlight.js/lib/languages/bash'),
  json: () => import('highlight.js/lib/languages/json'),
  ini: () => import('highlight.js/lib/languages/ini'),
  xml: () => import('highlight.js/lib/languages/xml'),
  css: () => import('highlight.js/lib/languages/css'),
};

const aliases: Record<string, string> = {
  rs: 'rust',
  ts: 'typescript',
  tsx: 'typescript',
  js: 'javascript',
  jsx: 'javascript',
  mjs: 'javascript',
  py: 'python',
  sh: 'bash',
  shell: 'bash',
  console: 'bash',
  toml: 'ini',
  html: 'xml',
  svg: 'xml',
};
