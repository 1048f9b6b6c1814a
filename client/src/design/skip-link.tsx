/** The first stop of the keyboard: past the header, to what the page is about. */
export function SkipLink({ target, text }: { target: string; text: string }) {
  return (
    <a
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
      className="fixed left-3 top-3 z-60 -translate-y-24 rounded-md bg-accent px-4 py-3 font-semibold text-accent-ink focus:translate-y-0"
    >
      {text}
    </a>
  );
}
