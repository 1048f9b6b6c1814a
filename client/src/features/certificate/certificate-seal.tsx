/** The seal on a certificate: the house in a ring of flutes. */
export function CertificateSeal({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className={className}>
      <g fill="none" stroke="currentColor">
        <circle cx="32" cy="32" r="30" strokeWidth="1.5" />
        <circle cx="32" cy="32" r="25.5" strokeWidth="4" strokeDasharray="1.2 2.4" opacity="0.75" />
        <circle cx="32" cy="32" r="21.5" strokeWidth="1" />
      </g>
      <path
        d="M32 18.5 45 25v2.2H19V25zM21.5 29.5h4V39h-4zM30 29.5h4V39h-4zM38.5 29.5h4V39h-4zM19 41h26v3H19z"
        fill="currentColor"
      />
    </svg>
  );
}
