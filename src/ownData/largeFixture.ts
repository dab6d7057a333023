/**
 * An interval table as large as one is thought to be: 40,000 intervals of 500 organisations and 200 states over two hundred years, more
 * than 10 MB of CSV, most of it words that the atlas does not read. Made up by a rule.
 *
 * @param states ISO 3166 alpha-3 codes, 200 of them
 */
export function largeIntervals(states: readonly string[]): string {
  const organisations = Array.from({ length: 500 }, (_, o) =>
    `Organisation ${o} of ${'states and territories '.repeat(3)}`.trim(),
  );
  const note = 'what else there is to say of it which the atlas does not read '.repeat(3);
  const rows = states.flatMap((state, s) =>
    Array.from({ length: 200 }, (_, i) => {
      const organisation = organisations[(s * 7 + i * 3) % 500] ?? '';
      const from = 1826 + ((s + i) % 150);
      return `${state},${organisation},member,${from},${i % 4 === 0 ? '' : from + 50},${note}`;
    }),
  );
  return ['country,bloc,status,from,to,note', ...rows].join('\n');
}
