import { classes } from './classes';

/** The shape of what is on its way. Put several in a `SkeletonGroup`, which says so to screen readers once. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden="true"
      className={classes(
        'animate-[breathe_1.6s_ease-in-out_infinite] rounded-md bg-sunken',
        className ?? 'h-5',
      )}
    />
  );
}

/** Lines of text that are on their way, the last one shorter. */
export function SkeletonText({ lines = 3 }: { lines?: number }) {
  return (
    <div className="flex flex-col gap-2.5">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity beside their place.
        <Skeleton key={line} className={classes('h-4', line === lines - 1 && 'w-3/5')} />
      ))}
    </div>
  );
}

/** Says "loading" once for all the skeletons inside it. */
export function SkeletonGroup({
  label,
  className,
  children,
}: {
  label: string;
  className?: string;
  children: React.ReactNode;
}) {
  return (
    <div role="status" aria-label={label} className={className}>
      {children}
    </div>
  );
}
