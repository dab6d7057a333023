/** The reader's own day, in the form of the records. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());
