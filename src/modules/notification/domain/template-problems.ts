import { type MailTemplateName, type MailWords, mailTemplates } from './mail-templates';
import { entriesPlaceholder, linkPlaceholder, placeholdersIn, readTemplateText } from './template-text';

/** Something that is wrong with the words of a mail, in a sentence for whoever writes them. */
export interface WordsProblem {
  readonly field: keyof MailWords;
  readonly code: string;
  readonly message: string;
}

/**
 * What is wrong with these words for this mail; nothing where they can be sent. A link that carries a token would stand in the
 * ledger if a subject had it, so that none may.
 */
export function problemsOf(name: MailTemplateName, { subject, text }: MailWords): WordsProblem[] {
  return [
    ...unknownIn(name, 'subject', subject),
    ...subjectProblems(subject),
    ...unknownIn(name, 'text', text),
    ...missingProblems(name, { subject, text }),
    ...blockProblems(name, text),
  ];
}

const anythingInBraces = /\{[^{}\n]*\}/g;

function unknownIn(name: MailTemplateName, field: keyof MailWords, words: string): WordsProblem[] {
  const { required, optional }: { required: readonly string[]; optional: readonly string[] } =
    mailTemplates[name];
  const written = new Set(words.match(anythingInBraces) ?? []);
  const known = new Set([...required, ...optional].map((placeholder) => `{${placeholder}}`));
  return [...written]
    .filter((placeholder) => !known.has(placeholder))
    .map((placeholder) => ({
      field,
      code: 'unknown_placeholder',
      message: `There is no placeholder ${placeholder.slice(0, 40)} in this mail.`,
    }));
}

function subjectProblems(subject: string): WordsProblem[] {
  return [linkPlaceholder, entriesPlaceholder]
    .filter((placeholder) => placeholdersIn(subject).has(placeholder))
    .map((placeholder) => ({
      field: 'subject',
      code: 'not_in_subject',
      message: `{${placeholder}} cannot stand in the subject.`,
    }));
}

function missingProblems(name: MailTemplateName, { subject, text }: MailWords): WordsProblem[] {
  const written = new Set([...placeholdersIn(subject), ...placeholdersIn(text)]);
  const apart: readonly string[] = [linkPlaceholder, entriesPlaceholder];
  return mailTemplates[name].required
    .filter((placeholder) => !apart.includes(placeholder) && !written.has(placeholder))
    .map((placeholder) => ({
      field: 'text',
      code: 'missing_placeholder',
      message: `{${placeholder}} is missing: this mail has to say it.`,
    }));
}

function blockProblems(name: MailTemplateName, text: string): WordsProblem[] {
  const blocks = readTemplateText(text);
  const count = (kind: string) => blocks.filter((block) => block.kind === kind).length;
  const required: readonly string[] = mailTemplates[name].required;
  const problem = (code: string, message: string) => ({ field: 'text' as const, code, message });
  const hasOtherLink = blocks.some(
    (block) => block.kind !== 'button' && JSON.stringify(block).includes(']('),
  );
  return [
    ...(count('button') === 1
      ? []
      : [problem('one_button', 'A mail has one button, alone in its paragraph: [What it does]({link})')]),
    ...(count('paragraph') === 0 ? [problem('no_paragraph', 'A mail needs a sentence to begin with.')] : []),
    ...(!required.includes(entriesPlaceholder) || count('entries') === 1
      ? []
      : [problem('entries_alone', '{entries} stands once, alone in its paragraph.')]),
    ...(hasOtherLink
      ? [
          problem(
            'other_link',
            'Only the button is a link, and it leads to {link}. Write other addresses out.',
          ),
        ]
      : []),
  ];
}
