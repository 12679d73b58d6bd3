/** The mark: the corners of a frame around a line of text, in the colours of the page. */
export function Emblem() {
  return (
    <svg viewBox="0 0 32 32" width={26} height={26} fill="none" aria-hidden="true">
      <path
        d="M11 3.5H3.5V11M21 3.5h7.5V11M11 28.5H3.5V21M21 28.5h7.5V21"
        stroke="currentColor"
        strokeWidth={3}
      />
      <rect x="9" y="14.25" width="14" height="3.5" fill="var(--accent)" />
    </svg>
  );
}
