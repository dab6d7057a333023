import { speak } from '../speak';
import { catalogue } from './catalogue';
import { compareTg } from './compare';
import { format } from './format';
import { languagesTg } from './languages';
import { reasonsTg } from './reasons';

export const spoken = speak(
  'tg',
  { ...catalogue, compare: compareTg, languages: languagesTg, reasons: reasonsTg },
  format,
);
