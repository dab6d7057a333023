import { speak } from '../speak';
import { catalogue } from './catalogue';
import { compareUz } from './compare';
import { format } from './format';
import { languagesUz } from './languages';
import { reasonsUz } from './reasons';

export const spoken = speak(
  'uz',
  { ...catalogue, compare: compareUz, languages: languagesUz, reasons: reasonsUz },
  format,
);
