/** Days with month and year in the orders of the seven languages; some of their spaces are no-break ones already. */
const forms: readonly RegExp[] = [
  /(?<!\d)\d{1,2}\s\p{L}+\s\d{4}(?!\d)/gu,
  /(?<!\d)\d{4}\s\p{L}+\.\s\d{1,2}\s\p{L}+/gu,
  /(?<!\d)\d{4}-\p{L}+\.,\s\d{1,2}-\p{L}+/gu,
  /(?<!\d)\d{1,2}-\p{L}+,\s\d{4}(?!\d)/gu,
];

/** A date is not torn: day, month and year keep together, by no-break spaces. */
export const keptDates = (title: string): string =>
  forms.reduce((text, form) => text.replace(form, (date) => date.replaceAll(' ', '\u00a0')), title);
