/** Words of the choice of two dates; in the first load, where those of the comparison itself are not. */
export const compareChoiceEn = {
  choice: 'One date or two',
  one: 'One date',
  two: 'Compare two dates',
  with: 'with',
  known: 'Only what was published by a day',
  knownDay: 'Published by',
};
