import { aboutRu } from './about';
import { citeRu } from './cite';
import { componentsRu } from './components';
import { dataRu } from './data';
import { deliveryRu } from './delivery';
import { embedRu } from './embed';
import { evidenceRu } from './evidence';
import { exportRu } from './export';
import { failuresRu } from './failures';
import { hsRu } from './hs';
import { mapRu } from './map';
import { matrixRu } from './matrix';
import { measuresRu } from './measures';
import { offlineRu } from './offline';
import { overlapsRu } from './overlaps';
import { ownRu } from './own';
import { periodRu } from './period';
import { quotesRu } from './quotes';
import { remittancesRu } from './remittances';
import { searchRu } from './search';
import { seriesRu } from './series';
import { statusLabelsRu } from './statusLabels';
import { storyRu } from './story';
import { timelinesRu } from './timelines';
import { votesRu } from './votes';
import { wordsRu } from './words';

/** All words of the language, in one chunk. */
export const catalogue = {
  about: aboutRu,
  cite: citeRu,
  embed: embedRu,
  export: exportRu,
  own: ownRu,
  words: wordsRu,
  components: componentsRu,
  data: dataRu,
  delivery: deliveryRu,
  evidence: evidenceRu,
  failures: failuresRu,
  hs: hsRu,
  map: mapRu,
  matrix: matrixRu,
  measures: measuresRu,
  offline: offlineRu,
  overlaps: overlapsRu,
  period: periodRu,
  quotes: quotesRu,
  remittances: remittancesRu,
  search: searchRu,
  series: seriesRu,
  story: storyRu,
  timelines: timelinesRu,
  votes: votesRu,
  statusLabels: statusLabelsRu,
};
