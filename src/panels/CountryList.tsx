import { type FocusEvent, type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import type { NamedCountry } from '../domain/named';
import type { CountryPaint, Scene } from '../map/style/scene';
import { setHover } from '../view/hoverStore';
import { actions } from '../view/store';
import { standingsInWords, standingWords } from '../words/standingWords';
import { useWords } from '../words/useWords';
import { preloadPanel } from './SidePanel';
import { Swatch } from './Swatch';
import { useInTurn } from './useInTurn';

const order = { 'central-asia': 0, neighbour: 1, other: 2 };

/** Central Asia first, then its neighbours, then the rest; by name within each. */
const sorted = ({ atlas, tongue }: AtlasIndex): NamedCountry[] =>
  [...atlas.countries].sort((a, b) => order[a.region] - order[b.region] || tongue.compare(a.name, b.name));

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
  PageDown: (at, last) => Math.min(at + 10, last),
  PageUp: (at) => Math.max(at - 10, 0),
};

/** More rows than any window shows; the others come as many a frame. */
const atOnce = 60;

interface RowProps {
  country: NamedCountry;
  paint: CountryPaint | undefined;
  status: string;
  selected: boolean;
  focusable: boolean;
}

const Row = memo(function Row({ country, paint, status, selected, focusable }: RowProps) {
  const id = `status-${country.id}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: its list has rows together that are no list of their own
    <div role="listitem">
      <button
        type="button"
        data-country={country.id}
        tabIndex={focusable ? 0 : -1}
        aria-pressed={selected}
        aria-describedby={id}
        onClick={() => actions.selectCountry(country.id)}
      >
        {country.name}
      </button>
      <span id={id} className="row-status">
        {status}
      </span>
      {paint && <Swatch fill={paint.fill} pattern={paint.pattern} />}
    </div>
  );
});

/**
 * So many rows are drawn, or not while they are out of sight, as one. Each by itself would be watched by the browser by itself, in
 * every frame of the page; all as one would be laid out for the ten that are seen.
 */
const together = 12;

const inParts = <T,>(all: readonly T[]): T[][] =>
  all.flatMap((_, at) => (at % together === 0 ? [all.slice(at, at + together)] : []));

interface Props {
  scene: Scene;
  index: AtlasIndex;
}

/** A scene of another day has another list only when a paint has changed. */
const isSameList = (a: Props, b: Props): boolean =>
  a.index === b.index &&
  a.scene.countries === b.scene.countries &&
  a.scene.blocs === b.scene.blocs &&
  a.scene.selected === b.scene.selected;

/** The map for keyboard and screen reader: one stop in the tab order, arrows within, letters jump. */
export const CountryList = memo(function CountryList({ scene, index }: Props) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const countries = useMemo(() => sorted(index), [index]);
  const [focused, setFocused] = useState<string | null>(null);
  const stop = focused ?? scene.selected ?? countries[0]?.id;
  const there = useInTurn(countries.length, atOnce, atOnce);

  const focus = (at: number) => list.current?.querySelectorAll<HTMLButtonElement>('button')[at]?.focus();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = countries.findIndex(({ id }) => id === stop);
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      focus(step(at, countries.length - 1));
    } else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLocaleLowerCase();
      const starts = (country: NamedCountry) => country.name.toLocaleLowerCase().startsWith(letter);
      const next = countries.findIndex((country, i) => i > at && starts(country));
      const found = next >= 0 ? next : countries.findIndex(starts);
      if (found >= 0) focus(found);
    }
  };

  const onFocus = (event: FocusEvent) => {
    const country = (event.target as HTMLElement).dataset.country;
    if (country === undefined) return;
    setFocused(country);
    setHover(country);
  };

  // With one bloc its name would stand in every row.
  const statusOf = (paint: CountryPaint | undefined): string => {
    if (paint?.says !== undefined) return paint.says;
    const [only, ...more] = paint?.standings ?? [];
    if (only && more.length === 0) return standingWords(only, words);
    return standingsInWords(index, scene.blocs, paint?.standings ?? [], words).join('; ');
  };

  return (
    <section id="countries" className={scene.blocs.length > 1 ? 'countries countries-many' : 'countries'} tabIndex={-1}>
      <h2 id="countries-title">{words.countries}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a <ul> may hold nothing but its items */}
      <div
        ref={list}
        role="list"
        aria-labelledby="countries-title"
        onPointerEnter={preloadPanel}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => setHover(null)}
        aria-busy={there < countries.length}
      >
        {inParts(countries.slice(0, there)).map((part) => (
          <div key={part[0]?.id} role="none" className="rows-together">
            {part.map((country) => {
              const paint = scene.countries.get(country.id);
              return (
                <Row
                  key={country.id}
                  country={country}
                  paint={paint}
                  status={statusOf(paint)}
                  selected={scene.selected === country.id}
                  focusable={country.id === stop}
                />
              );
            })}
          </div>
        ))}
      </div>
    </section>
  );
}, isSameList);
