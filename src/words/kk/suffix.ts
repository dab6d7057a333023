/** Endings that the last word of a date takes for “from”. */
const endings: Readonly<Record<string, string>> = {
  қаңтар: 'дан',
  ақпан: 'нан',
  наурыз: 'дан',
  сәуір: 'ден',
  мамыр: 'дан',
  маусым: 'нан',
  шілде: 'ден',
  тамыз: 'дан',
  қыркүйек: 'тен',
  қазан: 'нан',
  қараша: 'дан',
  желтоқсан: 'нан',
};

function ended(text: string): string | null {
  if (/^\d{4}$/.test(text)) return `${text} жылдан`;
  if (/ ж\.$/.test(text)) return text.replace(/ж\.$/, 'жылдан');
  const ending = endings[/[^\s\d.]+$/.exec(text)?.[0].toLocaleLowerCase('kk') ?? ''];
  return ending === undefined ? null : text + ending;
}

/** “From” a date in words; one whose last word has no ending here stands after a colon. */
export const since = (text: string): string => {
  const told = ended(text);
  return told === null ? `басталуы: ${text}` : `${told} бастап`;
};
