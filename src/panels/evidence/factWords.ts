import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Fact, FactOfEvidence } from '../../domain/facts';
import type { Words } from '../../words/en';
import type { EvidenceWords } from '../../words/evidenceEn';

export interface Say {
  index: AtlasIndex;
  words: Words;
  text: EvidenceWords;
}

const countryName = ({ index }: Say, id: string) => index.countries.get(id)?.name ?? id;
const placeName = (say: Say, id: string) => say.text.places[id] ?? countryName(say, id);
const blocName = ({ index }: Say, id: string) => index.blocs.get(id)?.short ?? id;
/** A person by name, a source by its publisher. */
export const whoSays = ({ index }: Pick<Say, 'index'>, id: string) =>
  index.people.get(id)?.name ?? index.sources.get(id)?.publisher ?? id;

function standing(say: Say, row: Extract<Fact, { topic: 'memberships' | 'organisationStatuses' }>['record']): string {
  const { words, text, index } = say;
  const who = 'country' in row ? countryName(say, row.country) : blocName(say, row.organisation);
  const label = index.blocs.get(row.bloc)?.statuses.find(({ id }) => id === row.status)?.label ?? row.status;
  const dates =
    row.to === null ? [words.since(row.from), text.stillSo(words.date(row.checked))] : [words.span(row.from, row.to)];
  return [words.statusBegins(who, blocName(say, row.bloc), label), ...dates].join(', ');
}

/** A number with its unit and what a percentage is of. */
function amount(say: Say, row: { value: number; unit: string; base?: string | undefined }, against?: string): string {
  const { words, text } = say;
  const value = `${words.number(row.value)} ${row.unit === 'percent' ? '%' : row.unit}`;
  return [
    row.base === undefined ? value : text.ofBase(value, row.base),
    ...(against ? [text.against(against)] : []),
  ].join(', ');
}

function figure(say: Say, fact: Extract<Fact, { topic: 'remittances' | 'migration' | 'trade' }>): string {
  const { text } = say;
  const [what, from, to] =
    fact.topic === 'remittances'
      ? [text.measures[fact.record.measure], fact.record.sender, fact.record.recipient]
      : fact.topic === 'migration'
        ? [fact.record.indicator, fact.record.origin, fact.record.destination]
        : [fact.record.indicator, fact.record.reporter, fact.record.partner];
  const { period, comparedWith } = fact.record;
  const named = text.figure(what, placeName(say, from), placeName(say, to), period);
  return `${named}: ${amount(say, fact.record, comparedWith)}`;
}

/** A record in a sentence of its own, names as the atlas has them. */
export function factWords(say: Say, fact: Fact): string {
  const { words, text } = say;
  switch (fact.topic) {
    case 'memberships':
    case 'organisationStatuses':
      return standing(say, fact.record);
    case 'remittances':
    case 'migration':
    case 'trade':
      return figure(say, fact);
    case 'decisions': {
      const { kind, country, bloc, date } = fact.record;
      return `${text.decisions[kind](countryName(say, country), blocName(say, bloc))}, ${words.date(date)}`;
    }
    case 'events': {
      const { date, title } = fact.record;
      return `${title}, ${date === null ? words.undated : words.date(date)}`;
    }
    case 'tradeMeasures': {
      const { title, outcome, inForce, lifted, endKnown } = fact.record;
      const dates = outcome === 'imposed' ? text.measureDates(inForce, lifted, endKnown) : text.outcomes[outcome];
      return `${title}, ${dates}`;
    }
    case 'votes':
      return `${fact.record.title} (${fact.record.resolution}), ${words.date(fact.record.date)}`;
    case 'quotes': {
      const { kind, text: spoken, speaker, officeThen, date } = fact.record;
      const when = date === null ? words.undated : words.date(date);
      return kind === 'direct'
        ? text.said(spoken, whoSays(say, speaker), officeThen, when)
        : text.paraphrase(spoken, when);
    }
    case 'claims':
      return text.according(whoSays(say, fact.record.by), fact.record.statement);
    case 'gaps':
      return fact.record.text;
    case 'sources':
    case 'stories':
      return fact.record.title;
    case 'people':
      return fact.record.name;
    case 'countries':
      return countryName(say, fact.record.id);
    case 'blocs':
      return say.index.blocs.get(fact.record.id)?.name ?? fact.record.short;
  }
}

/** What a list of evidence is evidence of: the record, or the part of it that has its own. */
export function evidenceWords(say: Say, { fact, part }: FactOfEvidence): string {
  const { text } = say;
  if (part?.kind === 'motive') return text.motive(whoSays(say, part.motive.by), part.motive.text);
  if (part?.kind === 'step') return text.stepOf(factWords(say, fact), part.step.title);
  // A bloc has no evidence but that of its lists.
  if (fact.topic === 'blocs') return text.roster(factWords(say, fact));
  return factWords(say, fact);
}

/** What of a record is told in its own words, which are English: to be marked as such in a sentence about it. */
export function ownWords({ record }: Fact): string[] {
  const told = new Map<string, unknown>(Object.entries(record));
  return ['title', 'text', 'statement', 'officeThen', 'indicator', 'base', 'unit']
    .map((key) => told.get(key))
    .filter((value) => typeof value === 'string');
}

/** The same of what a list of evidence is evidence of. */
export const ownWordsOf = ({ fact, part }: FactOfEvidence): string[] => [
  ...ownWords(fact),
  ...(part?.kind === 'motive' ? [part.motive.text] : []),
  ...(part?.kind === 'step' ? [part.step.title] : []),
];
