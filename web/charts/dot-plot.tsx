import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';

/** One line of the plot; `value` null is drawn as `label` alone, never as zero. */
export interface Dot {
  name: string;
  value: number | null;
  label: string;
  /** Said small after the figure: how many articles it rests on. */
  note: string;
}

const ROW = 30;
const AXIS = 24;
const WIDEST = 176;

/**
 * A dot for each row at the end of a line from zero, with its figure beside it. Drawn for the eye
 * only: the sentence and the table that go with it say the same in words.
 */
export function DotPlot({ dots, max, tick }: { dots: Dot[]; max: number; tick: (value: number) => string }) {
  return (
    <div aria-hidden="true">
      <ResponsiveContainer width="100%" height={dots.length * ROW + AXIS}>
        <BarChart
          layout="vertical"
          data={dots.map((dot) => ({ ...dot, drawn: dot.value ?? 0 }))}
          margin={{ top: 0, right: 84, bottom: 0, left: 0 }}
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
            width={Math.min(WIDEST, Math.max(...dots.map(({ name }) => name.length)) * 7 + 12)}
            interval={0}
            axisLine={{ stroke: 'var(--mantine-color-dimmed)' }}
            tickLine={false}
            tick={Name}
          />
          <Bar dataKey="drawn" isAnimationActive={false} shape={Line} minPointSize={1} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

const LONGEST = 24;

function Name({ x, y, payload }: { x: number | string; y: number | string; payload: { value: string } }) {
  const name = payload.value;
  return (
    <text x={Number(x) - 4} y={y} dy="0.35em" textAnchor="end" fontSize={13} fill="var(--mantine-color-text)">
      {name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name}
    </text>
  );
}

function Line(props: { x?: number; y?: number; width?: number; height?: number; payload?: Dot }) {
  const { x = 0, y = 0, width = 0, height = 0, payload } = props;
  const middle = y + height / 2;
  if (!payload || payload.value === null) {
    return (
      <text
        x={x + 8}
        y={middle}
        dy="0.35em"
        fontSize={12}
        fontStyle="italic"
        fill="var(--mantine-color-dimmed)"
      >
        {payload?.label}
      </text>
    );
  }
  const end = payload.value === 0 ? x : x + width;
  return (
    <g>
      <line x1={x} x2={end} y1={middle} y2={middle} stroke="var(--accent)" strokeWidth={1.5} opacity={0.55} />
      <circle cx={end} cy={middle} r={5} fill="var(--accent)" />
      <text
        x={end + 11}
        y={middle}
        dy="0.35em"
        fontSize={13}
        fontWeight={550}
        fill="var(--mantine-color-text)"
        style={{ fontVariantNumeric: 'tabular-nums' }}
      >
        {payload.label}
        <tspan dx={6} fontSize={11} fontWeight={400} fill="var(--mantine-color-dimmed)">
          {payload.note}
        </tspan>
      </text>
    </g>
  );
}
