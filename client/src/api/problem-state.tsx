import type { ReactNode } from 'react';
import { ErrorState } from '../design/error-state';
import { useProblemText } from './use-problem-text';

/** What a query that failed looks like: what happened, its reference, and "try again". */
export function ProblemState({
  error,
  onRetry,
  isRetrying = false,
  title,
  action,
}: {
  error: unknown;
  onRetry?: () => void;
  isRetrying?: boolean;
  title?: ReactNode;
  action?: ReactNode;
}) {
  const { text, correlationId } = useProblemText()(error);
  return (
    <ErrorState
      {...(title === undefined ? {} : { title })}
      correlationId={correlationId}
      onRetry={onRetry}
      isRetrying={isRetrying}
      action={action}
    >
      {text}
    </ErrorState>
  );
}
