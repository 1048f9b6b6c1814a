import { classes } from './classes';

export type ProgressBarProps = {
  /** Between 0 and 100. */
  percent: number;
  /** What is progressing, read out with the figure. */
  label: string;
  /** The figure in words ("3 of 12 lessons"), read out instead of the bare number. */
  text?: string;
  className?: string;
};

export function ProgressBar({ percent, label, text, className }: ProgressBarProps) {
  const width = Math.min(100, Math.max(0, percent));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={Math.round(width)}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuetext={text}
      className={classes(
        'h-2.5 overflow-hidden rounded-full border border-line-strong/60 bg-sunken',
        className,
      )}
    >
      <div
        className="h-full rounded-full bg-accent transition-[width] duration-500 ease-out"
        style={{ width: `${width}%` }}
      />
    </div>
  );
}
