import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Overlap } from '../../domain/overlaps';
import { actions } from '../../view/store';
import { usePageWords } from '../../words/usePageWords';
import type { OverlapsView } from './overlapsView';
import { combinationLead } from './overlapsWords';

/** A cell of the matrix: a full dot for a bloc of the combination, a line from its first to its last. */
function Dot({ place, first, last, member }: { place: number; first: number; last: number; member: boolean }) {
  const words = usePageWords().overlaps;
  const within = place >= first && place <= last;
  return (
    <td className="dot">
      <svg width="100%" height="20" overflow="visible" aria-hidden="true">
        {within && first < last && (
          <line
            x1={place === first ? '50%' : '-4%'}
            x2={place === last ? '50%' : '104%'}
            y1="10"
            y2="10"
            stroke="currentColor"
            strokeWidth="2"
          />
        )}
        {(member || !within) && (
          <circle cx="50%" cy="10" r={member ? 5.5 : 2} className={member ? 'dot-in' : 'dot-out'} />
        )}
      </svg>
      <span className="visually-hidden">{member ? words.member : words.notMember}</span>
    </td>
  );
}

function Row({ one, view, index }: { one: Overlap; view: OverlapsView; index: AtlasIndex }) {
  const words = usePageWords();
  const places = one.blocs.map((bloc) => view.blocs.indexOf(bloc));
  const widest = Math.max(...view.combinations.map(({ countries }) => countries.length));
  const count = one.countries.length;
  return (
    <tr>
      <th scope="row">
        {combinationLead(one, index, words)}{' '}
        {one.countries.map((country, i) => (
          <span key={country}>
            <button type="button" className="name" onClick={() => actions.selectCountry(country)}>
              {index.countries.get(country)?.name ?? country}
            </button>
            {i < count - 1 && ', '}
          </span>
        ))}
      </th>
      {view.blocs.map((bloc, place) => (
        <Dot
          key={bloc}
          place={place}
          first={Math.min(...places)}
          last={Math.max(...places)}
          member={one.blocs.includes(bloc)}
        />
      ))}
      <td className="count">
        <span>{count}</span>
        <svg width="100%" height="12" aria-hidden="true">
          <rect width={`${(100 * count) / widest}%`} height="12" />
        </svg>
      </td>
    </tr>
  );
}

/** Each exact combination as a sentence, as dots under the blocs, and as a bar of how many countries it has. */
export function CombinationTable({ view, index }: { view: OverlapsView; index: AtlasIndex }) {
  const words = usePageWords().overlaps;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={words.combinations}>
      <table className="upset">
        <caption className="visually-hidden">{words.combinations}</caption>
        <thead>
          <tr>
            <th scope="col">{words.combination}</th>
            {view.blocs.map((bloc) => (
              <th key={bloc} scope="col" className="dot">
                <span className="upright" title={index.blocs.get(bloc)?.name}>
                  {index.blocs.get(bloc)?.short ?? bloc}
                </span>
                <span className="size">{view.sizes.get(bloc)}</span>
              </th>
            ))}
            <th scope="col" className="count">
              {words.number}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.combinations.map((one) => (
            <Row key={one.blocs.join(' ')} one={one} view={view} index={index} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
