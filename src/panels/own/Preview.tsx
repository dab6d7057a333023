import { useId, useMemo, useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { firstDay } from '../../domain/day';
import { commonStatuses } from '../../ownData/commonStatuses';
import type { OwnTable } from '../../ownData/ownTable';
import type { OwnReader, ReadFile } from '../../ownData/readApart';
import { DataTable } from '../../ui/DataTable';
import { useOwnWords } from '../../words/useOwnWords';
import { useWords } from '../../words/useWords';
import { useLanding } from './landing';
import { MistakeList } from './MistakeList';
import { useOwnLabels } from './ownLabels';
import { putAway } from './ownSession';
import { showNew } from './ownShown';
import { Pager } from './Pager';
import { firstRows, laterThan, sizeOf } from './previewOf';

const step = 50;
const shownRows = 10;

function Rows({ table, index }: { table: OwnTable; index: AtlasIndex }) {
  const words = useOwnWords();
  const { standing, date } = useWords();
  const rows = useMemo(() => firstRows(table, shownRows), [table]);
  const statusOf = (bloc: number, status: number) =>
    table.blocs[bloc]?.statuses?.[status]?.label ?? standing[commonStatuses[status]?.class ?? 'unknown'];
  const { heads } = words;
  return (
    <DataTable
      caption={words.firstRows}
      heads={[heads.line, heads.country, heads.bloc, heads.status, heads.from, heads.to]}
      rows={rows.map(({ row, line, country, bloc, status, from, to }) => ({
        key: String(row),
        cells: [
          line,
          index.countries.get(country)?.name ?? country,
          table.blocs[bloc]?.name,
          statusOf(bloc, status),
          date(from),
          to === null ? words.open : date(to),
        ],
      }))}
    />
  );
}

/** A long list in pages, made when it is opened. */
function Paged({
  title,
  of,
  heads,
  rowOf,
}: {
  title: string;
  of: number;
  heads: string[];
  rowOf(i: number): (string | number)[];
}) {
  const [open, setOpen] = useState(false);
  const [from, setFrom] = useState(0);
  const places = Array.from({ length: Math.max(0, Math.min(step, of - from)) }, (_, i) => from + i);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && (
        <>
          <DataTable caption={title} heads={heads} rows={places.map((i) => ({ key: String(i), cells: rowOf(i) }))} />
          <Pager from={from} step={step} of={of} label={title} onChange={setFrom} />
        </>
      )}
    </details>
  );
}

interface Props {
  file: string;
  result: ReadFile;
  reader: OwnReader;
  index: AtlasIndex;
}

/** What a file says, before it is shown; with its mistakes, which leave everything as it was. */
export function Preview({ file, result: { reading, counts }, reader, index }: Props) {
  const words = useOwnWords();
  const labels = useOwnLabels();
  const id = useId();
  const landing = useLanding<HTMLHeadingElement>(reader);
  const { table, taken, ignored, rows, goodRows, encoding } = reading;
  const asOf = firstDay(index.atlas.asOf);
  const later = useMemo(() => (table ? laterThan(table, asOf) : 0), [table, asOf]);
  const bad = counts.length > 0;
  const show = () => {
    if (!table) return;
    void showNew(table, labels);
    // At once: a file that is chosen while the browser forgets the one before must not be put away in its place.
    putAway();
  };
  return (
    <section aria-labelledby={id} className="own-preview">
      <h3 ref={landing} id={id} tabIndex={-1}>
        {words.preview(file)}
      </h3>
      {bad && <MistakeList index={index} counts={counts} reader={reader} />}
      {!table && !bad && <p>{words.nothingNew}</p>}
      {table && <p>{words.found(table.kind, table.blocs.length, table.countries.length, table.line.length)}</p>}
      {encoding !== 'utf-8' && <p>{words.utf16}</p>}
      {ignored.length > 0 && <p>{words.ignored(ignored.join(', '))}</p>}
      {table?.to.includes(0) && <p>{words.openMeans(table.checked)}</p>}
      {later > 0 && <p>{words.later(later, asOf)}</p>}
      <p className="downloads">
        {table && (
          <button type="button" className={bad ? undefined : 'own-main'} onClick={show}>
            {bad ? words.showGood(goodRows, rows) : words.show}
          </button>
        )}
        <button type="button" onClick={putAway}>
          {words.putAway}
        </button>
      </p>
      {table && (
        <>
          <Rows table={table} index={index} />
          <Paged
            title={words.blocsFound(table.blocs.length)}
            of={table.blocs.length}
            heads={[words.heads.bloc, words.states, words.intervals]}
            rowOf={(i) => {
              const { states, intervals } = sizeOf(table, i);
              return [table.blocs[i]?.name ?? '', states, intervals];
            }}
          />
        </>
      )}
      {taken.length > 0 && (
        <Paged
          title={words.namesFound(taken.length)}
          of={taken.length}
          heads={[words.written, words.taken]}
          rowOf={(i) => {
            const [name = '', country = ''] = taken[i] ?? [];
            return [name, `${index.countries.get(country)?.name ?? country} (${country})`];
          }}
        />
      )}
    </section>
  );
}
