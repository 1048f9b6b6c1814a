import type { Question } from './question';
import { identifyQuestions, type NewQuestion, problemsOf, repeatedIds } from './quiz-draft';

function identify(...questions: NewQuestion[]): Question[] {
  let count = 0;
  const next = (kind: string) => `${kind}-${++count}`;
  return identifyQuestions(questions, { questionId: () => next('question'), choiceId: () => next('choice') });
}

const choice = (text: string, isCorrect: boolean) => ({ text, isCorrect });
const base = { prompt: 'Why?', points: 1 };

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

  it.each<[string, NewQuestion | undefined, string[]]>([
    ['no question', undefined, ['no_questions']],
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
  ])('with %s says so', (_, question, codes) => {
    expect(problemsOf(identify(...(question ? [question] : []))).map(({ code }) => code)).toEqual(codes);
  });
});
