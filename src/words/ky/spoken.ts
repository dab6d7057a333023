import { speak } from '../speak';
import { catalogue } from './catalogue';
import { format } from './format';
import { languagesKy } from './languages';

export const spoken = speak('ky', { ...catalogue, languages: languagesKy }, format);
