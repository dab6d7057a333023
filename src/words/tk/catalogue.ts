import { aboutTk } from './about';
import { citeTk } from './cite';
import { componentsTk } from './components';
import { dataTk } from './data';
import { deliveryTk } from './delivery';
import { embedTk } from './embed';
import { evidenceTk } from './evidence';
import { exportTk } from './export';
import { failuresTk } from './failures';
import { hsTk } from './hs';
import { mapTk } from './map';
import { matrixTk } from './matrix';
import { measuresTk } from './measures';
import { offlineTk } from './offline';
import { overlapsTk } from './overlaps';
import { ownTk } from './own';
import { periodTk } from './period';
import { quotesTk } from './quotes';
import { remittancesTk } from './remittances';
import { searchTk } from './search';
import { seriesTk } from './series';
import { statusLabelsTk } from './statusLabels';
import { storyTk } from './story';
import { timelinesTk } from './timelines';
import { votesTk } from './votes';
import { wordsTk } from './words';

/** All words of the interface in Turkmen. */
export const catalogue = {
  about: aboutTk,
  cite: citeTk,
  embed: embedTk,
  export: exportTk,
  own: ownTk,
  words: wordsTk,
  delivery: deliveryTk,
  map: mapTk,
  offline: offlineTk,
  search: searchTk,
  matrix: matrixTk,
  overlaps: overlapsTk,
  timelines: timelinesTk,
  components: componentsTk,
  data: dataTk,
  evidence: evidenceTk,
  failures: failuresTk,
  hs: hsTk,
  measures: measuresTk,
  period: periodTk,
  quotes: quotesTk,
  remittances: remittancesTk,
  series: seriesTk,
  story: storyTk,
  votes: votesTk,
  statusLabels: statusLabelsTk,
};
