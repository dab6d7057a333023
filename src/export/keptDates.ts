/** A day, its month and its year in the orders of the seven languages. */
const forms: readonly (readonly [form: RegExp, with_: string])[] = [
  [/(?<!\d)(\d{1,2})[ \u00a0](\p{L}+)[ \u00a0](\d{4})(?!\d)/gu, '$1\u00a0$2\u00a0$3'],
  [/(?<!\d)(\d{4})[ \u00a0](\p{L}+\.)[ \u00a0](\d{1,2})[ \u00a0](\p{L}+)/gu, '$1\u00a0$2\u00a0$3\u00a0$4'],
  [/(?<!\d)(\d{4}-\p{L}+\.,)[ \u00a0](\d{1,2}-\p{L}+)/gu, '$1\u00a0$2'],
  [/(?<!\d)(\d{1,2}-\p{L}+,)[ \u00a0](\d{4})(?!\d)/gu, '$1\u00a0$2'],
];

/** A date is not torn: day, month and year keep together, by no-break spaces. */
export const keptDates = (title: string): string =>
  forms.reduce((text, [form, kept]) => text.replace(form, kept), title);
