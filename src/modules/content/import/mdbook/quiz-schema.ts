import { parse, TomlError } from 'smol-toml';
import { z } from 'zod';

const text = z.string().max(20_000);
const context = text.optional();
const multipart = z.string().optional();

// https://github.com/cognitive-engineering-lab/mdbook-quiz describes the format.
const KnownQuestion = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('MultipleChoice'),
    id: z.string().optional(),
    multipart,
    context,
    prompt: z.object({
      prompt: text,
      distractors: z.array(text),
      answerIndex: z.number().int().min(0).optional(),
      sortAnswers: z.boolean().optional(),
    }),
    answer: z.object({ answer: z.union([text, z.array(text).min(1)]) }),
  }),
  z.object({
    type: z.literal('ShortAnswer'),
    id: z.string().optional(),
    multipart,
    context,
    prompt: z.object({ prompt: text }),
    answer: z.object({ answer: text, alternatives: z.array(text).optional() }),
  }),
  z.object({
    type: z.literal('Tracing'),
    id: z.string().optional(),
    multipart,
    context,
    prompt: z.object({ program: text }),
    answer: z.object({
      doesCompile: z.boolean(),
      stdout: text.optional(),
      lineNumber: z.number().int().min(1).optional(),
    }),
  }),
]);
export type KnownQuestion = z.infer<typeof KnownQuestion>;

/** A question, or only its prompt where its type is not one of those above. */
export type FoundQuestion = { readonly line: number } & (
  | { readonly known: KnownQuestion }
  | { readonly type: string; readonly prompt: string; readonly context: string }
);

export type FoundQuiz =
  | { readonly questions: readonly FoundQuestion[]; readonly parts: Readonly<Record<string, string>> }
  | { readonly brokenAt: number | null };

const QuizFile = z.object({
  questions: z.array(z.record(z.string(), z.unknown())).max(500).default([]),
  multipart: z.record(z.string(), text).default({}),
});

/** Reads a quiz of mdbook-quiz, each question with the line it begins on. */
export function readQuiz(content: string): FoundQuiz {
  try {
    const quiz = QuizFile.parse(parse(content));
    const lines = questionLines(content);
    const questions = quiz.questions.map((question, index) => readQuestion(question, lines[index] ?? 1));
    return { questions, parts: quiz.multipart };
  } catch (error) {
    return { brokenAt: error instanceof TomlError ? error.line : null };
  }
}

function readQuestion(question: Record<string, unknown>, line: number): FoundQuestion {
  const known = KnownQuestion.safeParse(question);
  if (known.success) return { line, known: known.data };
  const prompt = z.object({ prompt: text }).safeParse(question.prompt);
  const explanation = text.safeParse(question.context);
  return {
    line,
    type: typeof question.type === 'string' ? question.type.slice(0, 50) : 'unknown',
    prompt: prompt.success ? prompt.data.prompt : (text.safeParse(question.prompt).data ?? ''),
    context: explanation.success ? explanation.data : '',
  };
}

function questionLines(content: string): number[] {
  return content
    .split(/\r?\n/)
    .flatMap((line, index) => (/^\s*\[\[\s*questions\s*\]\]/.test(line) ? [index + 1] : []));
}
