const wordsPerMinute = 200;
const secondsPerQuestion = 60;

/** How long an article takes to read, in seconds: 200 words a minute, rounded up to whole minutes. */
export function readingSeconds(markdown: string): number {
  const words = markdown.match(/[\p{L}\p{N}]+(?:['’_-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return Math.ceil(words / wordsPerMinute) * 60;
}

/** How long a quiz takes, in seconds: a minute a question. */
export function quizSeconds(questionCount: number): number {
  return questionCount * secondsPerQuestion;
}
