import type { Atlas } from './atlas';
import { type Day, firstDay } from './day';
import type { Evidence, PublisherClass, Source } from './model/evidence';
import type { Story } from './model/story';

/** Pages that are kept up over years: their date is that of a version, not of the news of a fact. */
const living: ReadonlySet<PublisherClass> = new Set(['dataset', 'aggregator']);

/** What a view "as known on" a day leaves out, and what it keeps without being able to tell. */
export interface Known {
  atlas: Atlas;
  /** Records whose every dated supporting source is later. */
  hidden: number;
  /** Records kept although it is an undated page, or one that is kept up over years, that they rest on. */
  undated: number;
}

type Verdict = 'known' | 'later' | 'undated';

function verdictOn(evidence: readonly Evidence[], sources: ReadonlyMap<string, Source>, day: Day): Verdict {
  const supporting = evidence.filter(({ stance }) => stance === 'supports');
  const dates = supporting
    .flatMap(({ source }) => sources.get(source) ?? [])
    .flatMap(({ published, publisherClass }) => (published === null || living.has(publisherClass) ? [] : published));
  if (dates.some((date) => firstDay(date) <= day)) return 'known';
  return dates.length < supporting.length ? 'undated' : 'later';
}

/**
 * The atlas as it could be known on a day: records with a supporting source published by then. What rests on undated
 * pages or on reference works is kept and counted: it cannot be told. An end that still lay ahead is open.
 */
export function knownOn(atlas: Atlas, day: Day): Known {
  const sources = new Map(atlas.sources.map((source) => [source.id, source]));
  let hidden = 0;
  let undated = 0;
  const keep = <T extends { evidence: readonly Evidence[] }>(rows: readonly T[], isLater?: (row: T) => boolean): T[] =>
    rows.filter((row) => {
      const verdict = isLater?.(row) ? 'later' : verdictOn(row.evidence, sources, day);
      if (verdict === 'later') hidden += 1;
      if (verdict === 'undated') undated += 1;
      return verdict !== 'later';
    });
  /** Whoever says it had not been published: what is alleged by a page is not known before the page. */
  const unsaid = ({ by }: { by: string }): boolean => {
    const published = sources.get(by)?.published ?? null;
    return published !== null && firstDay(published) > day;
  };
  /** Up to the first step that could not be told yet: the numbers of those before it stay as they are. */
  const toldBy = (story: Story): Story[] => {
    const end = story.steps.findIndex(
      ({ date, evidence }) => firstDay(date) > day || verdictOn(evidence, sources, day) === 'later',
    );
    const steps = end < 0 ? story.steps : story.steps.slice(0, end);
    return steps.length > 0 ? [{ ...story, steps }] : [];
  };
  const ahead = (date: string | null): date is string => date !== null && firstDay(date) > day;
  return {
    atlas: {
      ...atlas,
      sources: atlas.sources.filter(({ published }) => published === null || firstDay(published) <= day),
      memberships: keep(atlas.memberships)
        .filter(({ from }) => firstDay(from) <= day)
        .map((row) => (ahead(row.to) ? { ...row, to: null } : row)),
      organisationStatuses: keep(atlas.organisationStatuses),
      decisions: keep(atlas.decisions),
      events: keep(atlas.events),
      tradeMeasures: keep(atlas.tradeMeasures).map((row) => ({
        ...row,
        lifted: ahead(row.lifted) ? null : row.lifted,
        allegedMotives: row.allegedMotives.filter((motive) => !unsaid(motive)),
      })),
      remittances: keep(atlas.remittances),
      migration: keep(atlas.migration),
      trade: keep(atlas.trade),
      votes: keep(atlas.votes),
      quotes: keep(atlas.quotes),
      claims: keep(atlas.claims, unsaid),
      stories: atlas.stories.flatMap(toldBy),
    },
    hidden,
    undated,
  };
}
