import { Bar, BarChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { AXIS, heightOf, ROW } from './plot-size.ts';

/** One line of the plot; `value` null is drawn as `label` alone, never as zero. */
export interface Dot {
  name: string;
  value: number | null;
  interval: { low: number; high: number } | null;
  /** How many articles lie in each of equal parts of the axis. */
  spread: number[];
  /** The figure, as it is read. */
  label: string;
  /** Said small under the figure: how many articles it rests on. */
  note: string;
}

export interface DotPlotProps {
  dots: Dot[];
  /** End of the axis. */
  max: number;
  tick: (value: number) => string;
  /** Where the median of the reference lies; null where there is none. */
  reference: number | null;
}

const FIGURES = 92;
/** Characters of a name on one line. */
const LONGEST = 16;

/**
 * A line for each row: how its articles are spread, behind, and before it the figure as a dot with its
 * 95% interval; a dot without an interval is hollow. Drawn for the eye only: the sentence and the
 * table that go with it say the same in words.
 */
export function DotPlot({ dots, max, tick, reference }: DotPlotProps) {
  const widest = Math.max(...dots.flatMap(({ name }) => linesOf(name).map(({ length }) => length)));
  return (
    <div aria-hidden="true">
      <ResponsiveContainer
        width="100%"
        height={heightOf(dots.length)}
        initialDimension={{ width: 420, height: heightOf(dots.length) }}
      >
        <BarChart
          layout="vertical"
          data={dots.map((dot) => ({ ...dot, whole: max, max }))}
          margin={{ top: 0, right: FIGURES, bottom: 0, left: 0 }}
          accessibilityLayer={false}
          barSize={ROW}
        >
          <XAxis
            type="number"
            domain={[0, max]}
            ticks={[0, max / 2, max]}
            tickFormatter={tick}
            tick={{ fontSize: 11, fill: 'var(--mantine-color-dimmed)' }}
            axisLine={{ stroke: 'var(--rule)' }}
            tickLine={{ stroke: 'var(--rule)' }}
            height={AXIS}
          />
          <YAxis
            type="category"
            dataKey="name"
            width={widest * 7 + 14}
            interval={0}
            axisLine={{ stroke: 'var(--mantine-color-dimmed)' }}
            tickLine={false}
            tick={Name}
          />
          {reference !== null && reference <= max && (
            <ReferenceLine x={reference} stroke="var(--reference)" strokeDasharray="2 3" strokeWidth={1.5} />
          )}
          <Bar dataKey="whole" isAnimationActive={false} shape={Line} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

interface NameProps {
  x: number | string;
  y: number | string;
  payload: { value: string };
}

function Name({ x, y, payload }: NameProps) {
  const lines = linesOf(payload.value);
  return (
    <text x={Number(x) - 6} y={y} textAnchor="end" fontSize={12.5} fill="var(--mantine-color-text)">
      {lines.map((line, i) => (
        <tspan key={line} x={Number(x) - 6} dy={i === 0 ? `${0.35 - (lines.length - 1) * 0.55}em` : '1.1em'}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** A long name on two lines, broken at the space nearest to its middle; what is longer still is cut. */
function linesOf(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  const lines = name.length > LONGEST && middle ? [name.slice(0, middle), name.slice(middle + 1)] : [name];
  return lines.map((line) => (line.length > LONGEST + 2 ? `${line.slice(0, LONGEST + 1)}…` : line));
}

interface LineProps {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  payload?: Dot & { max: number };
}

/** The bar is as long as the axis, which gives the scale. */
function Line({ x = 0, y = 0, width = 0, height = 0, payload }: LineProps) {
  if (!payload) return null;
  const middle = y + height / 2;
  const at = (value: number): number => x + (Math.min(value, payload.max) / payload.max) * width;
  if (payload.value === null)
    return (
      <text
        x={x + 8}
        y={middle}
        dy="0.35em"
        fontSize={12}
        fontStyle="italic"
        fill="var(--mantine-color-dimmed)"
      >
        {payload.label}
      </text>
    );
  const { value, interval, spread, label, note } = payload;
  return (
    <g>
      <path
        d={spreadPath(spread, { x, width, base: y + height - 2, height: height - 6 })}
        fill="var(--spread)"
      />
      {interval ? (
        <line
          x1={at(interval.low)}
          x2={Math.max(at(interval.high), at(interval.low) + 1)}
          y1={middle}
          y2={middle}
          stroke="var(--accent)"
          strokeWidth={3}
          strokeLinecap="round"
        />
      ) : null}
      <circle
        cx={at(value)}
        cy={middle}
        r={5}
        fill={interval ? 'var(--accent)' : 'var(--mantine-color-body)'}
        stroke={interval ? 'var(--mantine-color-body)' : 'var(--accent)'}
        strokeWidth={1.5}
      />
      <text
        x={x + width + 12}
        y={middle}
        dy="0.35em"
        fontSize={13}
        fontWeight={550}
        fill="var(--mantine-color-text)"
        style={{ fontVariantNumeric: 'tabular-nums' }}
      >
        {label}
      </text>
      <text
        x={x + width + FIGURES}
        y={middle}
        dy="0.35em"
        textAnchor="end"
        fontSize={11}
        fill="var(--mantine-color-dimmed)"
        style={{ fontVariantNumeric: 'tabular-nums' }}
      >
        {note}
      </text>
    </g>
  );
}

/** Steps as high as there are articles, the highest as high as there is room. */
function spreadPath(
  spread: number[],
  { x, width, base, height }: { x: number; width: number; base: number; height: number },
): string {
  const most = Math.max(1, ...spread);
  const step = width / spread.length;
  const steps = spread.map((n, i) => {
    const top = (base - (n / most) * height).toFixed(1);
    return `L${(x + i * step).toFixed(1)},${top}L${(x + (i + 1) * step).toFixed(1)},${top}`;
  });
  return `M${x},${base}${steps.join('')}L${x + width},${base}Z`;
}
