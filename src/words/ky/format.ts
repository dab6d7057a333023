import { formatOf } from '../format';
import { cldr } from './cldr';

export const format = formatOf(cldr);
export const { date, month, number, list, plural } = format;
