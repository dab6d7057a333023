import type { ReactNode } from 'react';

export interface TriangleCell {
  key: string;
  content: ReactNode;
  /** Ground and ink of the cell; both or none. */
  fill: string;
  ink: string;
}

interface Props {
  caption: string;
  corner: string;
  names: readonly { id: string; short: string }[];
  /** Cell of the row's and the column's item; null: left empty. */
  cellOf(row: string, column: string): TriangleCell | null;
}

/** Pairs as the lower half of a square: each pair stands once. */
export function TriangleTable({ caption, corner, names, cellOf }: Props) {
  // Without a diagonal the first has no row and the last no column.
  const filled = names.length > 0 && names.every(({ id }) => cellOf(id, id) !== null);
  const [rows, columns] = filled ? [names, names] : [names.slice(1), names.slice(0, -1)];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={caption}>
      <table className="triangle">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{corner}</span>
            </th>
            {columns.map(({ id, short }) => (
              <th key={id} scope="col">
                <span className="upright">{short}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.id}>
              <th scope="row">{row.short}</th>
              {columns.map((column, j) => {
                const cell = j <= i ? cellOf(row.id, column.id) : null;
                return cell ? (
                  <td key={column.id} style={{ background: cell.fill, color: cell.ink }}>
                    {cell.content}
                  </td>
                ) : (
                  <td key={column.id} className="void" />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
