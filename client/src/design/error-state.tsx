import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './button';

export type ErrorStateProps = {
  title?: ReactNode;
  /** What happened, in a sentence. */
  children?: ReactNode;
  /** What support asks for when it looks the failure up. */
  correlationId?: string | undefined;
  onRetry?: (() => void) | undefined;
  isRetrying?: boolean;
  /** Another way on, beside trying again. */
  action?: ReactNode;
};

/** Something failed: what, how to name it to support, and the way on. `ProblemState` draws one from an error. */
export function ErrorState({
  title,
  children,
  correlationId,
  onRetry,
  isRetrying = false,
  action,
}: ErrorStateProps) {
  const t = useTranslations('design');
  return (
    <div
      role="alert"
      className="flex flex-col items-start gap-3 rounded-lg border border-line border-l-4 border-l-danger bg-surface p-6"
    >
      <div>
        <p className="text-lg font-semibold">{title ?? t('errorTitle')}</p>
        {children && <div className="text-ink-soft">{children}</div>}
      </div>
      {(onRetry || action) && (
        <div className="flex flex-wrap gap-3">
          {onRetry && (
            <Button icon={<RotateCw aria-hidden="true" />} busy={isRetrying} onClick={onRetry}>
              {t('tryAgain')}
            </Button>
          )}
          {action}
        </div>
      )}
      {correlationId && (
        <p className="text-xs text-ink-soft">
          {t('reference')}: <code className="select-all break-all font-mono">{correlationId}</code>
        </p>
      )}
    </div>
  );
}
