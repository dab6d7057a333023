import { useEffect, useId, useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Mistake, MistakeKind } from '../../ownData/mistake';
import type { OwnReader, ReadFile } from '../../ownData/readApart';
import { DataTable } from '../../ui/DataTable';
import { useOwnWords } from '../../words/useOwnWords';
import { useWords } from '../../words/useWords';
import { Pager } from './Pager';

interface Props {
  index: AtlasIndex;
  counts: ReadFile['counts'];
  reader: OwnReader;
}

const step = 50;

/** Codes of countries by name: what a mistake may have meant. */
const named = (index: AtlasIndex, hint: string, list: (names: readonly string[]) => string): string =>
  hint === '' ? '' : list(hint.split(' ').map((id) => `${index.countries.get(id)?.name ?? id} (${id})`));

/** A page of the mistakes, which stay with the worker. */
function useMistakes(reader: OwnReader, kind: MistakeKind | null, from: number): readonly Mistake[] {
  const [rows, setRows] = useState<readonly Mistake[]>([]);
  useEffect(() => {
    let gone = false;
    reader.mistakes(kind, from, step).then((found) => {
      if (!gone) setRows(found);
    });
    return () => {
      gone = true;
    };
  }, [reader, kind, from]);
  return rows;
}

/** Every mistake of a file by line and column: how many of each kind, and page by page. */
export function MistakeList({ index, counts, reader }: Props) {
  const words = useOwnWords();
  const { list } = useWords();
  const id = useId();
  const [kind, setKind] = useState<MistakeKind | null>(null);
  const [from, setFrom] = useState(0);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const of = kind === null ? all : (counts.find(([one]) => one === kind)?.[1] ?? 0);
  const rows = useMistakes(reader, kind, from);
  const say = ({ kind: own, found, hint }: Mistake) =>
    words.mistakes[own].say(found, own.startsWith('country-') ? named(index, hint, list) : hint);
  return (
    <section className="own-mistakes">
      <h4>{words.mistakesTitle(all)}</h4>
      <p>{words.mistakesHint}</p>
      {counts.length > 1 && (
        <p className="own-filter">
          <label htmlFor={`${id}-kind`}>{words.kind}</label>
          <select
            id={`${id}-kind`}
            value={kind ?? ''}
            onChange={({ target }) => {
              setKind(counts.find(([one]) => one === target.value)?.[0] ?? null);
              setFrom(0);
            }}
          >
            <option value="">{words.allKinds(all)}</option>
            {counts.map(([one, count]) => (
              <option key={one} value={one}>
                {words.kindCount(words.mistakes[one].title, count)}
              </option>
            ))}
          </select>
        </p>
      )}
      <DataTable
        caption={<span className={kind === null ? 'visually-hidden' : undefined}>{words.mistakesTitle(of)}</span>}
        heads={[words.place, words.what]}
        rows={rows.map((mistake, i) => ({
          key: `${from + i}`,
          cells: [
            words.at(mistake.line, mistake.column, mistake.field),
            <>
              <strong>{words.mistakes[mistake.kind].title}.</strong> <bdi>{say(mistake)}</bdi>
            </>,
          ],
        }))}
      />
      <Pager from={from} step={step} of={of} label={words.mistakesTitle(of)} onChange={setFrom} />
    </section>
  );
}
