import { speak } from '../speak';
import { catalogue } from './catalogue';
import { compareKk } from './compare';
import { format } from './format';
import { languagesKk } from './languages';
import { reasonsKk } from './reasons';

export const spoken = speak(
  'kk',
  { ...catalogue, compare: compareKk, languages: languagesKk, reasons: reasonsKk },
  format,
);
