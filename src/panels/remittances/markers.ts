import type { Marker } from '../../charts/LineExtras';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { AtlasEvent } from '../../domain/model/event';
import { periods } from '../../theme/periods';
import type { RemittanceWords } from '../../words/remittancesEn';

/** Which event of the atlas stands for a marked period: of that kind, in its first year, with Russia. */
const kinds = { y2014: 'security', invasion: 'sanctions' } as const;

export interface DatedMarker extends Marker {
  day: string;
  event: AtlasEvent | null;
}

/** The dates that every axis of time marks, each with the event that says why. */
export const markersOf = (index: AtlasIndex, words: RemittanceWords): DatedMarker[] =>
  periods.map(({ id, from }) => {
    const event = index.atlas.events.find(
      ({ kind, date, countries }) =>
        kind === kinds[id] && date?.slice(0, 4) === from.slice(0, 4) && countries.includes('RUS'),
    );
    const day = event?.date?.length === 10 ? event.date : from;
    const at = new Date(`${day}T00:00:00Z`).getTime() / (365.2425 * 86_400_000) + 1970;
    return { id, at, day, label: words.marker[id], event: event ?? null };
  });

/** Those that fall on an axis. */
export const within = <T extends Marker>(markers: readonly T[], [from, to]: readonly [number, number]): T[] =>
  markers.filter(({ at }) => at >= from && at <= to);
