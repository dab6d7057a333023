import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useWords } from '../words/useWords';
import { linesAndSingles, type Series, type SeriesPoint } from './remittanceSeries';

interface Props {
  title: string;
  /** Unit of the value axis. */
  unit: string;
  series: readonly Series[];
  sourceOf(point: SeriesPoint): string;
}

/** Line and dash of the nth series: told apart without colour. */
const looks = [
  { ink: 'var(--ink-1)', dash: '0' },
  { ink: 'var(--ink-2)', dash: '6 3' },
  { ink: 'var(--ink-3)', dash: '2 3' },
  { ink: 'var(--ink-4)', dash: '8 3 2 3' },
] as const;
const lookOf = (place: number) => looks[place % looks.length] ?? looks[0];

function PointNote({
  payload,
  unit,
  sourceOf,
}: { payload?: readonly { payload: SeriesPoint }[] } & Pick<Props, 'unit' | 'sourceOf'>) {
  const words = useWords();
  const point = payload?.[0]?.payload;
  if (!point) return null;
  const { period, series, base, note } = point.record;
  return (
    <div className="chart-note">
      <strong>
        {period}: {words.number(point.value)} {unit}
      </strong>
      {base && <span>{base}</span>}
      <span>{series}</span>
      <span>{sourceOf(point)}</span>
      {note && <span>{note}</span>}
    </div>
  );
}

/** Lines over time, one a series; contested and derived points are hollow. */
export default function RemittanceChart({ title, unit, series: all, sourceOf }: Props) {
  const words = useWords();
  const { lines, singles } = linesAndSingles(all);
  const times = all.flatMap(({ points }) => points.map(({ at }) => at));
  const domain: [number, number] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
  return (
    <figure className="chart">
      <figcaption>
        {title}, {unit}
      </figcaption>
      <div className="chart-frame">
        <ResponsiveContainer width="100%" height={220}>
          <LineChart accessibilityLayer={false} margin={{ top: 8, right: 12, bottom: 4, left: 0 }}>
            <CartesianGrid vertical={false} stroke="var(--rule)" />
            <XAxis
              type="number"
              dataKey="at"
              domain={domain}
              allowDecimals={false}
              tickFormatter={(at: number) => String(at)}
              stroke="var(--quiet)"
              fontSize={12}
            />
            <YAxis width={46} stroke="var(--quiet)" fontSize={12} tickFormatter={words.number} />
            <Tooltip isAnimationActive={false} content={<PointNote unit={unit} sourceOf={sourceOf} />} />
            {lines.map(({ key, points }, i) => (
              <Line
                key={key}
                name={key}
                data={[...points]}
                dataKey="value"
                stroke={lookOf(i).ink}
                strokeDasharray={lookOf(i).dash}
                strokeWidth={2}
                isAnimationActive={false}
                dot={({ cx, cy, payload, index: place }) => (
                  <circle
                    key={place}
                    cx={cx}
                    cy={cy}
                    r={3}
                    stroke={lookOf(i).ink}
                    strokeWidth={1.5}
                    fill={payload.record.contested || payload.record.derived ? 'var(--ground)' : lookOf(i).ink}
                  />
                )}
              />
            ))}
            <Line
              name={words.singles}
              data={singles}
              dataKey="value"
              stroke="none"
              isAnimationActive={false}
              dot={({ cx = 0, cy = 0, index: place }) => (
                <path key={place} d={`M${cx},${cy - 4}l4,4l-4,4l-4,-4z`} fill="var(--ground)" stroke="var(--quiet)" />
              )}
            />
          </LineChart>
        </ResponsiveContainer>
      </div>
      <ul className="chart-key">
        {lines.map(({ key, series, months }, i) => (
          <li key={key}>
            <svg width="28" height="10" aria-hidden="true">
              <path d="M0,5H28" stroke={lookOf(i).ink} strokeWidth="2" strokeDasharray={lookOf(i).dash} />
            </svg>
            {words.seriesKey(series, months)}
          </li>
        ))}
        {singles.length > 0 && (
          <li>
            <svg width="28" height="10" aria-hidden="true">
              <path d="M14,1l4,4l-4,4l-4,-4z" fill="var(--ground)" stroke="var(--quiet)" />
            </svg>
            {words.singles}
          </li>
        )}
      </ul>
    </figure>
  );
}
