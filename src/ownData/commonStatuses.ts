import type { StatusClass } from '../domain/model/bloc';

/** Statuses that a table may name, the strongest tie first: the atlas's classes, one of each. */
export const commonStatuses = [
  { id: 'member', class: 'full', spelt: ['member', 'full', 'full member'] },
  { id: 'associate', class: 'associate', spelt: ['associate', 'associate member'] },
  { id: 'partner', class: 'partner', spelt: ['partner', 'dialogue partner'] },
  { id: 'observer', class: 'observer', spelt: ['observer'] },
  { id: 'candidate', class: 'prospective', spelt: ['candidate', 'prospective', 'applicant', 'invited', 'signed'] },
  { id: 'suspended', class: 'suspended', spelt: ['suspended'] },
  { id: 'ended', class: 'ended', spelt: ['ended', 'left', 'withdrawn', 'declined'] },
  { id: 'none', class: 'none', spelt: ['none', 'not a member'] },
] as const satisfies readonly { id: string; class: StatusClass; spelt: readonly string[] }[];

const places = new Map<string, number>(
  commonStatuses.flatMap(({ spelt }, i) => spelt.map((word) => [word, i] as const)),
);

/** Place of a status in `commonStatuses`, whatever its capitals, hyphens and spaces; undefined: none of them. */
export const statusPlace = (text: string): number | undefined =>
  places.get(
    text
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim(),
  );

/** What the codes of a table by years mean (Correlates of War, IGO data): 0 none, 1 full, 2 associate, 3 observer. */
export const statusOfCode: readonly number[] = (['none', 'member', 'associate', 'observer'] as const).map((id) =>
  commonStatuses.findIndex((status) => status.id === id),
);
