import type { Atlas } from '../../domain/atlas';
import { firstDay } from '../../domain/day';

export const title = 'Multivector: an evidence-first atlas of Central Asia’s alignments';
export const creator = 'Multivector contributors';
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};
export const description =
  'Which bloc each Central Asian state belongs to, observes, declined or left, on any date, and who says so; remittances, ' +
  'migration, trade, bans, UN votes and quotations too.';
export const keywords = ['Central Asia', 'international organisations', 'memberships', 'remittances', 'foreign policy'];

/** How to cite the dataset. The year is that of its day, so that the same atlas gives the same text. */
export const citation = ({ version, asOf }: Atlas): string =>
  `${creator} (${asOf.slice(0, 4)}). ${title} (version ${version}) [Data set]. Licence: ${licence.name}.`;

/** The day the records speak for, as a moment: the clock of the build never enters the files. */
export const createdAt = ({ asOf }: Atlas): string => `${firstDay(asOf)}T00:00:00Z`;
