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
} from 'react-aria-components';
import type { Bloc, Country } from '../../domain/atlas';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { setHover } from '../../view/hoverStore';
import { actions } from '../../view/store';
import { useWords } from '../../words/useWords';
import { ColumnHead, RowHead } from './MatrixHeads';
import type { RowSort } from './matrixRows';
import { StandingCell } from './StandingCell';

const names = 'country';
/** The column of names stands before the blocs. */
type Head = { id: typeof names; bloc: null } | { id: string; bloc: Bloc };

function describe(sort: RowSort): SortDescriptor | undefined {
  if (sort.by === 'country') return { column: names, direction: 'ascending' };
  return sort.by === 'bloc' ? { column: sort.bloc, direction: 'descending' } : undefined;
}

const leave = () => setHover(null);

interface Props {
  index: AtlasIndex;
  labelledBy: string;
  countries: readonly Country[];
  columns: readonly Bloc[];
  sort: RowSort;
  onSortByName(): void;
}

/** The grid: keys, one stop in the tab order and jumps by letter are React Aria's, after the ARIA Authoring Practices. */
export const MatrixTable = memo(function MatrixTable(props: Props) {
  const { index, labelledBy, countries, columns, sort, onSortByName } = props;
  const words = useWords().matrix;
  const sorted = describe(sort);
  const heads = useMemo<Head[]>(
    () => [{ id: names, bloc: null }, ...columns.map((bloc) => ({ id: bloc.id, bloc }))],
    [columns],
  );
  return (
    <I18nProvider locale={words.locale}>
      <div className="matrix-frame">
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
          <TableBody items={countries} dependencies={[heads]}>
            {(country: Country) => (
              <Row
                id={country.id}
                columns={heads}
                onHoverStart={() => setHover(country.id)}
                onHoverEnd={leave}
              >
                {({ bloc }: Head) =>
                  bloc ? (
                    <Cell>
                      <StandingCell index={index} country={country} bloc={bloc} />
                    </Cell>
                  ) : (
                    <Cell textValue={country.names.en}>
                      <RowHead country={country} />
                    </Cell>
                  )
                }
              </Row>
            )}
          </TableBody>
        </Table>
      </div>
    </I18nProvider>
  );
});
