import { aboutTg } from './about';
import { citeTg } from './cite';
import { componentsTg } from './components';
import { dataTg } from './data';
import { deliveryTg } from './delivery';
import { embedTg } from './embed';
import { evidenceTg } from './evidence';
import { exportTg } from './export';
import { failuresTg } from './failures';
import { hsTg } from './hs';
import { mapTg } from './map';
import { matrixTg } from './matrix';
import { measuresTg } from './measures';
import { offlineTg } from './offline';
import { overlapsTg } from './overlaps';
import { ownTg } from './own';
import { periodTg } from './period';
import { quotesTg } from './quotes';
import { remittancesTg } from './remittances';
import { searchTg } from './search';
import { seriesTg } from './series';
import { statusLabelsTg } from './statusLabels';
import { storyTg } from './story';
import { timelinesTg } from './timelines';
import { votesTg } from './votes';
import { wordsTg } from './words';

/** All words of the interface in Tajik. */
export const catalogue = {
  about: aboutTg,
  cite: citeTg,
  embed: embedTg,
  export: exportTg,
  own: ownTg,
  words: wordsTg,
  delivery: deliveryTg,
  map: mapTg,
  offline: offlineTg,
  search: searchTg,
  matrix: matrixTg,
  overlaps: overlapsTg,
  timelines: timelinesTg,
  components: componentsTg,
  data: dataTg,
  evidence: evidenceTg,
  failures: failuresTg,
  hs: hsTg,
  measures: measuresTg,
  period: periodTg,
  quotes: quotesTg,
  remittances: remittancesTg,
  series: seriesTg,
  story: storyTg,
  votes: votesTg,
  statusLabels: statusLabelsTg,
};
