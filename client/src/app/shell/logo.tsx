/** The mark: three columns under one roof. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className ?? 'size-8'}>
      <path
        d="M16 2.5 30.5 10v3H1.5v-3zM4 15.5h5V25H4zM13.5 15.5h5V25h-5zM23 15.5h5V25h-5zM1.5 27h29v3h-29z"
        fill="currentColor"
      />
    </svg>
  );
}

/** The mark with the name, cut as an inscription. */
export function Logo() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <LogoMark className="size-7 text-accent" />
      <span className="text-lg font-bold tracking-[0.2em] text-ink">STOA</span>
    </span>
  );
}
