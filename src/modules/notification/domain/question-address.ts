/** Where the web client shows a question that was asked in a course. */
export function questionAddress(slug: string, questionId: string): string {
  return `/learn/${encodeURIComponent(slug)}/questions/${questionId}`;
}
