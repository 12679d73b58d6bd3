import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { type MarkKind, MarkSign } from './figure-marks.tsx';
import { AXIS, FIGURE_ROW, figureHeight } from './plot-size.ts';

/** One figure from 0 to 1, and what it is compared with. */
export interface FigureRow {
  id: string;
  /** The measure, and under it the set. */
  name: string;
  set: string;
  value: number;
  interval: { low: number; high: number } | null;
  /** The figure, as it is read. */
  label: string;
  marks: { kind: MarkKind; value: number }[];
}
export interface FigurePlotProps {
  rows: FigureRow[];
  tick: (value: number) => string;
}

const NAMES = 138;
const FIGURES = 44;
/** Characters of a name that there is room for. */
const LONGEST = 21;

/**
 * A line for each figure: the 95% interval, the figure as a dot, and the figures it is compared with by their
 * signs. Drawn for the eye only: the sentence and the table that go with it say the same in words.
 */
export function FigurePlot({ rows, tick }: FigurePlotProps) {
  return (
    <div aria-hidden="true">
      <ResponsiveContainer
        width="100%"
        height={figureHeight(rows.length)}
        initialDimension={{ width: 420, height: figureHeight(rows.length) }}
      >
        <BarChart
          layout="vertical"
          data={rows.map((row) => ({ ...row, whole: 1 }))}
          margin={{ top: 0, right: FIGURES, bottom: 0, left: 0 }}
          accessibilityLayer={false}
          barSize={FIGURE_ROW}
        >
          <XAxis
            type="number"
            domain={[0, 1]}
            ticks={[0, 0.5, 1]}
            tickFormatter={tick}
            tick={{ fontSize: 11, fill: 'var(--mantine-color-dimmed)' }}
            axisLine={{ stroke: 'var(--rule)' }}
            tickLine={{ stroke: 'var(--rule)' }}
            height={AXIS}
          />
          <YAxis
            type="category"
            dataKey="id"
            width={NAMES}
            interval={0}
            axisLine={{ stroke: 'var(--mantine-color-dimmed)' }}
            tickLine={false}
            tick={(props) => <Name {...props} row={rows.find(({ id }) => id === props.payload.value)} />}
          />
          <Bar dataKey="whole" isAnimationActive={false} shape={Line} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function Name({ x, y, row }: { x: number | string; y: number | string; row: FigureRow | undefined }) {
  if (!row) return null;
  const name = row.name.length > LONGEST ? `${row.name.slice(0, LONGEST - 1)}…` : row.name;
  return (
    <text x={Number(x) - 8} y={y} textAnchor="end" fontSize={12.5} fill="var(--mantine-color-text)">
      <tspan x={Number(x) - 8} dy="-0.15em">
        {name}
      </tspan>
      <tspan x={Number(x) - 8} dy="1.25em" fontSize={11} fill="var(--mantine-color-dimmed)">
        {row.set}
      </tspan>
    </text>
  );
}

interface LineProps {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  payload?: FigureRow;
}

/** The bar is as long as the axis, which gives the scale. */
function Line({ x = 0, y = 0, width = 0, height = 0, payload }: LineProps) {
  if (!payload) return null;
  const { value, interval, marks, label } = payload;
  const middle = y + height / 2;
  const at = (share: number): number => x + share * width;
  return (
    <g>
      <line x1={x} x2={x + width} y1={middle} y2={middle} stroke="var(--rule)" />
      {interval && (
        <line
          x1={at(interval.low)}
          x2={Math.max(at(interval.high), at(interval.low) + 1)}
          y1={middle}
          y2={middle}
          stroke="var(--accent)"
          strokeWidth={3}
          strokeLinecap="round"
        />
      )}
      {marks.map(({ kind, value: other }) => (
        <MarkSign key={`${kind} ${other}`} kind={kind} x={at(other)} y={middle} />
      ))}
      <circle
        cx={at(value)}
        cy={middle}
        r={5}
        fill="var(--accent)"
        stroke="var(--mantine-color-body)"
        strokeWidth={1.5}
      />
      <text
        x={x + width + 10}
        y={middle}
        dy="0.35em"
        fontSize={13}
        fontWeight={550}
        fill="var(--mantine-color-text)"
        style={{ fontVariantNumeric: 'tabular-nums' }}
      >
        {label}
      </text>
    </g>
  );
}
