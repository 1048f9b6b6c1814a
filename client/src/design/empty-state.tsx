import type { ReactNode } from 'react';

export type EmptyStateProps = {
  title: ReactNode;
  /** What to do about it. */
  children?: ReactNode;
  action?: ReactNode;
};

/** There is nothing here yet, and this is how to change it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center rounded-lg border border-dashed border-line-strong/60 px-6 py-12 text-center">
      <svg viewBox="0 0 96 56" aria-hidden="true" className="mb-5 w-24 text-line-strong">
        <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round">
          <path d="M48 4 88 20v5H8v-5z" />
          <path d="M16 29v19M24 29v19M72 29v19M80 29v19M13 48h14M69 48h14M6 53h84" />
          <path d="M44 29v19M52 29v19M41 48h14" strokeDasharray="2 3" />
        </g>
      </svg>
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="mt-1 max-w-md text-ink-soft">{children}</div>}
      {action && <div className="mt-5 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  );
}
