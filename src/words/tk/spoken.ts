import { speak } from '../speak';
import { catalogue } from './catalogue';
import { compareTk } from './compare';
import { format } from './format';
import { languagesTk } from './languages';

export const spoken = speak('tk', { ...catalogue, compare: compareTk, languages: languagesTk }, format);
