import { speak } from '../speak';
import { catalogue } from './catalogue';
import { format } from './format';
import { languagesUz } from './languages';

export const spoken = speak('uz', { ...catalogue, languages: languagesUz }, format);
