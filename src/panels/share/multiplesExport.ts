import { isTied } from '../../domain/changes';
import { standingsOn } from '../../domain/standing';
import type { Exported } from '../../export/exported';
import { inSight, mapsBody } from '../../export/mapsBody';
import { publishersOf } from '../../export/publishers';
import { fiveSummary } from '../../words/viewSummary';
import { commonNotes, evidenceOfMap, type MapWords, mapCsv, printedScene } from './mapExport';
import { type Asked, dayOf } from './viewExport';

/** A map for each bloc that has a state on the day. */
export function multiplesExport(asked: Asked, { words, text }: MapWords): Exported {
  const { index, view } = asked;
  const day = dayOf(asked);
  const living = index.atlas.blocs.filter(({ id }) => [...standingsOn(index, id, day).values()].some(isTied));
  return {
    title: words.multiplesTitle(day),
    summary: fiveSummary(index, day, words),
    file: `multivector-multiples-${day}`,
    csv: () =>
      mapCsv(
        asked,
        living.map(({ id }) => id),
        day,
        words,
      ),
    picture: async () => {
      const frame = await asked.loadFrame();
      const parts = living.map(({ id, short }) => ({
        scene: printedScene({ ...asked, view: { ...view, blocs: [id], options: {} } }, day),
        caption: short,
      }));
      const shown = inSight(frame, frame.inner);
      return {
        body: mapsBody(frame, parts),
        legend: () => [],
        notes: [...commonNotes(asked, text), text.multiplesKey],
        hasMap: true,
        publishers: publishersOf(
          index,
          parts.flatMap(({ scene }) => evidenceOfMap(scene, shown)),
        ),
      };
    },
  };
}
