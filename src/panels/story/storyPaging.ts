import type { Story } from '../../domain/model/story';
import type { StepPlace } from '../../view/stepView';

/**
 * Which story and step an address means; `step` counts from 0. What the atlas does not have is the first; null: there is
 * no story at all.
 */
export function placeIn(stories: readonly Story[], id: string | null, number: string | null): StepPlace | null {
  const story = stories.find((one) => one.id === id) ?? stories[0];
  if (!story) return null;
  const step = Number(number ?? 1) - 1;
  return { stories, story, step: step < story.steps.length ? step : 0 };
}

/** The step that a key leads to; undefined: none, and the key keeps its own meaning. */
export function stepForKey(key: string, step: number, count: number): number | undefined {
  const target = { ArrowRight: step + 1, ArrowLeft: step - 1, Home: 0, End: count - 1 }[key];
  return target !== undefined && target >= 0 && target < count ? target : undefined;
}

interface Point {
  x: number;
  y: number;
}

/** How far a finger must go sideways, in CSS pixels, and how much more than up or down, to turn a step. */
const reach = 48;
const slant = 1.5;

/** 1: on; -1: back; 0: a tap or a scroll. A finger that goes left pulls the next step in. */
export function swipeOf(from: Point, to: Point): 1 | -1 | 0 {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) < reach || Math.abs(dx) < slant * Math.abs(dy)) return 0;
  return dx < 0 ? 1 : -1;
}
