import type { StoryWords } from '../storyEn';

/** Words of the stories. */
export const storyTk: StoryWords = {
  name: 'Hekaýa',
  choose: 'Haýsy hekaýa',
  none: 'Şol gün heniz hiç bir hekaýany gürrüň bermek mümkin däldi.',
  position: (step, of) => `Ädim ${step} / ${of}`,
  spoken: (step, of, title) => `Ädim ${step} / ${of}: ${title}`,
  previous: 'Öňki',
  next: 'Indiki',
  steps: 'Ähli ädimler',
  keys: 'Fokus şu ýerde wagty ok düwmeleri, Home we End ädimleri çalyşýar; süýşürmek hem.',
  elsewhere: 'Siz bu ädimiň görnüşini üýtgetdiňiz.',
  restore: 'Ädimiň görnüşini görkezmek',
  records: 'Onuň esasyndaky ýazgylar',
  quotes: 'Öz sözleri bilen',
  rivals: 'Beýlekiler näme diýýär',
  paraphrase: 'mazmun beýany',
  quoteLine: (speaker, office, when) => `${speaker}, ${office}, ${when}`,
  print: 'Ähli ädimleri çap etmek',
  printedView: (url) => `Bu ädimiň görnüşi: ${url}`,
  printedSource: (stance, title, publisher, when) => `${stance}: “${title}”, ${publisher}, ${when}`,
  printedClaim: (by, statement) => `Aýdylýar (${by}): ${statement}`,
  printedRule: (resolution) => `Näme görkezilýär we näme üçin: ${resolution}`,
  sources: 'Çeşmeler',
};
