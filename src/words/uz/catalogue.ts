import { aboutUz } from './about';
import { citeUz } from './cite';
import { componentsUz } from './components';
import { dataUz } from './data';
import { deliveryUz } from './delivery';
import { embedUz } from './embed';
import { evidenceUz } from './evidence';
import { exportUz } from './export';
import { failuresUz } from './failures';
import { hsUz } from './hs';
import { mapUz } from './map';
import { matrixUz } from './matrix';
import { measuresUz } from './measures';
import { offlineUz } from './offline';
import { overlapsUz } from './overlaps';
import { ownUz } from './own';
import { periodUz } from './period';
import { quotesUz } from './quotes';
import { remittancesUz } from './remittances';
import { searchUz } from './search';
import { seriesUz } from './series';
import { statusLabelsUz } from './statusLabels';
import { storyUz } from './story';
import { timelinesUz } from './timelines';
import { votesUz } from './votes';
import { wordsUz } from './words';

export const catalogue = {
  about: aboutUz,
  cite: citeUz,
  embed: embedUz,
  export: exportUz,
  own: ownUz,
  words: wordsUz,
  delivery: deliveryUz,
  map: mapUz,
  offline: offlineUz,
  search: searchUz,
  matrix: matrixUz,
  overlaps: overlapsUz,
  timelines: timelinesUz,
  components: componentsUz,
  data: dataUz,
  evidence: evidenceUz,
  failures: failuresUz,
  hs: hsUz,
  measures: measuresUz,
  period: periodUz,
  quotes: quotesUz,
  remittances: remittancesUz,
  series: seriesUz,
  story: storyUz,
  votes: votesUz,
  statusLabels: statusLabelsUz,
};
