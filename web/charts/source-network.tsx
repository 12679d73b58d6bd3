import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { Sankey } from 'recharts';

/** One end of a band, as it is written. */
export interface Named {
  label: string;
  side: 'outlet' | 'source';
  /** All the others of its side: written in italics. */
  rest: boolean;
}

interface Props {
  nodes: Named[];
  links: { source: number; target: number; value: number }[];
  /** The side of a name that is chosen is told by its place. */
  choose: (node: number) => void;
  height: number;
}

/** Pixels of a character of a label, and of the gap between a bar and its label. */
const CHARACTER = 6.4;
const GAP = 6;
const BAR = 10;
/** Of the width, what a side's names may take. */
const MOST = 0.36;
const NARROW = 480;
/** Pixels across before it is measured. */
const FIRST = 340;

/**
 * Outlets on the left, sources on the right, and a band for the words that the one gives to the other.
 * Pointing at a name leaves its bands alone. Drawn for the eye only: the table that goes with it says the same.
 */
export function SourceNetwork({ nodes, links, choose, height }: Props) {
  const { ref, width: measured } = useElementSize<HTMLDivElement>();
  const width = measured || FIRST;
  const [pointed, setPointed] = useState<number>();
  const longest = (side: Named['side']): number =>
    Math.max(...nodes.filter((node) => node.side === side).map(({ label }) => label.length));
  const room = (side: Named['side']): number => Math.min(longest(side) * CHARACTER + GAP + 4, width * MOST);
  return (
    <div ref={ref} aria-hidden="true" style={{ height, overflow: 'hidden' }}>
      <Sankey
        width={width}
        height={height}
        data={{ nodes: nodes.map(({ label }) => ({ name: label })), links }}
        nodeWidth={BAR}
        nodePadding={12}
        iterations={0}
        accessibilityLayer={false}
        sort={false}
        margin={{ top: 8, bottom: 8, left: room('outlet'), right: room('source') }}
        node={({ x, y, width: w, height: h, index }) => {
          const { label, side, rest } = nodes[index]!;
          const characters = Math.floor((room(side) - GAP) / CHARACTER);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the table leads there by the keys
            <g
              onMouseEnter={() => setPointed(index)}
              onMouseLeave={() => setPointed(undefined)}
              onClick={() => choose(index)}
              style={{ cursor: side === 'source' && !rest ? 'pointer' : 'default' }}
              opacity={pointed === undefined || reaches(links, pointed, index) ? 1 : 0.35}
            >
              <title>{label}</title>
              <rect
                x={x}
                y={y}
                width={w}
                height={Math.max(h, 1)}
                fill={rest ? 'var(--mantine-color-dimmed)' : 'var(--accent)'}
              />
              <text
                x={side === 'outlet' ? x - GAP : x + w + GAP}
                y={y + h / 2}
                dy="0.35em"
                textAnchor={side === 'outlet' ? 'end' : 'start'}
                fontSize={width < NARROW ? 11.5 : 12.5}
                fontStyle={rest ? 'italic' : undefined}
                fill={rest ? 'var(--mantine-color-dimmed)' : 'var(--mantine-color-text)'}
              >
                {label.length > characters ? `${label.slice(0, characters - 1).trimEnd()}…` : label}
              </text>
            </g>
          );
        }}
        link={({ sourceX, sourceY, sourceControlX, targetX, targetY, targetControlX, linkWidth, index }) => {
          const { source, target } = links[index]!;
          const lit = pointed === source || pointed === target;
          return (
            <path
              d={`M${sourceX},${sourceY}C${sourceControlX},${sourceY} ${targetControlX},${targetY} ${targetX},${targetY}`}
              fill="none"
              stroke={nodes[target]!.rest && !lit ? 'var(--mantine-color-dimmed)' : 'var(--accent)'}
              strokeWidth={Math.max(linkWidth, 0.75)}
              strokeOpacity={pointed === undefined ? (nodes[target]!.rest ? 0.12 : 0.28) : lit ? 0.6 : 0.06}
            />
          );
        }}
      />
    </div>
  );
}

function reaches(links: Props['links'], from: number, to: number): boolean {
  return (
    from === to ||
    links.some(
      ({ source, target }) => (source === from && target === to) || (target === from && source === to),
    )
  );
}
