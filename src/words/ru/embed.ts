import type { EmbedWords } from '../embedEn';
import { date, number } from './format';

/** Words of the embeds and of what makes them, in Russian. */
export const embedRu: EmbedWords = {
  open: 'Встроить',
  title: 'Встроить этот вид',
  close: 'Закрыть',
  hint: 'Вставьте это в свою страницу. Встроенный вид не ставит файлов cookie, ничего не хранит на устройстве читателя и не обращается к другим серверам.',
  what: 'Что показывать',
  frozen: (day, version) => `Закреплено: ${date(day)}, версия данных ${version}`,
  frozenHint: 'Закреплённый вид сохраняет свою дату; если данные потом исправят, он скажет об этом и даст ссылку сюда.',
  live: 'Обновляется: новейшие данные',
  liveDated: (day) => `Обновляется: новейшие данные, дата — ${date(day)}`,
  theme: 'Цвета',
  themes: { auto: 'Как настроено на устройстве читателя', light: 'Светлые', dark: 'Тёмные' },
  height: 'Высота в пикселях',
  follow: 'Высота по содержимому (добавляет скрипт в 1 кБ)',
  inside: (kilobytes) => `Изображение внутри кода — там, где ничего не запускается (добавляет ${number(kilobytes)} кБ)`,
  code: 'Код',
  copy: 'Копировать код',
  copied: 'Скопировано',
  preview: 'Посмотреть отдельно',
  frameTitle: (title) => `Multivector. ${title}`,
  full: 'Открыть полный вид',
  source: (version, asOf) =>
    `Источник: Multivector, версия данных ${version}, записи на ${date(asOf)}; источники каждой — в полном виде. CC BY 4.0.`,
  changed: (was, is) => `Сделано с версией данных ${was}; показано с версией ${is}, где могут быть исправления.`,
  newest: 'Открыть новейший вид',
};
