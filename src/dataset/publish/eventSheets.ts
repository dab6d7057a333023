import type { Atlas, Gap } from '../../domain/atlas';
import { type AtlasEvent, eventKinds } from '../../domain/model/event';
import { measureKinds, measureOutcomes, type TradeMeasure } from '../../domain/model/tradeMeasure';
import {
  checkedColumn,
  confidenceColumn,
  country,
  date,
  evidenceColumns,
  flag,
  idColumn,
  list,
  noteColumn,
  oneOf,
  place,
  required,
  type Sources,
  text,
} from './columns';
import { pointsAt, type Sheet, sheetOf } from './sheet';

/** What happened, which goods are banned where, and what is not known. */
export function eventSheets(atlas: Atlas, sources: Sources): Sheet[] {
  return [
    sheetOf<AtlasEvent>(
      { name: 'events', title: 'Events', description: 'Something that happened.', primaryKey: ['id'] },
      [
        idColumn(),
        date('date', 'When, or its first day. Empty: no source dates it.', (row) => row.date),
        date('to', 'First day after it, for what lasted.', (row) => row.to),
        text('title', 'What.', ({ title }) => title, required),
        text('kind', 'What kind.', ({ kind }) => kind, oneOf(eventKinds)),
        list('countries', 'Ids in countries.csv.', ({ countries }) => countries),
        list('blocs', 'Ids in blocs.csv.', ({ blocs }) => blocs),
        text('summary', 'More of it.', ({ summary }) => summary),
        confidenceColumn({}),
        ...evidenceColumns<AtlasEvent>(sources),
        noteColumn(),
      ],
      atlas.events,
    ),
    sheetOf<TradeMeasure>(
      {
        name: 'trade-measures',
        title: 'Trade measures',
        description: 'A ban or a limit. A stated reason and an alleged motive are different columns.',
        primaryKey: ['id'],
        foreignKeys: [pointsAt('imposedBy', 'countries'), pointsAt('replacedBy', 'trade-measures')],
      },
      [
        idColumn(),
        text('kind', 'What it does.', ({ kind }) => kind, oneOf(measureKinds)),
        text('outcome', 'considered and denied never took effect.', ({ outcome }) => outcome, oneOf(measureOutcomes)),
        text('title', 'What it is.', ({ title }) => title, required),
        country('imposedBy', 'Whose border.', ({ imposedBy }) => imposedBy),
        place('target', 'Whose goods.', ({ target }) => target),
        list('products', 'Which goods.', ({ products }) => products.map(({ name }) => name)),
        list('hsCodes', 'For each of `products`: Harmonized System 2022 code, or nothing.', ({ products }) =>
          products.map(({ hs = '' }) => hs),
        ),
        date('announced', 'When it was announced.', ({ announced }) => announced),
        date('inForce', 'First day it applied.', ({ inForce }) => inForce),
        date('lifted', 'First day it no longer applied.', ({ lifted }) => lifted),
        flag(
          'endKnown',
          'With `lifted` empty: true is still in force when checked, false is end not found.',
          ({ endKnown }) => endKnown,
        ),
        text('replacedBy', 'Id of the measure that replaced it.', ({ replacedBy }) => replacedBy),
        text('statedReason', 'What the imposing side said.', ({ statedReason }) => statedReason),
        list('allegedMotives', 'What others say it was for.', ({ allegedMotives }) =>
          allegedMotives.map((motive) => motive.text),
        ),
        list('allegedBy', 'For each of `allegedMotives`: id in people.csv or sources.csv.', ({ allegedMotives }) =>
          allegedMotives.map(({ by }) => by),
        ),
        confidenceColumn(),
        checkedColumn(),
        ...evidenceColumns<TradeMeasure>(sources),
        noteColumn(),
      ],
      atlas.tradeMeasures,
    ),
    sheetOf<Gap>(
      { name: 'gaps', title: 'Not known', description: 'What was looked for and not found.', primaryKey: ['id'] },
      [
        idColumn(),
        text('topic', 'Which part of the dataset.', ({ topic }) => topic, required),
        text('text', 'What is not known.', (row) => row.text, required),
        list('blocs', 'Ids in blocs.csv.', ({ blocs }) => blocs),
        list('countries', 'Ids in countries.csv.', ({ countries }) => countries),
      ],
      atlas.gaps,
    ),
  ];
}
