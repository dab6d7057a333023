const months: Readonly<Record<string, string>> = {
  январь: 'января',
  февраль: 'февраля',
  март: 'марта',
  апрель: 'апреля',
  май: 'мая',
  июнь: 'июня',
  июль: 'июля',
  август: 'августа',
  сентябрь: 'сентября',
  октябрь: 'октября',
  ноябрь: 'ноября',
  декабрь: 'декабря',
};

/** A date in words as “с”, “до” and “от” want it: a month that stands without a day is in the nominative otherwise. */
export const genitive = (text: string): string =>
  /^\d{4}$/.test(text) ? `${text} года` : text.replace(/^[а-я]+/, (word) => months[word] ?? word);
