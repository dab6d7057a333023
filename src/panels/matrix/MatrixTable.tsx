import { memo, useMemo } from 'react';
import {
  Cell,
  Column,
  I18nProvider,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  Virtualizer,
} from 'react-aria-components';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { NamedBloc } from '../../domain/named';
import { useMedia } from '../../ui/useMedia';
import { setHover } from '../../view/hoverStore';
import { actions } from '../../view/store';
import { usePageWords } from '../../words/usePageWords';
import { ColumnHead, RowHead } from './MatrixHeads';
import { MatrixLayout, matrixSizes } from './MatrixLayout';
import type { RowSort } from './matrixRows';
import { StandingCell } from './StandingCell';
import { SteadyRows } from './SteadyRows';
import type { RowItem } from './useMatrix';

const names = 'country';
/** Rows that are drawn at once. */
const longest = 60;
/** The column of names stands before the blocs. */
type Head = { id: typeof names; bloc: null } | { id: string; bloc: NamedBloc };

function describe(sort: RowSort): SortDescriptor | undefined {
  if (sort.by === 'country') return { column: names, direction: 'ascending' };
  return sort.by === 'bloc' ? { column: sort.bloc, direction: 'descending' } : undefined;
}

const leave = () => setHover(null);

interface Props {
  index: AtlasIndex;
  labelledBy: string;
  items: readonly RowItem[];
  columns: readonly NamedBloc[];
  sort: RowSort;
  onSortByName(): void;
}

/** The grid: keys, one stop in the tab order and jumps by letter are React Aria's, after the ARIA Authoring Practices. */
export const MatrixTable = memo(function MatrixTable(props: Props) {
  const { index, labelledBy, items, columns, sort, onSortByName } = props;
  const words = usePageWords().matrix;
  const sorted = describe(sort);
  const heads = useMemo<Head[]>(
    () => [{ id: names, bloc: null }, ...columns.map((bloc) => ({ id: bloc.id, bloc }))],
    [columns],
  );
  const narrow = useMedia('(max-width: 40rem)');
  const sizes = useMemo(() => matrixSizes(columns, narrow), [columns, narrow]);
  // Some twenty rows are all there, for printing and for searching in the page; hundreds are drawn as they come in sight.
  const long = items.length > longest;
  const table = (
    <Table
      className="matrix"
      aria-labelledby={labelledBy}
      onRowAction={(key) => actions.selectCountry(String(key))}
      {...(sorted && { sortDescriptor: sorted })}
      onSortChange={onSortByName}
    >
      <TableHeader columns={heads} dependencies={[sorted?.column]}>
        {({ id, bloc }: Head) =>
          bloc ? (
            <Column id={id} textValue={bloc.short} allowsSorting={sorted?.column === id}>
              <ColumnHead bloc={bloc} />
            </Column>
          ) : (
            <Column id={id} isRowHeader allowsSorting>
              {words.country}
            </Column>
          )
        }
      </TableHeader>
      <TableBody items={items} dependencies={[heads]}>
        {({ country, first }: RowItem) => (
          <Row id={country.id} columns={heads} onHoverStart={() => setHover(country.id)} onHoverEnd={leave}>
            {({ bloc }: Head) =>
              bloc ? (
                <Cell>
                  <StandingCell index={index} country={country} bloc={bloc} />
                </Cell>
              ) : (
                <Cell textValue={country.name}>
                  <RowHead country={country} first={first} />
                </Cell>
              )
            }
          </Row>
        )}
      </TableBody>
    </Table>
  );
  return (
    <I18nProvider locale={words.locale}>
      <div className="matrix-frame" data-long={long || undefined}>
        {long ? (
          <Virtualizer layout={MatrixLayout} layoutOptions={sizes}>
            {table}
          </Virtualizer>
        ) : (
          <SteadyRows>{table}</SteadyRows>
        )}
      </div>
    </I18nProvider>
  );
});
