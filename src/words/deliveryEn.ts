import type { WordsOf } from './wordsOf';
/** What the page says of how it came here: parts that are late or missing, styles, a newer version, no connection. */
export const deliveryEn = {
  partMissing:
    'A part of the atlas could not be fetched. A newer version may have been published since this page was opened, or the connection failed.',
  partLate: 'This part has not come after 10 seconds. It is still awaited; what is here already goes on working.',
  fileLate: (file: string) => `${file} has not come after 10 seconds. It is still awaited.`,
  mapLate: (awaits: 'engine' | 'shapes') =>
    `The map has not come after 10 seconds: ${awaits === 'engine' ? 'its engine' : 'geo/countries.geojson'} is still awaited. The list of countries and all panels work.`,
  restFailed: 'Part of the dataset could not be loaded.',
  restHelp:
    'The map, the list, the blocs and the dates go on working. Sources, events, details of a country and the other views are missing.',
  restMissing: 'Could not be loaded: see the notice above.',
  askAgain: 'Ask for it again',
  reload: 'Reload the page',
  stylesMissing: (file: string) =>
    `The styles in ${file} could not be fetched: everything works, but looks plain. A newer version may have been published.`,
  mainStyles: 'the main file of styles',
  noHelper: 'The atlas cannot be kept for use without a connection: the part that does it could not be fetched.',
};

export type DeliveryWords = WordsOf<typeof deliveryEn>;
