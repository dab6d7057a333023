import { speak } from '../speak';
import { catalogue } from './catalogue';
import { format } from './format';
import { languagesRu } from './languages';

export const spoken = speak('ru', { ...catalogue, languages: languagesRu }, format);
