import { speak } from '../speak';
import { catalogue } from './catalogue';
import { compareRu } from './compare';
import { format } from './format';
import { languagesRu } from './languages';

export const spoken = speak('ru', { ...catalogue, compare: compareRu, languages: languagesRu }, format);
