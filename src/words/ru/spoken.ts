import { speak } from '../speak';
import { catalogue } from './catalogue';
import { compareRu } from './compare';
import { format } from './format';
import { languagesRu } from './languages';
import { reasonsRu } from './reasons';

export const spoken = speak(
  'ru',
  { ...catalogue, compare: compareRu, languages: languagesRu, reasons: reasonsRu },
  format,
);
