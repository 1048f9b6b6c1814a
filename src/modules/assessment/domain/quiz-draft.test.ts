import type { Question } from './question';
import { identifyQuestions, type NewQuestion, repeatedIds } from './quiz-draft';
import { problemsOf } from './quiz-problems';

function identify(...questions: NewQuestion[]): Question[] {
  let count = 0;
  const next = (kind: string) => `${kind}-${++count}`;
  return identifyQuestions(questions, { questionId: () => next('question'), choiceId: () => next('choice') });
}

const choice = (text: string, isCorrect: boolean) => ({ text, isCorrect });
const base = { prompt: 'Why?', points: 1 };
const number = {
  kind: 'numeric' as const,
  value: '5',
  tolerance: { kind: 'absolute' as const, amount: '0' },
  units: [],
};
const pair = (text: string, match: string) => ({ text, match: { text: match } });

describe('a draft', () => {
  it('keeps the ids that were sent, and makes those that are missing', () => {
    const [question] = identify({
      ...base,
      id: 'kept',
      kind: 'single',
      explanation: ' ',
      choices: [{ id: 'also kept', ...choice('a', true) }, choice('b', false)],
    });
    expect(question).toEqual({
      ...base,
      id: 'kept',
      kind: 'single',
      explanation: null,
      choices: [
        { id: 'also kept', text: 'a', isCorrect: true, feedback: null },
        { id: 'choice-1', text: 'b', isCorrect: false, feedback: null },
      ],
    });
  });

  it('names ids that stand for two things', () => {
    const twice = { ...base, id: 'same', kind: 'true_false', answer: true } as const;
    expect(repeatedIds(identify(twice, twice))).toEqual(['same']);
    expect(repeatedIds(identify(twice, { ...twice, id: 'other' }))).toEqual([]);
  });

  it('gives ids to all that learners choose from, and tells those apart', () => {
    const [matching, ordering] = identify(
      { ...base, kind: 'matching', pairs: [pair('a', 'x'), pair('b', 'y')], distractors: [{ text: 'z' }] },
      { ...base, kind: 'ordering', items: [{ text: 'first' }, { id: 'question-1', text: 'second' }] },
    );
    expect(matching).toMatchObject({
      pairs: [
        { id: 'choice-2', match: { id: 'choice-3', text: 'x' } },
        { id: 'choice-4', match: { id: 'choice-5', text: 'y' } },
      ],
      distractors: [{ id: 'choice-6', text: 'z' }],
    });
    expect(ordering).toMatchObject({ items: [{ id: 'choice-8' }, { id: 'question-1' }] });
    const twice = {
      ...base,
      kind: 'ordering' as const,
      items: [
        { id: 'one', text: 'a' },
        { id: 'one', text: 'b' },
      ],
    };
    expect(repeatedIds(identify(twice))).toEqual(['one']);
  });

  it.each<[string, NewQuestion, string[]]>([
    ['a finished question', { ...base, kind: 'true_false', answer: true }, []],
    [
      'a blank prompt',
      { ...base, prompt: ' ', kind: 'true_false', answer: true },
      ['question_without_prompt'],
    ],
    ['one choice', { ...base, kind: 'single', choices: [choice('a', true)] }, ['too_few_choices']],
    [
      'a blank choice',
      { ...base, kind: 'single', choices: [choice('a', true), choice('', false)] },
      ['choice_without_text'],
    ],
    [
      'no right choice',
      { ...base, kind: 'multiple', choices: [choice('a', false), choice('b', false)] },
      ['question_without_right_answer'],
    ],
    [
      'two right ones in a single choice',
      { ...base, kind: 'single', choices: [choice('a', true), choice('b', true)] },
      ['single_needs_exactly_one'],
    ],
    [
      'a short text that nothing can answer',
      { ...base, kind: 'short_text', accepted: [' '] },
      ['question_without_right_answer'],
    ],
    ['a number that cannot be read', { ...base, ...number, value: '1,000' }, ['number_not_readable']],
    ['no number', { ...base, ...number, value: ' ' }, ['question_without_right_answer']],
    [
      'a tolerance below nothing, and units that make none',
      {
        ...base,
        ...number,
        tolerance: { kind: 'percent', amount: '-1' },
        units: [
          { name: '', factor: '1' },
          { name: ' ', factor: '0' },
        ],
      },
      ['number_not_readable', 'unit_without_name', 'repeated_unit'],
    ],
    ['a number that is fine', { ...base, ...number, units: [{ name: 'm', factor: '1/3' }] }, []],
    [
      'pairs that all match the same',
      { ...base, kind: 'matching', pairs: [pair('a', 'x'), pair('b', ' x')], distractors: [] },
      ['too_few_options'],
    ],
    [
      'a pair without its other half',
      { ...base, kind: 'matching', pairs: [pair('a', '')], distractors: [] },
      ['too_few_pairs', 'choice_without_text'],
    ],
    [
      'items that look the same',
      { ...base, kind: 'ordering', items: [{ text: 'a' }, { text: 'a ' }] },
      ['repeated_item'],
    ],
    ['one item', { ...base, kind: 'ordering', items: [{ text: 'a' }] }, ['too_few_items']],
    ['a text without blanks', { ...base, kind: 'blanks', text: 'No [one].' }, ['text_without_blanks']],
    [
      'a blank that nothing can fill',
      { ...base, kind: 'blanks', text: '[[a]] [[ | ]]' },
      ['question_without_right_answer'],
    ],
    ['too many blanks', { ...base, kind: 'blanks', text: '[[a]] '.repeat(21) }, ['too_many_blanks']],
  ])('with %s says so', (_, question, codes) => {
    expect(problemsOf(identify(question)).map(({ code }) => code)).toEqual(codes);
  });
});
