import { speak } from '../speak';
import { catalogue } from './catalogue';
import { compareTk } from './compare';
import { format } from './format';
import { languagesTk } from './languages';
import { reasonsTk } from './reasons';

export const spoken = speak(
  'tk',
  { ...catalogue, compare: compareTk, languages: languagesTk, reasons: reasonsTk },
  format,
);
