import type { Changed } from '../question-builder';
import { Unreadable } from '../read-question';
import type { MoodleText } from './moodle-text';
import { childOf, childrenOf, type XmlElement } from './xml-questions';

/** A text with numbered gaps, `The [[1]] sat.`, with what belongs into each. */
export function gapsText(element: XmlElement, text: MoodleText): string {
  const boxes = [...childrenOf(element, 'selectoption'), ...childrenOf(element, 'dragbox')];
  const words = boxes.map((box) => text.plain(box));
  const written = text.plain(childOf(element, 'questiontext'));
  return written.replace(/\[\[(\d{1,3})\]\]/g, (_, number: string) =>
    blankOf([words[Number(number) - 1] ?? ''], element),
  );
}

/**
 * A text with questions in it, `{1:SHORTANSWER:=Berlin}`, as one with blanks: what is worth all is accepted.
 *
 * @see https://docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type
 */
export function clozeText(element: XmlElement, written: string, changed: Changed): string {
  if (written.length > 20_000) throw new Unreadable('does_not_fit', element);
  return written.replace(
    /\{\d{0,3}:([A-Z_]{1,20}):((?:[^}\\]|\\.){0,5000})\}/g,
    (_, kind: string, answers: string) => {
      const isTyped = /^(SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC)$/.test(kind);
      const isNumber = /^(NUMERICAL|NM)$/.test(kind);
      if (isNumber) changed('number_as_text');
      else if (!isTyped) changed('options_left_out');
      const right = rightOnes(answers, changed);
      // A number may carry its tolerance: the number itself is what is typed.
      return blankOf(isNumber ? right.map((text) => text.replace(/:.*/, '')) : right, element);
    },
  );
}

function rightOnes(answers: string, changed: Changed): string[] {
  const all = answers.match(/(?:[^~\\]|\\.)+/g) ?? [];
  return all.flatMap((answer) => {
    const [, sign = '', weight, content = ''] = /^(=?)(?:%(-?\d{1,3})%)?([\s\S]*)$/.exec(answer) ?? [];
    const [text = '', feedback] = content.split(/(?<!\\)#/);
    if (feedback) changed('feedback_left_out');
    const isRight = sign === '=' || weight === '100';
    if (!isRight && Number(weight) > 0) changed('partial_answers_left_out');
    return isRight ? [text.replace(/\\(.)/g, '$1').trim()] : [];
  });
}

/** Brackets and bars would be read as the marks of a blank. */
function blankOf(accepted: readonly string[], element: XmlElement): string {
  if (accepted.length === 0 || accepted.some((text) => text === '' || /[[\]|]/.test(text)))
    throw new Unreadable('not_readable', element, accepted.join(' '));
  return `[[${accepted.join('|')}]]`;
}
