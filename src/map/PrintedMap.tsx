import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Scene } from './style/scene';
import type { Frame } from './svg/frame';
import { SvgMap } from './svg/SvgMap';
import { stillView } from './svg/view';
import type { LoadFrame } from './useFrame';

/** Whether the page is being printed, or seen as it will be: known before the sheet is laid out. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => matchMedia('print').matches);
  useEffect(() => {
    const media = matchMedia('print');
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(media.matches);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    media.addEventListener('change', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      media.removeEventListener('change', end);
    };
  }, []);
  return printing;
}

/** Pixels across a sheet: lines and letters are as wide as on a screen of that size. */
const sheet = 900;

/** In place of WebGL's picture on paper, which would be of the screen's fineness, or empty: the same scene as SVG. */
export function PrintedMap({ scene, loadFrame }: { scene: Scene; loadFrame: LoadFrame }) {
  const printing = usePrinting();
  const [frame, setFrame] = useState<Frame | null>(null);
  useEffect(() => {
    let gone = false;
    // The shapes that the page began with: they are here already, and a sheet that is printed cannot wait.
    loadFrame('frame').then(
      (loaded) => gone || setFrame(loaded),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [loadFrame]);
  const view = useMemo(() => frame && stillView(frame, sheet), [frame]);
  if (!printing || !frame || !view) return null;
  return (
    <div className="map-printed">
      <SvgMap scene={scene} frame={frame} idPrefix="printed" view={view} labels portable />
    </div>
  );
}
