import type { FuzzyDate } from '../domain/model/dates';
import { en } from './en';
import type { WordsOf } from './wordsOf';

/** Words of what leaves the page: the panel that gives it, and what its pictures and files say. */
export const exportEn = {
  open: 'Share and export',
  tools: 'Take this view along',
  title: 'Share and export',
  close: 'Close',
  address: 'Address',
  addressOf: 'Address of this view',
  copy: 'Copy address',
  copyPreview: 'Copy address with a preview for messengers',
  copied: 'Address copied',
  byHand: 'The clipboard is closed to this page: the address is selected, copy it by hand.',
  share: 'Share…',
  shareFailed: 'It could not be shared from here. Copy the address instead.',
  keepDay: (day: FuzzyDate) => `Keep the day (${en.date(day)}) when the data goes on`,
  picture: 'Picture',
  pictureHint:
    'With title, key, sources, address and data version. The same address and version give the same picture.',
  size: 'Size',
  sizes: {
    article: 'Article, 1200 wide',
    square: 'Square, 1080 × 1080',
    slide: 'Slide, 1920 × 1080',
    story: 'Story, 1080 × 1920',
  },
  preview: (title: string) => `Preview: ${title}`,
  composing: 'Drawing the picture…',
  failed: (reason: string) => `The picture could not be drawn: ${reason}`,
  noPicture: 'This view has no picture of its own: take its address or its data.',
  noPictureOf: {
    data: 'This page lists the files of the whole dataset: there is nothing on it to draw. Take its address, or a file.',
    own: 'This page reads a file of yours: what you show of it is in the pictures of the map, the matrix and the other views.',
  },
  svg: 'Save SVG',
  png: (scale: number) => `Save PNG ${scale}×`,
  data: 'Data',
  dataHint: 'Exactly what the view shows, with the sources of each row.',
  csv: 'Save CSV',
  json: 'Save JSON',
  noData: 'This view has no rows of its own; all files of the dataset are on the data page.',
  paper: 'Paper',
  print: 'Print this view',
  // In the pictures.
  mapTitle: (blocs: string, day: FuzzyDate) => `Ties to ${blocs}, ${en.date(day)}`,
  mapBare: (day: FuzzyDate) => `The map without a bloc, ${en.date(day)}`,
  pairTitle: (blocs: string, from: FuzzyDate, to: FuzzyDate) => `Ties to ${blocs}, ${en.date(from)} and ${en.date(to)}`,
  pairBare: (from: FuzzyDate, to: FuzzyDate) => `The map without a bloc, ${en.date(from)} and ${en.date(to)}`,
  onDay: (title: string, day: FuzzyDate) => `${title}, ${en.date(day)}`,
  asOfDay: (title: string, day: FuzzyDate) => `${title}, as of ${en.date(day)}`,
  multiplesKey: 'Member dark, weaker ties lighter and hatched, dots: not known.',
  known: (day: FuzzyDate) => `Only what was published by ${en.date(day)}.`,
  sources: (names: readonly string[], more: number) =>
    more > 0 ? `Sources: ${names.join(', ')} and ${more} more.` : `Sources: ${names.join(', ')}.`,
  noSources: 'Nothing shown here rests on a source.',
  stamp: (version: string, asOf: FuzzyDate) =>
    `Multivector, data version ${version}, as of ${en.date(asOf)}. CC BY 4.0.`,
  left: (count: number) => `${count} more in the view than there is room for here; its CSV file has all.`,
  selected: (country: string) => `Outlined: ${country}.`,
  arrow: (title: string, heading: string) => `${title} (${heading})`,
  notDrawn: (number: number, title: string, why: string) => `${number}, ${title}: ${why}.`,
  resolution: (number: string, month: string) => `${number}, ${month}`,
  unit: (unit: string) => `Values: ${unit}.`,
  quotesOf: (speaker: string) => `Quotes of ${speaker}`,
  step: (story: string, step: string, day: FuzzyDate) => `${story}: ${step}, ${en.date(day)}`,
};

export type ExportWords = WordsOf<typeof exportEn>;
