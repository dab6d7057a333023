import type { AtlasIndex } from '../../domain/atlasIndex';
import { inkOn } from '../../theme/inkOn';
import { countFill, type Scheme } from '../../theme/palette';
import { DownloadButton } from '../../ui/DownloadButton';
import { useScheme } from '../../ui/useScheme';
import { usePageWords } from '../../words/usePageWords';
import { blocPairsCsv, countryPairsCsv } from './overlapsCsv';
import type { OverlapsView } from './overlapsView';
import { blocPairs, countryPairs, jaccard } from './pairs';
import { type TriangleCell, TriangleTable } from './TriangleTable';

interface Props {
  view: OverlapsView;
  index: AtlasIndex;
}

/** Deeper for more; the ink that reads better on it. */
function shade(share: number, scheme: Scheme): Pick<TriangleCell, 'fill' | 'ink'> {
  const fill = countFill(share, 1, scheme);
  return { fill, ink: inkOn(fill) };
}

/** How many members each two blocs share. */
export function BlocPairsSection({ view, index }: Props) {
  const words = usePageWords().overlaps;
  const scheme = useScheme();
  const shared = new Map(blocPairs(view).map((pair) => [`${pair.a} ${pair.b}`, pair.shared]));
  const cellOf = (a: string, b: string): TriangleCell => {
    const count = (a === b ? view.sizes.get(a) : shared.get(`${a} ${b}`)) ?? 0;
    return { key: `${a} ${b}`, content: count, ...shade(count / Math.max(1, view.countries.length), scheme) };
  };
  return (
    <section>
      <h3>{words.blocPairs}</h3>
      <p className="hint">{words.blocPairsHint}</p>
      <TriangleTable
        caption={words.blocPairs}
        corner={words.bloc}
        names={view.blocs.map((id) => ({ id, short: index.blocs.get(id)?.short ?? id }))}
        cellOf={cellOf}
      />
      <DownloadButton
        label={words.csvBlocPairs}
        file={`bloc-pairs-${view.day}.csv`}
        type="text/csv"
        content={() => blocPairsCsv(view)}
      />
    </section>
  );
}

/** How alike each two of the five are, over the blocs in view. */
export function CountryPairsSection({ view, index }: Props) {
  const words = usePageWords();
  const text = words.overlaps;
  const scheme = useScheme();
  const five = index.atlas.countries.filter(({ region }) => region === 'central-asia');
  const names = five.map((country) => ({ id: country.id, short: country.name }));
  const pairs = countryPairs(
    index,
    names.map(({ id }) => id),
    view.blocs,
    view.day,
  );
  const cellOf = (a: string, b: string): TriangleCell | null => {
    const pair = pairs.find((one) => one.a === a && one.b === b);
    if (!pair) return null;
    const ratio = jaccard(pair);
    const content = (
      <>
        <strong>{ratio === null ? text.noRatio : words.number(ratio, 2, true)}</strong>
        <span className="of">{text.ratio(pair.both, pair.either)}</span>
      </>
    );
    return { key: `${a} ${b}`, content, ...shade(ratio ?? 0, scheme) };
  };
  return (
    <section>
      <h3>{text.countryPairs}</h3>
      <p className="hint">{text.countryPairsHint(view.blocs.length)}</p>
      <TriangleTable caption={text.countryPairs} corner={text.country} names={names} cellOf={cellOf} />
      <DownloadButton
        label={text.csvCountryPairs}
        file={`country-pairs-${view.day}.csv`}
        type="text/csv"
        content={() => countryPairsCsv(view.day, pairs)}
      />
    </section>
  );
}
