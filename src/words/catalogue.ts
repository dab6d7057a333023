import type { AboutWords } from './aboutEn';
import type { CiteWords } from './citeEn';
import type { CompareWords } from './compareEn';
import type { ComponentsWords } from './componentsEn';
import type { DataWords } from './dataEn';
import type { DeliveryWords } from './deliveryEn';
import type { EmbedWords } from './embedEn';
import type { EvidenceWords } from './evidenceEn';
import type { ExportWords } from './exportEn';
import type { hsEn } from './hsEn';
import type { LanguagesWords } from './languagesEn';
import type { AllWords } from './laterEn';
import type { MapWords } from './mapEn';
import type { MatrixWords } from './matrixEn';
import type { MeasuresWords } from './measuresEn';
import type { OfflineWords } from './offlineEn';
import type { OverlapsWords } from './overlapsEn';
import type { OwnWords } from './ownEn';
import type { periodEn } from './periodEn';
import type { QuotesWords } from './quotesEn';
import type { RemittanceWords } from './remittancesEn';
import type { SearchWords } from './searchEn';
import type { seriesEn } from './seriesEn';
import type { StoryWords } from './storyEn';
import type { TimelinesWords } from './timelinesEn';
import type { VotesWords } from './votesEn';

/** All words of a language that is not English: one object, one chunk. English comes in parts, with the pages that need them. */
export interface Catalogue {
  about: AboutWords;
  cite: CiteWords;
  embed: EmbedWords;
  export: ExportWords;
  own: OwnWords;
  words: AllWords;
  compare: CompareWords;
  components: ComponentsWords;
  data: DataWords;
  delivery: DeliveryWords;
  evidence: EvidenceWords;
  /** Why the dataset is not there, by the sentence in English; null: it has no form for it. */
  failures: (message: string) => string | null;
  hs: typeof hsEn;
  languages: LanguagesWords;
  map: MapWords;
  matrix: MatrixWords;
  measures: MeasuresWords;
  offline: OfflineWords;
  overlaps: OverlapsWords;
  period: typeof periodEn;
  quotes: QuotesWords;
  /** Why a part of the address cannot be used, by the reason in English. */
  reasons: (reason: string) => string;
  remittances: RemittanceWords;
  search: SearchWords;
  series: typeof seriesEn;
  story: StoryWords;
  timelines: TimelinesWords;
  votes: VotesWords;
  /** Labels of the blocs' own statuses, by the English label in `records/blocs`. */
  statusLabels: Readonly<Record<string, string>>;
}
