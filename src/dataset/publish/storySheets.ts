import type { Atlas } from '../../domain/atlas';
import type { StoryStep } from '../../domain/model/story';
import { date, evidenceColumns, key, list, number, required, type Sources, text } from './columns';
import { type Sheet, sheetOf } from './sheet';

interface StepRow extends StoryStep {
  story: string;
  storyTitle: string;
  number: number;
}

/** What is told, step by step. */
export function storySheets(atlas: Atlas, sources: Sources): Sheet[] {
  return [
    sheetOf<StepRow>(
      {
        name: 'stories',
        title: 'Stories',
        description: 'A step of a story: a view of the map with a text.',
        primaryKey: ['story', 'number'],
      },
      [
        key('story', 'Id of the story.', ({ story }) => story),
        text('storyTitle', 'Its title.', ({ storyTitle }) => storyTitle, required),
        number('number', 'Place of the step, from 1.', (row) => row.number, required),
        key('step', 'Id of the step within the story.', ({ id }) => id),
        text('title', 'Title of the step.', ({ title }) => title, required),
        date('date', 'When what it tells of happened.', (row) => row.date, required),
        text('text', 'In our own words.', (row) => row.text, required),
        text('view', 'Settings of the map, as an address has them.', ({ view }) => view, required),
        list('about', 'Ids of the records that it tells of.', ({ about }) => about),
        list('quotes', 'Ids in quotes.csv: what it quotes.', ({ quotes }) => quotes),
        list('rivals', 'Ids in claims.csv: rival explanations and contradictions.', ({ rivals }) => rivals),
        ...evidenceColumns<StepRow>(sources),
      ],
      atlas.stories.flatMap(({ id, title, steps }) =>
        steps.map((step, i) => ({ ...step, story: id, storyTitle: title, number: i + 1 })),
      ),
    ),
  ];
}
