import { ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { CALIBRATION_HEIGHT } from './plot-size.ts';

/** What was given one probability, roughly: how often it is so. */
export interface CalibrationPoint {
  mean: number;
  observed: number;
  n: number;
}
export interface CalibrationPlotProps {
  points: CalibrationPoint[];
  tick: (value: number) => string;
  /** What the axes are. */
  given: string;
  so: string;
}

const TICKS = [0, 0.5, 1];
const text = { fontSize: 11, fill: 'var(--mantine-color-dimmed)' };
const line = { stroke: 'var(--rule)' };

/**
 * A reliability diagram: on the diagonal a probability means what it says; a point is as large as what it
 * stands for is many. Drawn for the eye only: the table that goes with it says the same.
 */
export function CalibrationPlot({ points, tick, given, so }: CalibrationPlotProps) {
  const most = Math.max(...points.map(({ n }) => n));
  const axis = { type: 'number', domain: [0, 1], ticks: TICKS, tickFormatter: tick, tick: text } as const;
  return (
    <div aria-hidden="true">
      <ResponsiveContainer
        width="100%"
        height={CALIBRATION_HEIGHT}
        initialDimension={{ width: 300, height: CALIBRATION_HEIGHT }}
      >
        <ScatterChart margin={{ top: 8, right: 12, bottom: 16, left: 0 }} accessibilityLayer={false}>
          <XAxis
            {...axis}
            dataKey="mean"
            axisLine={line}
            tickLine={line}
            label={{ ...text, value: given, position: 'insideBottom', offset: -12 }}
          />
          <YAxis
            {...axis}
            dataKey="observed"
            width={56}
            axisLine={line}
            tickLine={line}
            label={{
              ...text,
              value: so,
              angle: -90,
              position: 'insideLeft',
              style: { textAnchor: 'middle' },
            }}
          />
          <ReferenceLine
            segment={[
              { x: 0, y: 0 },
              { x: 1, y: 1 },
            ]}
            stroke="var(--reference)"
            strokeDasharray="2 3"
          />
          <Scatter
            data={points}
            isAnimationActive={false}
            line={{ stroke: 'var(--accent)', strokeWidth: 1 }}
            shape={(props: { cx?: number; cy?: number; n?: number }) => (
              <circle
                cx={props.cx}
                cy={props.cy}
                r={3 + 6 * Math.sqrt((props.n ?? 0) / most)}
                fill="var(--accent)"
                stroke="var(--mantine-color-body)"
              />
            )}
          />
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
}
