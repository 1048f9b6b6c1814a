/** A turning ring; what is being waited for is said by the text beside it. */
export function Spinner() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className="animate-[turn_0.8s_linear_infinite]">
      <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="2.5" opacity="0.28" />
      <path
        d="M10 2.5a7.5 7.5 0 0 1 7.5 7.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
