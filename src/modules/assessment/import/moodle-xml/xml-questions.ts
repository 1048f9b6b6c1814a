import { SaxesParser } from 'saxes';
import type { Place } from '../import-note';
import { Unreadable } from '../read-question';

/** An element with what is in it. */
export interface XmlElement extends Place {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Moodle goes nine deep. */
const deepest = 32;

/**
 * The `<question>` elements of a file, one by one as they end, so that whatever is wrong after them leaves them whole.
 * Entities beyond the five of XML are an error: nothing is expanded, and nothing is fetched.
 *
 * @throws Unreadable where the file is no XML, or not of questions.
 */
export function readXmlQuestions(xml: string, take: (question: XmlElement) => void): void {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  const open: XmlElement[] = [];
  const here = (): Place => ({ line: parser.line, column: parser.column });
  let start = here();
  parser.on('error', ({ message }) => {
    throw new Unreadable('not_readable', here(), message.replace(/^\d+:\d+: /, ''));
  });
  // An element that was never closed ends before the error is told: it is taken once something else has come.
  let ended: XmlElement | undefined;
  const takeEnded = () => {
    if (ended) take(ended);
    ended = undefined;
  };
  parser.on('opentagstart', ({ name }) => {
    takeEnded();
    start = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === 0 && name !== 'quiz') throw new Unreadable('not_readable', here(), `<${name}>`);
    if (open.length >= deepest) throw new Unreadable('not_readable', here(), `<${name}>`);
    open.push({ name, attributes: { ...attributes }, children: [], text: '', ...start });
  });
  const addText = (text: string) => {
    takeEnded();
    const element = open.at(-1);
    // Files travel within the questions; ours stay without them.
    if (element && element.name !== 'file') element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    takeEnded();
    const element = open.pop();
    if (!element) return;
    if (open.length === 1 && element.name === 'question') ended = element;
    // The root keeps nothing: it would hold the whole file.
    else if (open.length > 1) open.at(-1)?.children.push(element);
  });
  parser.write(xml).close();
  takeEnded();
}

export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

export function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((child) => child.name === name);
}

/** The words of a child, directly or in a `<text>`; empty where there is none. */
export function wordsOf(element: XmlElement, name: string): string {
  const child = childOf(element, name);
  return (child && (childOf(child, 'text')?.text ?? child.text).trim()) ?? '';
}
