/** What a figure is compared with. */
export type MarkKind = 'floor' | 'agreement' | 'published';

/** The sign of a figure of comparison: a triangle from below for the floor, a bar for agreement, a hollow diamond for what others published. */
export function MarkSign({ kind, x, y }: { kind: MarkKind; x: number; y: number }) {
  if (kind === 'floor')
    return <path d={`M${x},${y + 1}l6,9h-12Z`} fill="var(--reference)" stroke="var(--mantine-color-body)" />;
  if (kind === 'agreement')
    return (
      <line
        x1={x}
        x2={x}
        y1={y - 10}
        y2={y + 10}
        stroke="var(--frames)"
        strokeWidth={2.5}
        strokeLinecap="round"
      />
    );
  return (
    <path
      d={`M${x},${y - 6}l6,6l-6,6l-6,-6Z`}
      fill="var(--mantine-color-body)"
      stroke="var(--opinion)"
      strokeWidth={1.75}
    />
  );
}
