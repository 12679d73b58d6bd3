import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';

export interface MonthBarsProps {
  months: { label: string; articles: number }[];
}

const HEIGHT = 150;

/** Articles a month as bars. Drawn for the eye only: the table that goes with it says the same. */
export function MonthBars({ months }: MonthBarsProps) {
  return (
    <div aria-hidden="true">
      <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 420, height: HEIGHT }}>
        <BarChart
          data={months}
          margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
          accessibilityLayer={false}
          maxBarSize={28}
        >
          <XAxis
            dataKey="label"
            minTickGap={24}
            tick={{ fontSize: 11, fill: 'var(--mantine-color-dimmed)' }}
            axisLine={{ stroke: 'var(--rule)' }}
            tickLine={false}
          />
          <YAxis
            allowDecimals={false}
            width={30}
            tickCount={4}
            tick={{ fontSize: 11, fill: 'var(--mantine-color-dimmed)' }}
            axisLine={false}
            tickLine={false}
          />
          <Bar dataKey="articles" fill="var(--accent)" isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
