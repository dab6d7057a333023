import { useId } from 'react';
import { standingClasses } from '../../domain/standing';
import { fillOf } from '../../theme/palette';
import { ownPattern } from '../../theme/patterns';
import { periods } from '../../theme/periods';
import { useScheme } from '../../ui/useScheme';
import { usePageWords } from '../../words/usePageWords';
import { Swatch } from '../Swatch';
import type { BarRow } from './timelineBars';

type Sign = 'soft' | 'open' | 'contested' | 'none' | 'ended';

/** A sign of the chart on its own, in the colour of text: it stands for any bloc. */
function SignMark({ sign }: { sign: Sign }) {
  const ramp = useId();
  return (
    <svg className="bar-sign" width="28" height="18" aria-hidden="true">
      {sign === 'soft' && (
        <>
          <linearGradient id={ramp}>
            <stop offset="0" stopColor="currentColor" stopOpacity="0.04" />
            <stop offset="1" stopColor="currentColor" stopOpacity="0.4" />
          </linearGradient>
          <rect x="1" y="1" width="26" height="16" fill={`url(#${ramp})`} />
          <path d="M1,17V1H27M1,17H27" fill="none" stroke="currentColor" strokeDasharray="2.5 2.5" />
        </>
      )}
      {sign === 'open' && (
        <path d="M1,1H18L27,9L18,17H1z" fill="currentColor" fillOpacity="0.3" stroke="currentColor" />
      )}
      {sign === 'contested' && (
        <rect
          x="1"
          y="1"
          width="26"
          height="16"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray="4 3"
        />
      )}
      {(sign === 'none' || sign === 'ended') && (
        <path
          d="M1,9H27"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray={sign === 'none' ? '1.5 4' : undefined}
        />
      )}
    </svg>
  );
}

/** What the bars that are there look like, and what their ends and edges say. */
export function BarKey({ rows }: { rows: readonly BarRow[] }) {
  const words = usePageWords();
  const scheme = useScheme();
  const { timelines } = words;
  const bars = rows.flatMap((row) => row.bars);
  const classes = standingClasses.flatMap((standing) => {
    const bar = bars.find((one) => one.standing === standing && !one.line);
    return bar ? [{ standing, bloc: bar.membership.bloc }] : [];
  });
  const signs: readonly (readonly [Sign, boolean, string])[] = [
    ['soft', bars.some(({ softStart, softEnd }) => softStart ?? softEnd), timelines.keySoft],
    ['open', bars.some(({ open }) => open), timelines.keyOpen],
    ['contested', bars.some(({ contested }) => contested === 'status'), timelines.keyContested],
    ['ended', bars.some(({ standing }) => standing === 'ended'), timelines.keyEnded],
    ['none', bars.some(({ standing }) => standing === 'none'), timelines.keyNone],
  ];
  return (
    <section className="bar-key" aria-labelledby="bar-key-title">
      <h3 id="bar-key-title">{timelines.key}</h3>
      <ul>
        {classes.map(({ standing, bloc }) => (
          <li key={standing}>
            <Swatch fill={fillOf(bloc, standing, scheme)} pattern={ownPattern(bloc, standing, scheme)} />
            {words.standing[standing]}
          </li>
        ))}
        {signs
          .filter(([, used]) => used)
          .map(([sign, , text]) => (
            <li key={sign}>
              <SignMark sign={sign} />
              {text}
            </li>
          ))}
        <li>
          <span className="bar-band-sample" />
          {timelines.keyPeriods(periods.map(({ id }) => words.periods[id]).join('; '))}
        </li>
      </ul>
      <p className="hint">{timelines.keyBlank}</p>
    </section>
  );
}
