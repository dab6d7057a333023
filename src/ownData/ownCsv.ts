import { commonStatuses } from './commonStatuses';
import { dateOf, type OwnTable } from './ownTable';

export const csvHead = ['country', 'bloc', 'status', 'from', 'to'] as const;

/** A status as a table may name it: one of a file in the atlas's own schema by its class. */
function statusName({ blocs }: OwnTable, bloc: number, status: number): string {
  const own = blocs[bloc]?.statuses?.[status];
  const common = own ? commonStatuses.find((one) => one.class === own.class) : commonStatuses[status];
  return common?.id ?? '';
}

/** The intervals of a file as rows of `country,bloc,status,from,to`, which reads as the same intervals again. */
export function* ownRows(table: OwnTable): Iterable<string[]> {
  for (const [bloc, { name }] of table.blocs.entries())
    for (let row = table.starts[bloc] ?? 0; row < (table.starts[bloc + 1] ?? 0); row += 1) {
      const to = table.to[row] ?? 0;
      yield [
        table.countries[table.country[row] ?? -1] ?? '',
        name,
        statusName(table, bloc, table.status[row] ?? -1),
        dateOf(table.from[row] ?? 0),
        to === 0 ? '' : dateOf(to),
      ];
    }
}
