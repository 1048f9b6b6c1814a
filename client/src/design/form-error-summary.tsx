import { CircleAlert } from 'lucide-react';
import type { ReactNode, Ref } from 'react';

export type FormErrorSummaryProps = {
  title: string;
  children?: ReactNode;
  /** What support asks for when it looks the failure up. */
  correlationId?: string | undefined;
  correlationText?: string;
  ref?: Ref<HTMLDivElement>;
};

/** Says at the head of a form why it was not taken; read out at once, and focusable for when no single field is to blame. */
export function FormErrorSummary({
  title,
  children,
  correlationId,
  correlationText = 'Reference',
  ref,
}: FormErrorSummaryProps) {
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      data-form-error-summary
      className="flex gap-3 rounded-md border border-danger/40 bg-danger-soft px-4 py-3 text-danger-soft-ink"
    >
      <CircleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0">
        <p className="font-semibold">{title}</p>
        {children && <div className="text-sm">{children}</div>}
        {correlationId && (
          <p className="mt-1 text-xs">
            {correlationText}: <code className="break-all">{correlationId}</code>
          </p>
        )}
      </div>
    </div>
  );
}
