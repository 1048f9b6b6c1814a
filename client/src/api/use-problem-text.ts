import { useTranslations } from 'use-intl';
import { toProblem } from './problem';

/** What to tell the reader about an error: the server's own sentence, or ours where none came. */
export function useProblemText(): (error: unknown) => { text: string; correlationId: string | undefined } {
  const t = useTranslations('problem');
  return (error) => {
    const problem = toProblem(error);
    const text =
      problem.code === 'network.unreachable'
        ? t('unreachable')
        : problem.code === 'network.timeout'
          ? t('timeout')
          : problem.code === 'page.fault'
            ? t('pageFault')
            : problem.status === 429
              ? (problem.detail ?? t('tooMany'))
              : (problem.detail ?? t('server'));
    return { text, correlationId: problem.correlationId };
  };
}
