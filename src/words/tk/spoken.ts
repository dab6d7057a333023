import { speak } from '../speak';
import { catalogue } from './catalogue';
import { format } from './format';
import { languagesTk } from './languages';

export const spoken = speak('tk', { ...catalogue, languages: languagesTk }, format);
