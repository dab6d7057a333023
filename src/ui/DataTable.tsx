import { type ReactNode, useId } from 'react';

interface Props {
  caption: ReactNode;
  heads: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** From this column on there are figures: their digits stand one below the other. */
  figuresFrom?: number;
  /** Id of the words under which it is folded away: its frame is named by both, for what is around it often has the caption's own words. */
  under?: string;
}

/** A table whose first column names the row; scrolls sideways in its own frame. */
export function DataTable({ caption, heads, rows, figuresFrom = Number.POSITIVE_INFINITY, under }: Props) {
  const id = useId();
  const kind = (column: number) => (column >= figuresFrom ? 'figure' : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-labelledby={under ? `${under} ${id}` : id}>
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, column) =>
              // A corner without words is no head.
              head === '' ? (
                <td key={head} />
              ) : (
                <th key={head} scope="col" className={kind(column)}>
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {rest.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells of a row keep their columns
                <td key={i} className={kind(i + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
