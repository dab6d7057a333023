import { speak } from '../speak';
import { catalogue } from './catalogue';
import { format } from './format';
import { languagesTg } from './languages';

export const spoken = speak('tg', { ...catalogue, languages: languagesTg }, format);
