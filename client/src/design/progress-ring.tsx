import type { ReactNode } from 'react';

export type ProgressRingProps = {
  /** Between 0 and 100. */
  percent: number;
  label: string;
  /** In pixels. */
  size?: number;
  /** In the middle; the figure, unless told otherwise. */
  children?: ReactNode;
};

export function ProgressRing({ percent, label, size = 56, children }: ProgressRingProps) {
  const value = Math.min(100, Math.max(0, percent));
  const around = 2 * Math.PI * 20;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={Math.round(value)}
      aria-valuemin={0}
      aria-valuemax={100}
      className="relative inline-grid shrink-0 place-items-center"
      style={{ width: size, height: size }}
    >
      <svg viewBox="0 0 48 48" aria-hidden="true" className="absolute inset-0 -rotate-90">
        <circle cx="24" cy="24" r="20" fill="none" strokeWidth="4.5" className="stroke-line" />
        <circle
          cx="24"
          cy="24"
          r="20"
          fill="none"
          strokeWidth="4.5"
          strokeLinecap="round"
          strokeDasharray={`${(value / 100) * around} ${around}`}
          className={value === 0 ? 'stroke-transparent' : 'stroke-accent transition-all duration-500'}
        />
      </svg>
      <span className="relative text-xs font-semibold tabular-nums">
        {children ?? `${Math.round(value)}%`}
      </span>
    </div>
  );
}
