import type { NewQuestion } from '../../domain/quiz-draft';
import type { Place } from '../import-note';
import {
  type Changed,
  choiceQuestion,
  matchingQuestion,
  numericQuestion,
  type QuestionHead,
  shortTextQuestion,
  trueFalseQuestion,
  type WeighedAnswer,
} from '../question-builder';
import { Unreadable } from '../read-question';
import { asMarkdown, asText, type RichText } from '../rich-text';

/** None of ours has as many: what has more is not worth the work. */
const mostAnswers = 100;

interface Circumstances {
  readonly rich: (text: string) => RichText;
  readonly changed: Changed;
  /** Where a character of the answers stands in the file. */
  readonly at: (index: number) => Place;
}

interface GiftAnswer {
  readonly sign: '=' | '~';
  /** `null` where none is written. */
  readonly weight: number | null;
  readonly text: string;
  readonly feedback: string;
  readonly index: number;
}

/** What stands between the braces, which is how GIFT says of which kind a question is. */
export function readGiftAnswers(
  head: QuestionHead,
  written: string,
  circumstances: Circumstances,
): NewQuestion {
  const { rich, changed } = circumstances;
  const text = written.trim();
  const judged = /^(TRUE|T|FALSE|F)(?:#([^#]*))?(?:#([^#]*))?$/i.exec(text);
  if (judged) {
    const [, word = '', wrong = '', right = ''] = judged;
    const feedback = [wrong, right].map((one) => asMarkdown(rich(one), changed));
    return trueFalseQuestion(head, /^t/i.test(word), feedback, changed);
  }
  if (text.startsWith('#')) return numbers(head, written, circumstances);
  const answers = split(written, circumstances);
  const plain = answers.map((answer) => weighed(answer, (one) => asText(rich(one), changed), circumstances));
  if (answers.some(({ sign }) => sign === '~')) return choices(head, answers, circumstances);
  if (answers.every((answer) => answer.text.includes('->'))) return pairs(head, answers, circumstances);
  return shortTextQuestion(head, plain, changed);
}

function choices(
  head: QuestionHead,
  answers: readonly GiftAnswer[],
  circumstances: Circumstances,
): NewQuestion {
  const { rich, changed } = circumstances;
  const isSingle = answers.some(({ sign }) => sign === '=');
  const markdown = answers.map((answer) =>
    weighed(answer, (text) => asMarkdown(rich(text), changed), circumstances),
  );
  return choiceQuestion(head, markdown, { isSingle, changed });
}

function pairs(
  head: QuestionHead,
  answers: readonly GiftAnswer[],
  { rich, changed }: Circumstances,
): NewQuestion {
  return matchingQuestion(
    head,
    answers.map(({ text }) => {
      const [left = '', right = ''] = text.split('->');
      return { text: asMarkdown(rich(left), changed), match: asText(rich(right), changed) };
    }),
  );
}

/** `#4`, `#4:0.1`, `#3.9..4.1`, or several of them: `#=4:0 =%50%4:1`. */
function numbers(head: QuestionHead, written: string, circumstances: Circumstances): NewQuestion {
  const { rich, changed, at } = circumstances;
  const begin = written.indexOf('#') + 1;
  const list = written.slice(begin).trimStart().startsWith('=')
    ? written.slice(begin)
    : `=${written.slice(begin)}`;
  const offset = begin - (list.length - written.slice(begin).length);
  const answers = split(list, { ...circumstances, at: (index) => at(offset + index) });
  const place = at(begin);
  const read = answers.map((answer) => weighed(answer, (text) => asText(rich(text), changed), circumstances));
  return numericQuestion(head, read, { place, changed });
}

function split(written: string, { at }: Circumstances): GiftAnswer[] {
  const signs = [...written.matchAll(/[=~]/g)];
  const [first] = signs;
  if (signs.length > mostAnswers) throw new Unreadable('does_not_fit', at(0));
  if (!first || written.slice(0, first.index).trim() !== '') throw new Unreadable('not_readable', at(0));
  return signs.map((sign, position) => {
    const content = written.slice(sign.index + 1, signs[position + 1]?.index);
    const weight = /^\s*%(-?\d{1,3}(?:\.\d{1,10})?)%/.exec(content);
    const [text = '', ...feedback] = content.slice(weight?.[0].length ?? 0).split('#');
    return {
      sign: sign[0] as GiftAnswer['sign'],
      weight: weight ? Number(weight[1]) : null,
      text,
      feedback: feedback.join('#'),
      index: sign.index,
    };
  });
}

function weighed(
  { sign, weight, text, feedback }: GiftAnswer,
  write: (text: string) => string,
  { rich, changed }: Circumstances,
): WeighedAnswer {
  return {
    text: write(text),
    weight: weight ?? (sign === '=' ? 100 : 0),
    feedback: asMarkdown(rich(feedback), changed),
  };
}
