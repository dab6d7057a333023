import '../components/components.css';
import { useMemo } from 'react';
import { isOver, tradeShares, tradeTurnover } from '../../charts/smallSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import { useSame } from '../../ui/useSame';
import { useComponentsWords } from '../../words/useComponentsWords';
import { axisOf } from '../components/componentsView';
import { FigurePanel } from '../components/FigurePanel';

/** The country's trade: shares and turnover are two facts, two charts. */
export function TradeSection({ index, country, day }: { index: AtlasIndex; country: CountryId; day: Day }) {
  const text = useComponentsWords();
  const rows = useSame(
    index.atlas.trade.filter(
      ({ reporter, partner, period }) => (reporter === country || partner === country) && isOver(period, day),
    ),
  );
  const shares = useMemo(() => tradeShares(rows, country), [rows, country]);
  const turnover = useMemo(() => tradeTurnover(rows, country), [rows, country]);
  const parts = [
    { title: text.trade, lines: shares },
    { title: text.turnover, lines: turnover },
  ].filter(({ lines }) => lines.length > 0);
  const axis = axisOf(index, [country], day);
  if (parts.length === 0) return null;
  return (
    <section className="small-figures" aria-labelledby="trade-section-title">
      <h3 id="trade-section-title">{text.tradeTitle}</h3>
      {parts.map(({ title, lines }) => (
        <div key={title}>
          <h4>{title}</h4>
          <FigurePanel title={title} lines={lines} index={index} axis={axis} />
        </div>
      ))}
    </section>
  );
}
