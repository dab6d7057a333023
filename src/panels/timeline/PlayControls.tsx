import { useEffect, useRef, useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { dayNumber, dayOfNumber } from '../../domain/day';
import { useMedia } from '../../ui/useMedia';
import { actions } from '../../view/store';
import { liveDay } from '../../view/useDay';
import { useWords } from '../../words/useWords';
import type { Span } from './timelineSpan';

/** Years a second. */
const speeds = [1, 3, 8] as const;

/** Runs the date forward to the end; not offered where the reader asks for less motion. */
export function PlayControls({ index, span }: { index: AtlasIndex; span: Span }) {
  const words = useWords();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<number>(speeds[1]);
  const latest = useRef({ span, speed });
  useEffect(() => {
    latest.current = { span, speed };
  }, [span, speed]);

  useEffect(() => {
    if (!playing || still) return;
    let frame = 0;
    let before = performance.now();
    let at = dayNumber(liveDay(index));
    const step = (now: number) => {
      // A date chosen meanwhile is where it goes on from.
      const day = liveDay(index);
      if (dayOfNumber(at) !== day) at = dayNumber(day);
      const last = dayNumber(latest.current.span.to);
      at = Math.min(last, at + ((now - before) / 1000) * 365.25 * latest.current.speed);
      before = now;
      actions.setDate(at >= last ? null : dayOfNumber(at), 'replace');
      if (at >= last) setPlaying(false);
      else frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [playing, still, index]);

  if (still) return null;
  const start = () => {
    if (liveDay(index) === span.to) actions.setDate(span.from, 'replace');
    setPlaying(!playing);
  };
  return (
    <span className="play">
      <button type="button" onClick={start}>
        {playing ? words.pause : words.play}
      </button>
      <label>
        <span className="visually-hidden">{words.speed}</span>
        <select value={speed} onChange={(event) => setSpeed(Number(event.target.value))}>
          {speeds.map((value) => (
            <option key={value} value={value}>
              {words.yearsASecond(value)}
            </option>
          ))}
        </select>
      </label>
    </span>
  );
}
