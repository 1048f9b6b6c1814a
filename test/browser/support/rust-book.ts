import path from 'node:path';
import { parse } from 'smol-toml';
import * as yauzl from 'yauzl';
import { testData } from './test-data';

/** Where the book lies that nobody on this project wrote; absent where the test data are. */
export const rustBookPath = path.join(testData, 'courses/rust-book.zip');

/** What a reader who knows Rust would answer: the choices to tick, or the words to write. */
export interface KnownAnswer {
  /** The prompt as `plainText` leaves it. */
  readonly prompt: string;
  /** As `plainText` leaves them; for a short answer the words themselves. */
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
    .map(({ type, prompt, answer }) => ({
      prompt: plainText(prompt.prompt),
      right: [answer.answer].flat().map(type === 'ShortAnswer' ? (text) => text : plainText),
    }));
}

/** The right answer to a question as the page shows it, in which its prompt may follow a part shared with others. */
export function answerTo(shownPrompt: string, answers: readonly KnownAnswer[]): KnownAnswer {
  const shown = plainText(shownPrompt);
  const fitting = answers.filter(({ prompt }) => shown.endsWith(prompt));
  const longest = fitting.sort((one, other) => other.prompt.length - one.prompt.length)[0];
  if (!longest) throw new Error(`No quiz of the book asks: ${shownPrompt}`);
  return longest;
}

/** Markdown and what is drawn of it, alike: without what only one of them has. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/```[^\n]*\n/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
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
