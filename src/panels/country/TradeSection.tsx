import '../components/components.css';
import { isOver, tradeShares, tradeTurnover } from '../../charts/smallSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import { useComponentsWords } from '../../words/useComponentsWords';
import { axisOf } from '../components/componentsView';
import { FigurePanel } from '../components/FigurePanel';

/** The country's trade: shares and turnover are two facts, two charts. */
export function TradeSection({ index, country, day }: { index: AtlasIndex; country: CountryId; day: Day }) {
  const text = useComponentsWords();
  const rows = index.atlas.trade.filter(({ period }) => isOver(period, day));
  const parts = [
    { title: text.trade, lines: tradeShares(rows, country) },
    { title: text.turnover, lines: tradeTurnover(rows, country) },
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
