/** Endings that the last word of a date takes: “from” and “until”. */
const endings: Readonly<Record<string, readonly [from: string, until: string]>> = {
  қаңтар: ['дан', 'ға'],
  ақпан: ['нан', 'ға'],
  наурыз: ['дан', 'ға'],
  сәуір: ['ден', 'ге'],
  мамыр: ['дан', 'ға'],
  маусым: ['нан', 'ға'],
  шілде: ['ден', 'ге'],
  тамыз: ['дан', 'ға'],
  қыркүйек: ['тен', 'ке'],
  қазан: ['нан', 'ға'],
  қараша: ['дан', 'ға'],
  желтоқсан: ['нан', 'ға'],
};

function ended(text: string, which: 0 | 1): string | null {
  const year = which === 0 ? 'жылдан' : 'жылға';
  if (/^\d{4}$/.test(text)) return `${text} ${year}`;
  if (/ ж\.$/.test(text)) return text.replace(/ж\.$/, year);
  const ending = endings[/[^\s\d.]+$/.exec(text)?.[0].toLocaleLowerCase('kk') ?? ''];
  return ending ? text + ending[which] : null;
}

/** “From” a date in words; one whose last word has no ending here stands after a colon. */
export const since = (text: string): string => {
  const told = ended(text, 0);
  return told === null ? `басталуы: ${text}` : `${told} бастап`;
};

/** “Until” a date in words, as `since`. */
export const until = (text: string): string => {
  const told = ended(text, 1);
  return told === null ? `аяқталуы: ${text}` : `${told} дейін`;
};
