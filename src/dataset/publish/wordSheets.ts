import type { Atlas } from '../../domain/atlas';
import { publisherClasses, type Source, translations } from '../../domain/model/evidence';
import type { Claim, Person, Quote } from '../../domain/model/speech';
import {
  date,
  evidenceColumns,
  idColumn,
  key,
  list,
  noteColumn,
  oneOf,
  required,
  type Sources,
  text,
  url,
} from './columns';
import { pointsAt, type Sheet, sheetOf } from './sheet';

/** Who said what, and where it is written. */
export function wordSheets(atlas: Atlas, sources: Sources): Sheet[] {
  const names = new Map(atlas.people.map(({ id, name }) => [id, name]));
  return [
    sheetOf<Quote>(
      {
        name: 'quotes',
        title: 'Quotes',
        description: 'Words of a person: verbatim when `kind` is direct.',
        primaryKey: ['id'],
        foreignKeys: [pointsAt('speaker', 'people')],
      },
      [
        idColumn(),
        text('kind', 'paraphrase: not the words themselves.', ({ kind }) => kind, oneOf(['direct', 'paraphrase'])),
        key('speaker', 'Id in people.csv.', ({ speaker }) => speaker),
        text('speakerName', 'Who.', ({ speaker }) => names.get(speaker), required),
        text('officeThen', 'What the speaker was at that time.', ({ officeThen }) => officeThen, required),
        date('date', 'When. Empty: not known.', (row) => row.date),
        text('dateNote', 'Why the date is what it is.', ({ dateNote }) => dateNote),
        text('venue', 'Where.', ({ venue }) => venue),
        text('saidTo', 'To whom.', ({ saidTo }) => saidTo),
        text('text', 'The words.', (row) => row.text, required),
        text('language', 'BCP 47 tag of `text`.', ({ language }) => language, required),
        text('originalText', 'The words as they were spoken.', ({ originalText }) => originalText),
        text('originalLanguage', 'BCP 47 tag of `originalText`.', ({ originalLanguage }) => originalLanguage),
        list('countries', 'Spoken of: ids in countries.csv.', ({ countries }) => countries),
        list('blocs', 'Spoken of: ids in blocs.csv.', ({ blocs }) => blocs),
        list('topics', 'What about.', ({ topics }) => topics),
        list('stanceOn', 'Only where the words carry it: bloc and for, against or neutral.', ({ stanceOn = [] }) =>
          stanceOn.map(({ bloc, stance }) => `${bloc}: ${stance}`),
        ),
        ...evidenceColumns<Quote>(sources),
        noteColumn(),
      ],
      atlas.quotes,
    ),
    sheetOf<Claim>(
      {
        name: 'claims',
        title: 'Claims',
        description: 'What somebody says, kept beside what is shown. Never a fact of the dataset.',
        primaryKey: ['id'],
      },
      [
        idColumn(),
        text(
          'kind',
          'opinion, allegation, statement of fact, or an error in a source.',
          ({ kind }) => kind,
          oneOf(['opinion', 'allegation', 'statement', 'correction']),
        ),
        text('statement', 'In our own words.', ({ statement }) => statement, required),
        key('by', 'Id in people.csv or sources.csv.', ({ by }) => by),
        date('date', 'When. Empty: not known.', (row) => row.date),
        list('about', 'Ids of the records it bears on.', ({ about }) => about),
        list('countries', 'Ids in countries.csv.', ({ countries }) => countries),
        list('blocs', 'Ids in blocs.csv.', ({ blocs }) => blocs),
        text('resolution', 'What is shown instead and the rule that says why.', ({ resolution }) => resolution),
        ...evidenceColumns<Claim>(sources),
      ],
      atlas.claims,
    ),
    sheetOf<Person>(
      { name: 'people', title: 'People', description: 'A person who is quoted.', primaryKey: ['id'] },
      [
        idColumn(),
        text('name', 'Name as the atlas writes it.', ({ name }) => name, required),
        list('aliases', 'Other spellings.', ({ aliases }) => aliases),
        text('country', 'Whose. ISO 3166-1 alpha-3.', ({ country }) => country),
        text('affiliation', 'Where they stand now.', ({ affiliation }) => affiliation, required),
      ],
      atlas.people,
    ),
    sheetOf<Source>(
      {
        name: 'sources',
        title: 'Sources',
        description: 'A text that the evidence points at.',
        primaryKey: ['id'],
        foreignKeys: [pointsAt('derivedFrom', 'sources')],
      },
      [
        idColumn(),
        text('title', 'Title of the page.', ({ title }) => title, required),
        text('publisher', 'Who published it.', ({ publisher }) => publisher, required),
        text('publisherClass', 'What kind of publisher.', (row) => row.publisherClass, oneOf(publisherClasses)),
        list('authors', 'Who wrote it.', ({ authors }) => authors),
        date('published', 'When. Empty: the page gives no date.', ({ published }) => published),
        text('publishedNote', 'What bounds a missing date.', ({ publishedNote }) => publishedNote),
        { ...url<Source>('url', 'Where.', (row) => row.url), constraints: required },
        text('language', 'BCP 47 tag of the text that was read.', ({ language }) => language, required),
        text('translation', 'How it was translated.', ({ translation }) => translation, oneOf(translations, {})),
        text('derivedFrom', 'The source it rewrites: not a second witness.', ({ derivedFrom }) => derivedFrom),
        noteColumn(),
      ],
      atlas.sources,
    ),
  ];
}
