import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useMedia } from '../../ui/useMedia';
import { useCompareWords } from '../../words/useCompareWords';

/** Both in one row; figures.css has the same width. */
const oneAtATime = '(max-width: 40rem)';

/** Longer than a swipe takes to come to rest, in milliseconds. */
const comingToRest = 2000;

interface Props {
  /** Of the maps, as they are read. */
  dates: readonly [string, string];
  children: ReactNode;
}

/** Two maps side by side; on a phone one at a time, turned by a swipe, a key or a button, and the one in sight is named. */
export function MapPair({ dates, children }: Props) {
  const words = useCompareWords();
  const row = useRef<HTMLDivElement>(null);
  const single = useMedia(oneAtATime);
  const [shown, setShown] = useState(0);
  const wanted = useRef({ map: 0, until: 0 });
  const turn = () => {
    const [frame, { map, until }] = [row.current, wanted.current];
    if (frame && performance.now() < until) frame.scrollTo({ left: map * (frame.scrollWidth - frame.clientWidth) });
  };
  const turnTo = (map: number) => {
    wanted.current = { map, until: performance.now() + comingToRest };
    turn();
  };
  /** A hand on the row goes where it likes. */
  const letGo = () => {
    wanted.current.until = 0;
  };
  const onScroll = () => {
    const frame = row.current;
    if (!frame) return;
    const way = frame.scrollWidth - frame.clientWidth;
    setShown(way > 0 ? Math.round(frame.scrollLeft / way) : 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const map = { ArrowLeft: 0, Home: 0, ArrowRight: 1, End: 1 }[event.key];
    if (map === undefined || event.target !== event.currentTarget) return;
    event.preventDefault();
    turnTo(map);
  };
  if (!single) return <div className="map-pair">{children}</div>;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in */}
      <div className="map-turn" role="group" aria-label={words.turn}>
        {dates.map((date, map) => (
          <button key={date} type="button" className="chip" aria-pressed={shown === map} onClick={() => turnTo(map)}>
            {date}
          </button>
        ))}
      </div>
      <section
        ref={row}
        className="map-pair"
        aria-label={words.pair(...dates)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={onScroll}
        // It may still have been coming to rest from a swipe, and the browser then goes on with that: asked once more, it goes.
        onScrollEnd={turn}
        onPointerDown={letGo}
        onWheel={letGo}
        onKeyDown={onKeyDown}
      >
        {children}
      </section>
      <p role="status" className="map-shown">
        {words.shown(dates[shown] ?? '', shown + 1)}
      </p>
    </>
  );
}
