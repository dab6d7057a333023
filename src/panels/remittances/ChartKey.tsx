import { glyphPath } from '../../charts/glyphSeries';
import { looksOf } from '../../charts/looksSeries';
import type { Drawing } from '../../charts/markSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { useRemittancesWords } from '../../words/useRemittancesWords';
import { keySeries, keyText } from './lineLabels';

interface Props {
  drawing: Drawing;
  index: AtlasIndex;
}

const lengths = [12, 6, 3, 1, 0] as const;
const lengthOf = (months: number) => lengths.find((one) => one === months) ?? 0;

/** What each line and each shape of a mark means, in full. */
export function ChartKey({ drawing, index }: Props) {
  const words = useRemittancesWords();
  const looks = looksOf(drawing.series);
  const own = keySeries(drawing);
  const lengthsDrawn = lengths.filter((one) => drawing.series.some(({ months }) => lengthOf(months) === one));
  // One shape for all says nothing.
  const present = lengthsDrawn.length > 1 ? lengthsDrawn : [];
  const hollow = drawing.marks.some(({ points }) => points.some(({ record }) => record.contested || record.derived));
  const upright = drawing.marks.some(({ points }) => points.length > 1);
  const gaps = drawing.gaps.length > 0;
  return (
    <div className="remittance-key">
      <ul className="chart-key">
        {own.map((one) => {
          const look = looks.get(one.key);
          const ink = look?.ink == null ? 'var(--quiet)' : `var(--ink-${look.ink + 1})`;
          return (
            <li key={one.key}>
              <svg width="28" height="12" aria-hidden="true">
                <path d="M0,6H28" stroke={ink} strokeWidth="2" strokeDasharray={look?.dash ?? '0'} />
                <path d={glyphPath(one.months, 4)} transform="translate(14,6)" fill={ink} />
              </svg>
              <span>{keyText(index, one, words)}</span>
            </li>
          );
        })}
        {own.length < drawing.series.length && (
          <li>
            <svg width="28" height="12" aria-hidden="true">
              <path d={glyphPath(12, 4)} transform="translate(14,6)" fill="var(--quiet)" />
            </svg>
            <span>{words.keySingles}</span>
          </li>
        )}
      </ul>
      {(present.length > 0 || hollow || upright || gaps) && (
        <ul className="chart-key shapes">
          {present.map((months) => (
            <li key={months}>
              <svg width="12" height="12" aria-hidden="true">
                <path d={glyphPath(months, 4)} transform="translate(6,6)" fill="currentColor" />
              </svg>
              <span>{words.glyphs[months]}</span>
            </li>
          ))}
          {hollow && (
            <li>
              <svg width="12" height="12" aria-hidden="true">
                <path
                  d={glyphPath(12, 4)}
                  transform="translate(6,6)"
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="1.5"
                />
              </svg>
              <span>{words.keyHollow}</span>
            </li>
          )}
          {upright && (
            <li>
              <svg width="12" height="16" aria-hidden="true">
                <path d="M6,2V14" stroke="currentColor" strokeWidth="2" />
                <path
                  d="M6,2m-2,0a2,2 0 1,0 4,0a2,2 0 1,0 -4,0M6,14m-2,0a2,2 0 1,0 4,0a2,2 0 1,0 -4,0"
                  fill="currentColor"
                />
              </svg>
              <span>{words.keyBar}</span>
            </li>
          )}
          {gaps && (
            <li>
              <svg width="14" height="12" aria-hidden="true">
                <path d="M2,11l5,-10m3,0l-5,10" fill="none" stroke="currentColor" strokeWidth="1.5" />
              </svg>
              <span>{words.keyGap}</span>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
