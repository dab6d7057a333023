import type { AtlasIndex } from '../../domain/atlasIndex';
import { groupBy } from '../../domain/groupBy';
import type { CountryId, PlaceId } from '../../domain/model/country';
import type { Evidence } from '../../domain/model/evidence';
import type { Remittance } from '../../domain/model/figure';
import { periodMonths, periodSpan } from '../../domain/period';
import type { RemittanceWords } from '../../words/remittancesEn';
import { placeName } from './markWords';

/** A sentence and the figures that it rests on. */
export interface Told {
  text: string;
  rows: readonly Remittance[];
}

/** The evidence of a sentence's figures, each piece once. */
export function evidenceOf({ rows }: Told): Evidence[] {
  const pieces = rows.flatMap(({ evidence }) => evidence);
  return [...new Map(pieces.map((piece) => [`${piece.source} ${piece.textStart ?? piece.note}`, piece])).values()];
}

const end = ({ period }: Remittance): string => periodSpan(period)?.to ?? '';
const byEnd = (a: Remittance, b: Remittance): number => end(a).localeCompare(end(b));
const most = (rows: readonly Remittance[]): Remittance | undefined => [...rows].sort((a, b) => b.value - a.value)[0];
const lasting = (rows: readonly Remittance[], months: number): Remittance[] =>
  rows.filter(({ period }) => periodMonths(period) === months).sort(byEnd);

/** What a case needs; null when a part of it is not on record. */
function findCase(rows: readonly Remittance[], recipient: CountryId, sender: PlaceId) {
  const own = rows.filter((row) => row.recipient === recipient && row.flow === 'in');
  const shares = own.filter((row) => row.sender === sender && row.measure === 'share');
  const [series] = [...groupBy(shares, (row) => row.series).values()].sort((a, b) => b.length - a.length);
  const name = series?.[0]?.series;
  if (!series || name === undefined) return null;
  const [low] = lasting(series, 3).sort((a, b) => a.value - b.value);
  const year = low && lasting(series, 12).find(({ period }) => period === low.period.slice(0, 4));
  if (!low || !year || year.value <= low.value) return null;
  const latest = [...series].sort(byEnd).at(-1);
  const of = (who: PlaceId, measure: Remittance['measure']) =>
    own.filter((row) => row.series === name && row.sender === who && row.measure === measure);
  return { own, low, year, latest: latest && end(latest) > end(year) ? latest : null, of };
}

/**
 * The share of one sender that fell in a single quarter and not over the year, what became of the dollars, and who came
 * next: told from the figures by rule, in up to four sentences. Null when the records have no such quarter.
 */
export function headlineCase(
  index: AtlasIndex,
  rows: readonly Remittance[],
  recipient: CountryId,
  sender: PlaceId,
  words: RemittanceWords,
): Told[] | null {
  const found = findCase(rows, recipient, sender);
  if (!found) return null;
  const { low, year, latest, of, own } = found;
  const text = words.headline;
  const name = (place: PlaceId) => placeName(index, place, words);
  const say = (row: Remittance) => words.value(row, row.value, true);
  const when = ({ period }: Remittance) => words.period(period);
  const kept = (parts: readonly (Remittance | null | undefined)[]) => parts.filter((row) => row != null);
  const quarter: Told = {
    text:
      text.quarter({
        sender: name(sender),
        recipient: name(recipient),
        low: say(low),
        lowWhen: when(low),
        year: say(year),
        yearWhen: when(year),
      }) + (latest ? text.latest(say(latest), when(latest)) : ''),
    rows: kept([low, year, latest]),
  };
  const amounts = lasting(of(sender, 'amount'), 12);
  const amount = amounts.find(({ period }) => period === year.period);
  const change = of(sender, 'change').find(({ period }) => period === year.period);
  const best = most(amounts);
  const half = lasting(of(sender, 'amount'), 6).at(-1);
  // Money follows the seasons: a first half is set against first halves alone.
  const halves = lasting(of(sender, 'amount'), 6).filter(({ period }) => period.slice(4) === half?.period.slice(4));
  const dollars: Told | null =
    amount && change?.comparedWith && best
      ? {
          text:
            text.amountUp({
              sender: name(sender),
              change: say(change),
              amount: say(amount),
              when: when(amount),
              against: words.period(change.comparedWith),
            }) +
            (best === amount ? text.record : text.below(say(best), when(best))) +
            (half && end(half) > end(amount)
              ? text.half({ amount: say(half), when: when(half), best: most(halves) === half })
              : ''),
          rows: kept([amount, change, best === amount ? null : best, half && end(half) > end(amount) ? half : null]),
        }
      : null;
  const totals = lasting(of('WLD', 'amount'), 12);
  const total = totals.at(-1);
  const sum: Told | null = total
    ? {
        text: text.total({ amount: say(total), when: when(total), best: most(totals) === total }),
        rows: [total],
      }
    : null;
  const next = most(
    own.filter(
      (row) =>
        row.measure === 'share' &&
        row.series === year.series &&
        row.period === year.period &&
        row.sender !== sender &&
        index.countries.has(row.sender),
    ),
  );
  const others = own.filter((row) => row.measure === 'share' && row.sender === 'OTHER').sort(byEnd);
  const [first, last] = [others[0], others.at(-1)];
  const rest: Told | null = next
    ? {
        text:
          text.next({
            sender: name(sender),
            next: name(next.sender),
            share: say(next),
            when: when(next),
            russia: say(year),
          }) +
          (first && last && first !== last
            ? text.others({ first: say(first), firstWhen: when(first), last: say(last), lastWhen: when(last) })
            : ''),
        rows: kept([next, year, first, last]),
      }
    : null;
  return [quarter, dollars, sum, rest].filter((told) => told !== null);
}
