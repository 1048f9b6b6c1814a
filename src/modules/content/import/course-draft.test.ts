import { QuestionInput } from '../../assessment/assessment.contract';
import { QuestionDraft } from './course-draft';

const common = { prompt: 'x'.repeat(20_000), points: 100, explanation: 'x'.repeat(20_000) };
const choicesOf = (count: number, length: number) =>
  Array.from({ length: count }, (_, index) => ({
    text: 'x'.repeat(length),
    isCorrect: index === 0,
    feedback: 'x'.repeat(length),
  }));

describe('a question of an import', () => {
  it.each([
    ['single', { kind: 'single', ...common, choices: choicesOf(20, 2_000) }],
    ['multiple', { kind: 'multiple', ...common, choices: choicesOf(20, 2_000) }],
    ['short_text', { kind: 'short_text', ...common, accepted: Array(50).fill('x'.repeat(500)) }],
  ])('as large as it may be (%s) is one that assessment takes', (_, question) => {
    expect(QuestionInput.safeParse(QuestionDraft.parse(question)).success).toBe(true);
  });

  it.each([
    ['choices', choicesOf(21, 10)],
    ['letters in a choice', choicesOf(2, 2_001)],
  ])('with too many %s is told of before assessment would refuse the whole course', (_, choices) => {
    expect(QuestionDraft.safeParse({ kind: 'single', ...common, choices }).success).toBe(false);
  });
});
