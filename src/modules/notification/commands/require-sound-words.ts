import { platformErrors } from '../../../platform/errors/platform-errors';
import type { MailTemplateName, MailWords } from '../domain/mail-templates';
import { problemsOf } from '../domain/template-problems';

/** @param path where the words stand in the request. */
export function requireSoundWords(template: MailTemplateName, words: MailWords, path: string): void {
  const problems = problemsOf(template, words);
  if (problems.length === 0) return;
  throw platformErrors.invalidInput({
    errors: problems.map(({ field, code, message }) => ({ path: `${path}.${field}`, code, message })),
  });
}
