import { createHash } from 'node:crypto';
import { QuestionDraft } from '../course-draft';
import type { ReportBuilder } from '../import-report';
import { quote, writeCode } from '../markdown/write-code';
import type { FoundQuestion, FoundQuiz, KnownQuestion } from './quiz-schema';

type MultipleChoice = Extract<KnownQuestion, { type: 'MultipleChoice' }>;
type ShortAnswer = Extract<KnownQuestion, { type: 'ShortAnswer' }>;
type Tracing = Extract<KnownQuestion, { type: 'Tracing' }>;

export interface BuiltQuiz {
  readonly questions: readonly QuestionDraft[];
  /** Questions of kinds that cannot be graded here, as Markdown: each with its solution to be unfolded. */
  readonly exercises: readonly string[];
}

interface Building {
  readonly quiz: Extract<FoundQuiz, { questions: unknown }>;
  readonly file: string;
  readonly report: ReportBuilder;
  render(markdown: string, line: number): string;
}

/** Sorts a quiz into what can be graded and what becomes an exercise in the text; every question is one or the other. */
export function buildQuiz(building: Building): BuiltQuiz {
  const questions: QuestionDraft[] = [];
  const exercises: string[] = [];
  for (const found of building.quiz.questions) {
    const question = 'known' in found ? gradedQuestion(building, found.known, found.line) : null;
    if (question !== null) {
      questions.push(question);
      continue;
    }
    exercises.push(exercise(building, found));
    building.report.exerciseMade();
    building.report.changed({
      file: building.file,
      line: found.line,
      code: 'question_became_exercise',
      message: `A question of the kind ${'known' in found ? found.known.type : found.type} became an exercise in the text: it is read, not graded.`,
    });
  }
  return { questions, exercises };
}

function gradedQuestion(building: Building, question: KnownQuestion, line: number): QuestionDraft | null {
  if (question.type === 'Tracing') return null;
  const render = (markdown: string): string => building.render(markdown, line).trim();
  const explanation = render(question.context ?? '');
  const common = {
    prompt: render(withPart(building, question.multipart, question.prompt.prompt)),
    points: 1,
    ...(explanation === '' ? {} : { explanation }),
  };
  const draft =
    question.type === 'ShortAnswer'
      ? { kind: 'short_text' as const, ...common, accepted: acceptedAnswers(question) }
      : {
          // Several boxes to tick, even where one is right: not knowing how many is part of the question.
          kind: Array.isArray(question.answer.answer) ? ('multiple' as const) : ('single' as const),
          ...common,
          choices: orderedChoices(question).map(({ text, isCorrect }) => ({ text: render(text), isCorrect })),
        };
  const parsed = QuestionDraft.safeParse(draft);
  return parsed.success ? parsed.data : null;
}

// A part shared by several questions is shown with each, for each stands alone here.
function withPart(building: Building, name: string | undefined, prompt: string): string {
  const part = name === undefined ? undefined : building.quiz.parts[name];
  return part === undefined ? prompt : `${part.trim()}\n\n${prompt}`;
}

function acceptedAnswers(question: ShortAnswer): string[] {
  const answers = [question.answer.answer, ...(question.answer.alternatives ?? [])];
  return [...new Set(answers.map((answer) => answer.trim()))];
}

/**
 * The order of the choices: sorted where the author says so, the answer in its place where the author names one, else
 * mixed in a way that is the same at each import, so that the right one is not always the first.
 */
function orderedChoices(question: MultipleChoice): { text: string; isCorrect: boolean }[] {
  const { distractors, sortAnswers, answerIndex } = question.prompt;
  const answers = [question.answer.answer].flat().map((text) => ({ text, isCorrect: true }));
  const wrong = distractors.map((text) => ({ text, isCorrect: false }));
  if (answerIndex !== undefined)
    return [...wrong.slice(0, answerIndex), ...answers, ...wrong.slice(answerIndex)];
  const all = [...answers, ...wrong];
  const rank = sortAnswers === true ? (text: string) => text : mixedRank(question.prompt.prompt);
  return all
    .map((choice) => ({ choice, rank: rank(choice.text) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0))
    .map(({ choice }) => choice);
}

function mixedRank(seed: string): (text: string) => string {
  return (text) => createHash('sha256').update(`${seed}\n${text}`).digest('hex');
}

function exercise(building: Building, found: FoundQuestion): string {
  const render = (markdown: string): string => building.render(markdown, found.line).trim();
  if (!('known' in found)) {
    return withSolution(`**Exercise.** ${render(found.prompt)}`, render(found.context));
  }
  const question = found.known;
  const explanation = render(question.context ?? '');
  if (question.type === 'Tracing') {
    const part =
      question.multipart === undefined ? '' : `${render(withPart(building, question.multipart, ''))}\n\n`;
    const program = render(
      writeCode({ language: 'rust', lines: question.prompt.program.trim().split('\n') }),
    );
    const task = `${part}**Exercise.** Decide whether this program compiles and, if it does, what it prints.\n\n${program}`;
    return withSolution(task, `${tracingAnswer(question.answer)}\n\n${explanation}`);
  }
  const prompt = render(withPart(building, question.multipart, question.prompt.prompt));
  const answers = [question.answer.answer].flat().map((answer) => `- ${render(answer)}`);
  return withSolution(`**Exercise.** ${prompt}`, `${answers.join('\n')}\n\n${explanation}`);
}

function tracingAnswer(answer: Tracing['answer']): string {
  if (!answer.doesCompile) {
    const place = answer.lineNumber === undefined ? '' : ` The error is on line ${answer.lineNumber}.`;
    return `This program does **not** compile.${place}`;
  }
  const lines = (answer.stdout ?? '').replace(/\s+$/, '').split('\n');
  if (lines.join('') === '') return 'This program compiles, and prints nothing.';
  return `This program compiles, and prints:\n\n${writeCode({ language: 'text', lines })}`;
}

function withSolution(task: string, solution: string): string {
  return solution.trim() === '' ? task : `${task}\n\n${quote(`[!SOLUTION]\n${solution.trim()}`)}`;
}
