import { aboutKy } from './about';
import { citeKy } from './cite';
import { componentsKy } from './components';
import { dataKy } from './data';
import { deliveryKy } from './delivery';
import { embedKy } from './embed';
import { evidenceKy } from './evidence';
import { exportKy } from './export';
import { failuresKy } from './failures';
import { hsKy } from './hs';
import { mapKy } from './map';
import { matrixKy } from './matrix';
import { measuresKy } from './measures';
import { offlineKy } from './offline';
import { overlapsKy } from './overlaps';
import { ownKy } from './own';
import { periodKy } from './period';
import { quotesKy } from './quotes';
import { remittancesKy } from './remittances';
import { searchKy } from './search';
import { seriesKy } from './series';
import { statusLabelsKy } from './statusLabels';
import { storyKy } from './story';
import { timelinesKy } from './timelines';
import { votesKy } from './votes';
import { wordsKy } from './words';

export const catalogue = {
  about: aboutKy,
  cite: citeKy,
  embed: embedKy,
  export: exportKy,
  own: ownKy,
  words: wordsKy,
  delivery: deliveryKy,
  map: mapKy,
  offline: offlineKy,
  search: searchKy,
  matrix: matrixKy,
  overlaps: overlapsKy,
  timelines: timelinesKy,
  components: componentsKy,
  data: dataKy,
  evidence: evidenceKy,
  failures: failuresKy,
  hs: hsKy,
  measures: measuresKy,
  period: periodKy,
  quotes: quotesKy,
  remittances: remittancesKy,
  series: seriesKy,
  story: storyKy,
  votes: votesKy,
  statusLabels: statusLabelsKy,
};
