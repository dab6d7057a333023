import { aboutKk } from './about';
import { citeKk } from './cite';
import { componentsKk } from './components';
import { dataKk } from './data';
import { deliveryKk } from './delivery';
import { embedKk } from './embed';
import { evidenceKk } from './evidence';
import { exportKk } from './export';
import { failuresKk } from './failures';
import { hsKk } from './hs';
import { mapKk } from './map';
import { matrixKk } from './matrix';
import { measuresKk } from './measures';
import { offlineKk } from './offline';
import { overlapsKk } from './overlaps';
import { ownKk } from './own';
import { periodKk } from './period';
import { quotesKk } from './quotes';
import { remittancesKk } from './remittances';
import { searchKk } from './search';
import { seriesKk } from './series';
import { statusLabelsKk } from './statusLabels';
import { storyKk } from './story';
import { timelinesKk } from './timelines';
import { votesKk } from './votes';
import { wordsKk } from './words';

/** All words of the language, in one chunk. */
export const catalogue = {
  about: aboutKk,
  cite: citeKk,
  embed: embedKk,
  export: exportKk,
  own: ownKk,
  words: wordsKk,
  components: componentsKk,
  data: dataKk,
  delivery: deliveryKk,
  evidence: evidenceKk,
  failures: failuresKk,
  hs: hsKk,
  map: mapKk,
  matrix: matrixKk,
  measures: measuresKk,
  offline: offlineKk,
  overlaps: overlapsKk,
  period: periodKk,
  quotes: quotesKk,
  remittances: remittancesKk,
  search: searchKk,
  series: seriesKk,
  story: storyKk,
  timelines: timelinesKk,
  votes: votesKk,
  statusLabels: statusLabelsKk,
};
