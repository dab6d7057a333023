import type { OverlapsWords } from '../overlapsEn';
import { counted } from './counted';

/** Words of the overlap explorer, in Russian. */
export const overlapsRu: OverlapsWords = {
  title: 'Пересечения',
  intro:
    'У каких блоков общие члены. Только юридическое членство, в том числе замороженное; партнёры и наблюдатели не учитываются.',
  group: 'Страны',
  groups: { five: 'Пять стран', near: 'С соседями', all: 'Все члены' },
  scope: 'Блоки',
  allBlocs: 'Все, где есть члены из этих стран',
  chosenBlocs: (count) => `Только выбранные (${count})`,
  combinations: 'Точные сочетания',
  combination: 'Сочетание и его страны',
  number: 'Стран',
  inBlocs: (blocs) => `Члены (${blocs}):`,
  inNone: 'Ни в одном из этих блоков:',
  member: 'да',
  notMember: 'нет',
  empty: (blocs) => `Среди этих стран нет членов: ${blocs}.`,
  nothing: 'В этот день ни одна из этих стран не состояла ни в одном из этих блоков.',
  contested: (pairs) => `Оспариваемое членство учтено: ${pairs}.`,
  unknown: (count, pairs) =>
    `Неизвестно и потому не учтено (${counted(count, 'статус', 'статуса', 'статусов')}): ${pairs}.`,
  pair: (country, bloc) => `${country} — ${bloc}`,
  more: (count) => `и ещё ${count}`,
  blocPairs: 'Общие члены двух блоков',
  blocPairsHint: 'Среди стран выше. На диагонали — собственные члены блока из их числа.',
  bloc: 'Блок',
  country: 'Страна',
  countryPairs: 'Насколько похожи пять стран',
  countryPairsHint: (blocs) =>
    `Индекс Жаккара (блоков выше: ${blocs}): число блоков, где обе страны — члены, делённое на число блоков, где член хотя бы одна. 1 — те же блоки; 0 — общих нет.`,
  ratio: (both, either) => `${both} из ${either}`,
  noRatio: '–',
  csvCombinations: 'Сочетания в CSV',
  csvBlocPairs: 'Пары блоков в CSV',
  csvCountryPairs: 'Пары стран в CSV',
  statesCount: (count) => counted(count, 'государство', 'государства', 'государств'),
  sentence: ({ day, past, countries, blocs, combinations, closest, common }) => {
    if (blocs === 0)
      return `На ${day} ни одна из этих стран не ${past ? 'состояла' : 'состоит'} ни в одном из этих блоков.`;
    const head = `На ${day}: ${counted(countries, 'страна', 'страны', 'стран')}, ${counted(blocs, 'блок', 'блока', 'блоков')}, ${counted(combinations, 'сочетание', 'сочетания', 'сочетаний')} членства`;
    const shared =
      closest?.count === 1
        ? 'один и тот же блок'
        : `одни и те же ${counted(closest?.count ?? 0, 'блок', 'блока', 'блоков')}`;
    const same = closest ? `; ${shared} — ${closest.names}` : '';
    const all = common ? `; общие для всех: ${common}.` : `; блока, где состоят все, ${past ? 'не было' : 'нет'}.`;
    return head + same + all;
  },
};
