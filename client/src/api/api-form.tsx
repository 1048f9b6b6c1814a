import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from '../design/classes';
import { FormErrorSummary } from '../design/form-error-summary';
import type { ApiProblem } from './problem';
import type { AnyApiForm } from './use-api-form';
import { useProblemText } from './use-problem-text';

export type ApiFormProps = {
  form: AnyApiForm;
  /** For a button that stands elsewhere and sends it. */
  id?: string;
  className?: string;
  children: ReactNode;
  /** More to say about a refusal, such as a way on that fits its code. */
  explain?: (problem: ApiProblem) => ReactNode;
};

/** Draws the `<form>` of a `useApiForm`, with what went wrong at its head. */
export function ApiForm({ form, id, className, children, explain }: ApiFormProps) {
  const t = useTranslations('problem');
  const problemText = useProblemText();
  const { problem } = form;
  const hasFieldErrors = Object.keys(form.errors).length > 0;

  return (
    <form {...form.form} id={id} noValidate className={classes('flex flex-col gap-5', className)}>
      {problem && (
        <FormErrorSummary
          title={hasFieldErrors ? t('checkFields') : problemText(problem).text}
          correlationId={problem.status >= 500 ? problem.correlationId : undefined}
          correlationText={t('reference')}
        >
          {explain?.(problem)}
        </FormErrorSummary>
      )}
      {children}
    </form>
  );
}
