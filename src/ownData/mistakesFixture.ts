import type { MistakeKind } from './mistake';

/** A mistake in a row, and where it must be told: the number of its cell, of one that is missing or too many the first such. */
interface BadRow {
  row: string;
  told: readonly (readonly [MistakeKind, column: number, found?: string | undefined, hint?: string])[];
}

const long = 'x'.repeat(121);
const huge = 'y'.repeat(1_000_000);

/** Rows of `country,bloc,status,from,to` with a mistake of a kind of its own in each; the good ones stand between them. */
const badRows: readonly BadRow[] = [
  { row: ',A,member,2000,', told: [['country-empty', 1]] },
  { row: 'Kazakhistan,A,member,2000,', told: [['country-unknown', 1, 'Kazakhistan', 'KAZ']] },
  { row: 'Uzbekistn,A,member,2000,', told: [['country-unknown', 1, 'Uzbekistn', 'UZB']] },
  { row: 'QQ,A,member,2000,', told: [['country-unknown', 1, 'QQ']] },
  { row: 'QQQ,A,member,2000,', told: [['country-unknown', 1, 'QQQ']] },
  { row: '__proto__,A,member,2000,', told: [['country-unknown', 1, '__proto__']] },
  { row: 'constructor,A,member,2000,', told: [['country-unknown', 1, 'constructor']] },
  { row: 'KAZ,,member,2000,', told: [['bloc-empty', 2]] },
  { row: `KAZ,${long},member,2000,`, told: [['cell-long', 2, undefined, '120']] },
  { row: 'KAZ,B,,2000,', told: [['status-empty', 3]] },
  { row: 'KAZ,B,boss,2000,', told: [['status-unknown', 3, 'boss']] },
  { row: 'KAZ,B,__proto__,2000,', told: [['status-unknown', 3, '__proto__']] },
  { row: 'KAZ,B,toString,2000,', told: [['status-unknown', 3, 'toString']] },
  { row: 'KAZ,B,1,2000,', told: [['status-unknown', 3, '1']] },
  { row: 'KAZ,B,member,,', told: [['date-empty', 4]] },
  { row: 'KAZ,B,member,17/10/2024,', told: [['date-form', 4, '17/10/2024']] },
  { row: 'KAZ,B,member,17.10.2024,', told: [['date-form', 4, '17.10.2024']] },
  { row: 'KAZ,B,member,2024-1-5,', told: [['date-form', 4, '2024-1-5']] },
  { row: 'KAZ,B,member,20241017,', told: [['date-form', 4, '20241017']] },
  { row: 'KAZ,B,member,24,', told: [['date-form', 4, '24']] },
  { row: 'KAZ,B,member,October 2024,', told: [['date-form', 4, 'October 2024']] },
  { row: 'KAZ,B,member,2024-10-17T00:00:00Z,', told: [['date-form', 4]] },
  { row: 'KAZ,B,member,2023-02-29,', told: [['date-none', 4, '2023-02-29']] },
  { row: 'KAZ,B,member,2024-13,', told: [['date-none', 4, '2024-13']] },
  { row: 'KAZ,B,member,2024-00-10,', told: [['date-none', 4, '2024-00-10']] },
  { row: 'KAZ,B,member,1066,', told: [['date-range', 4, '1066']] },
  { row: 'KAZ,B,member,2000,9999-12-31', told: [['date-range', 5, '9999-12-31']] },
  { row: 'KAZ,B,member,2000,present', told: [['date-form', 5, 'present']] },
  { row: 'KAZ,B,member,2000,2024-04-31', told: [['date-none', 5, '2024-04-31']] },
  { row: 'KAZ,B,member,2010,2009', told: [['ends-before', 5, '2009', '2010']] },
  { row: 'KAZ,B,member,2010-01-01,2010', told: [['ends-before', 5, '2010', '2010-01-01']] },
  { row: 'KAZ,B,member', told: [['cells-missing', 4, '3', '5']] },
  { row: 'KAZ,B,member,2000,,extra', told: [['cells-extra', 6, '6', '5']] },
  { row: 'KAZ,Smith, Jones,member,2000,', told: [['cells-extra', 6, '6', '5']] },
  { row: 'KAZ,"B" loud,member,2000,', told: [['quote-malformed', 2]] },
  { row: `KAZ,${huge},member,2000,`, told: [['cell-long', 2, undefined, '10000']] },
  { row: 'KAZ,B\u202eC,member,2000,', told: [['bad-character', 2, undefined, 'U+202E']] },
  { row: 'KAZ,B\u0007,member,2000,', told: [['bad-character', 2, undefined, 'U+0007']] },
  { row: 'KAZ,B\ufffd,member,2000,', told: [['bad-character', 2, undefined, 'U+FFFD']] },
  {
    row: 'Kazakhistan,,boss,yesterday,tomorrow',
    told: [
      ['country-unknown', 1],
      ['bloc-empty', 2],
      ['status-unknown', 3],
      ['date-form', 4],
      ['date-form', 5],
    ],
  },
];

const clashes: readonly BadRow[] = [
  { row: 'KAZ,Good,member,2000,2010', told: [['duplicate', 1, undefined, '2']] },
  { row: 'Казахстан,Good,observer,2005,2006', told: [['overlap', 4, undefined, '2']] },
];

/** A file of mistakes: a good row, then bad ones by turns with rows of a quoted cell of two lines, so that a line is not a row. */
export function mistakesFile(): {
  text: string;
  told: { kind: MistakeKind; line: number; column: number; found?: string; hint?: string }[];
  good: number;
} {
  const lines = ['country,bloc,status,from,to', 'KAZ,Good,member,2000,2010'];
  const told: ReturnType<typeof mistakesFile>['told'] = [];
  let good = 1;
  for (const [i, bad] of [...badRows, ...clashes].entries()) {
    if (i % 8 === 0) {
      lines.push(`UZB,"Two`, `lines ${i}",member,2000,`);
      good += 1;
    }
    lines.push(bad.row);
    for (const [kind, column, found, hint] of bad.told)
      told.push({
        kind,
        line: lines.length,
        column,
        ...(found === undefined ? {} : { found }),
        ...(hint === undefined ? {} : { hint }),
      });
  }
  return { text: `${lines.join('\n')}\n`, told, good };
}
