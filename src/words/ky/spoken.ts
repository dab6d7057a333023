import { speak } from '../speak';
import { catalogue } from './catalogue';
import { compareKy } from './compare';
import { format } from './format';
import { languagesKy } from './languages';
import { reasonsKy } from './reasons';

export const spoken = speak(
  'ky',
  { ...catalogue, compare: compareKy, languages: languagesKy, reasons: reasonsKy },
  format,
);
