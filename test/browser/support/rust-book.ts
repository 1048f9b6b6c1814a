import path from 'node:path';
import { parse } from 'smol-toml';
import * as yauzl from 'yauzl';
import { testData } from './test-data';

/** Where the book lies that nobody on this project wrote; absent where the test data are. */
export const rustBookPath = path.join(testData, 'courses/rust-book.zip');

/** What a reader who knows Rust would answer: the choices to tick, or the words to write. */
export interface KnownAnswer {
  /** In Markdown, as the book has it. */
  readonly prompt: string;
  readonly right: readonly string[];
}

interface TomlQuestion {
  type: string;
  prompt: { prompt: string };
  answer: { answer: string | string[] };
}

/** The answers of the book's quizzes, from the files its authors wrote them in. */
export async function readRustBookAnswers(): Promise<KnownAnswer[]> {
  const quizzes = await readFilesOf(rustBookPath, /^quizzes\/.*\.toml$/);
  return quizzes
    .flatMap((quiz) => (parse(quiz) as unknown as { questions: TomlQuestion[] }).questions)
    .filter(({ type }) => type !== 'Tracing')
    .map(({ prompt, answer }) => ({
      prompt: prompt.prompt,
      right: [answer.answer].flat(),
    }));
}

/** The right answer to a question as the page shows it, in which its prompt may follow a part shared with others. */
export function answerTo(shownPrompt: string, answers: readonly KnownAnswer[]): KnownAnswer {
  const fitting = answers.filter(({ prompt }) => plainText(shownPrompt).endsWith(plainText(prompt)));
  const longest = fitting.sort((one, other) => other.prompt.length - one.prompt.length)[0];
  if (longest) return longest;
  const alike = mostAlike(
    shownPrompt,
    answers.map(({ prompt }) => prompt),
  );
  return answers[alike] as KnownAnswer;
}

/** The places of the right choices among those that the page shows. */
export function placesOf({ right }: KnownAnswer, choices: readonly string[]): number[] {
  return right.map((text) => {
    const place = choices.findIndex((choice) => plainText(choice) === plainText(text));
    return place >= 0 ? place : mostAlike(text, choices);
  });
}

/** The place of the text that has most in common with another: authors mark places in code that are drawn in another way. */
function mostAlike(wanted: string, texts: readonly string[]): number {
  const likeness = texts.map((text) => sharedPart(threesOf(wanted), threesOf(text)));
  const best = Math.max(...likeness);
  if (best < 0.6) throw new Error(`Nothing in the book is like this: ${wanted}`);
  return likeness.indexOf(best);
}

function threesOf(text: string): ReadonlySet<string> {
  const plain = plainText(text);
  return new Set(Array.from({ length: Math.max(1, plain.length - 2) }, (_, at) => plain.slice(at, at + 3)));
}

function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((three) => other.has(three)).length;
  return (2 * shared) / (one.size + other.size);
}

/** Markdown and what is drawn of it, alike: without what only one of them has. */
function plainText(markdown: string): string {
  return markdown
    .normalize('NFKC')
    .replace(/```[^\n]*\n/g, '')
    .replace(/^\s*(?:\d+\.|[-*])\s/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?(?:sup|sub|em|strong)>/g, '')
    .replace(/[\s`*_\\]/g, '');
}

function readFilesOf(archive: string, names: RegExp): Promise<string[]> {
  return new Promise((resolve, reject) => {
    yauzl.open(archive, { lazyEntries: true }, (problem, zip) => {
      if (problem) return reject(problem);
      const files: string[] = [];
      zip.on('error', reject);
      zip.on('end', () => resolve(files));
      zip.on('entry', (entry: yauzl.Entry) => {
        if (!names.test(entry.fileName)) return zip.readEntry();
        zip.openReadStream(entry, (refusal, stream) => {
          if (refusal) return reject(refusal);
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => {
            files.push(Buffer.concat(parts).toString('utf8'));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}
