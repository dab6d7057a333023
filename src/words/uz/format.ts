import { formatOf } from '../format';

export const { date, month, number, list, plural } = formatOf('uz');
