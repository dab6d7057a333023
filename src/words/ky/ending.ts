/** Vowel of a suffix by the last vowel before it. */
const harmony: Readonly<Record<string, string>> = {
  а: 'а',
  я: 'а',
  ы: 'а',
  у: 'а',
  ю: 'а',
  о: 'о',
  ё: 'о',
  е: 'е',
  э: 'е',
  и: 'е',
  ө: 'ө',
  ү: 'ө',
};

interface Stem {
  text: string;
  vowel: string;
  /** “октябры”, “жарымы”: the third person's possessive, before which suffixes differ. */
  possessive: boolean;
  voiceless: boolean;
}

/** A figure at the end is that of a year, and needs the word for it; the soft sign falls before a suffix. */
function stemOf(nominative: string): Stem {
  const named = /\d$/.test(nominative) ? `${nominative}-жыл` : nominative.replace(/-ж\.$/, '-жыл');
  const text = named.replace(/ь$/, '');
  const last = [...text.toLowerCase()].reverse().find((letter) => letter in harmony) ?? 'а';
  return {
    text,
    vowel: harmony[last] ?? 'а',
    possessive: /[ыиуү]$/.test(text),
    voiceless: /[пфктсшщчцх]$/.test(text),
  };
}

/** Case endings on dates and periods, which are inserted in the nominative. */
export const ending = {
  /** “in 2024”. */
  in(nominative: string): string {
    const { text, vowel, possessive, voiceless } = stemOf(nominative);
    if (text.endsWith('-жыл')) return `${text}ы`;
    return `${text}${possessive ? 'нд' : voiceless ? 'т' : 'д'}${vowel}`;
  },
  /** “from 2024 on”. */
  from(nominative: string): string {
    const { text, vowel, possessive, voiceless } = stemOf(nominative);
    return `${text}${possessive ? 'н' : voiceless ? 'т' : 'д'}${vowel}н`;
  },
  /** The dative, for “чейин” and “карата”. */
  to(nominative: string): string {
    const { text, vowel, possessive, voiceless } = stemOf(nominative);
    return `${text}${possessive ? 'н' : voiceless ? 'к' : 'г'}${vowel}`;
  },
};
