import { parseExactNumber, writeExactNumber } from '../../domain/exact-number';
import type { NewQuestion } from '../../domain/quiz-draft';
import { escapeMarkdown } from '../escape-markdown';
import {
  type Changed,
  choiceQuestion,
  common,
  matchingQuestion,
  numericQuestion,
  type QuestionHead,
  shortTextQuestion,
  trueFalseQuestion,
  type WeighedAnswer,
} from '../question-builder';
import { Unreadable } from '../read-question';
import { clozeText, gapsText } from './moodle-blanks';
import type { MoodleText } from './moodle-text';
import { childOf, childrenOf, wordsOf, type XmlElement } from './xml-questions';

interface Circumstances {
  readonly text: MoodleText;
  readonly changed: Changed;
  readonly title: string;
}

/** A question of Moodle as one of ours. */
export function moodleQuestion(element: XmlElement, circumstances: Circumstances): NewQuestion {
  const { text, changed } = circumstances;
  const head = headOf(element, circumstances);
  reportLeftOut(element, changed);
  switch (element.attributes.type) {
    case 'multichoice': {
      const isSingle = !['false', '0'].includes(wordsOf(element, 'single'));
      return choiceQuestion(head, answersOf(element, text, 'markdown'), { isSingle, changed });
    }
    case 'truefalse':
      return trueFalse(element, head, circumstances);
    case 'shortanswer':
      if (wordsOf(element, 'usecase') === '1') changed('case_ignored');
      return shortTextQuestion(head, answersOf(element, text, 'plain'), changed);
    case 'numerical':
      return numeric(element, head, circumstances);
    case 'match':
    case 'matching':
      return matching(element, head, text);
    case 'ordering':
      return ordering(element, head, text);
    case 'essay':
      return essay(element, head, circumstances);
    case 'gapselect':
    case 'ddwtos':
      changed('options_left_out');
      return blanks(element, head, { ...circumstances, written: gapsText(element, text) });
    case 'multianswer':
    case 'cloze': {
      const written = clozeText(element, text.plain(childOf(element, 'questiontext')), changed);
      return blanks(element, head, { ...circumstances, written });
    }
    case 'description':
      throw new Unreadable('not_a_question', element);
    default:
      throw new Unreadable('unknown_kind', element, element.attributes.type ?? '');
  }
}

function headOf(element: XmlElement, { text, changed }: Circumstances): QuestionHead {
  const written = Number(wordsOf(element, 'defaultgrade') || wordsOf(element, 'defaultmark') || '1');
  const points = Math.min(100, Math.max(1, Math.round(written) || 1));
  if (points !== written) changed('points_rounded');
  return {
    prompt: text.markdown(childOf(element, 'questiontext')),
    points,
    explanation: text.markdown(childOf(element, 'generalfeedback')),
  };
}

function reportLeftOut(element: XmlElement, changed: Changed): void {
  if (childrenOf(element, 'hint').some((hint) => (childOf(hint, 'text')?.text ?? '').trim() !== ''))
    changed('hints_left_out');
  if (wordsOf(element, 'image') !== '' || childOf(element, 'image_base64')) changed('files_left_out');
  const feedback = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'];
  if (feedback.some((name) => wordsOf(element, name) !== '')) changed('feedback_left_out');
}

function answersOf(element: XmlElement, text: MoodleText, as: 'markdown' | 'plain'): WeighedAnswer[] {
  return childrenOf(element, 'answer').map((answer) => ({
    text: text[as](answer),
    weight: Number(answer.attributes.fraction ?? '0') || 0,
    feedback: text.markdown(childOf(answer, 'feedback')),
  }));
}

function trueFalse(element: XmlElement, head: QuestionHead, { text, changed }: Circumstances): NewQuestion {
  const answers = answersOf(element, text, 'plain');
  const right = answers.find(({ weight }) => weight > 0);
  if (!right || !/^(true|false)$/i.test(right.text)) throw new Unreadable('not_readable', element);
  const feedback = answers.map((answer) => answer.feedback);
  return trueFalseQuestion(head, /^true$/i.test(right.text), feedback, changed);
}

function numeric(element: XmlElement, head: QuestionHead, { text, changed }: Circumstances): NewQuestion {
  const answers = answersOf(element, text, 'plain').map((answer, index) => {
    const given = childrenOf(element, 'answer')[index];
    const tolerance = (given && wordsOf(given, 'tolerance')) || '0';
    return { ...answer, text: answer.text === '*' ? '*' : `${answer.text}:${tolerance}` };
  });
  const counted = answers.filter(({ text: number }) => number !== '*');
  const units = childrenOf(childOf(element, 'units') ?? element, 'unit').map((unit) => ({
    name: wordsOf(unit, 'unit_name'),
    factor: factorOf(wordsOf(unit, 'multiplier')),
  }));
  return numericQuestion(head, counted, { units, place: element, changed });
}

/** In Moodle a value times the multiplier is the number in that unit; with us one of the unit is so much of the value. */
function factorOf(multiplier: string): string {
  const number = parseExactNumber(multiplier);
  if (!number || number.numerator <= 0n) return multiplier;
  return writeExactNumber({ numerator: number.denominator, denominator: number.numerator });
}

function matching(element: XmlElement, head: QuestionHead, text: MoodleText): NewQuestion {
  const subquestions = childrenOf(element, 'subquestion');
  return matchingQuestion(
    head,
    subquestions.map((pair) => ({ text: text.markdown(pair), match: text.plain(childOf(pair, 'answer')) })),
  );
}

function ordering(element: XmlElement, head: QuestionHead, text: MoodleText): NewQuestion {
  const answers = childrenOf(element, 'answer');
  const placed = answers.map((answer) => ({
    text: text.markdown(answer),
    place: Number(answer.attributes.fraction ?? '0') || 0,
  }));
  const items = placed
    .toSorted((left, right) => left.place - right.place)
    .map(({ text: item }) => ({ text: item }));
  return { ...common(head), kind: 'ordering', items };
}

function essay(element: XmlElement, head: QuestionHead, { text, changed }: Circumstances): NewQuestion {
  const files = ['attachments', 'attachmentsrequired'].some((name) => Number(wordsOf(element, name)) > 0);
  if (files || wordsOf(element, 'responsetemplate') !== '') changed('template_left_out');
  const limit = (name: string) => {
    const words = Number(wordsOf(element, name));
    return Number.isInteger(words) && words > 0 ? words : null;
  };
  const words = { minimum: limit('minwordlimit'), maximum: limit('maxwordlimit') };
  return {
    ...common(head),
    kind: 'essay',
    words,
    gradingNotes: text.markdown(childOf(element, 'graderinfo')) || null,
  };
}

/** With us the text stands beside the question: what it was called asks for it. */
function blanks(
  element: XmlElement,
  head: QuestionHead,
  { title, written }: Circumstances & { written: string },
): NewQuestion {
  if (written === '') throw new Unreadable('not_readable', element);
  return { ...common({ ...head, prompt: escapeMarkdown(title) }), kind: 'blanks', text: written };
}
