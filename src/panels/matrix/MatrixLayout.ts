import { type LayoutInfo, Rect, TableLayout, type TableLayoutProps } from 'react-aria-components';
import type { Bloc } from '../../domain/model/bloc';

type Context = Parameters<TableLayout<object>['update']>[0];
type Node = Parameters<TableLayout<object>['isStickyColumn']>[0];

type LayoutNode = ReturnType<TableLayout<object>['buildTableHeader']>;

const rows: readonly string[] = ['header', 'headerrow', 'rowgroup', 'row'];

/** Lets what is sticky in a row stick to the frame and not to the row. */
function open(node: LayoutNode): LayoutNode {
  if (rows.includes(node.layoutInfo.type)) node.layoutInfo.allowOverflow = true;
  return node;
}

/** Draws only the rows in sight; the names stay in sight, as they do in the plain table. */
export class MatrixLayout extends TableLayout<object> {
  /** Of the table, in CSS pixels. */
  private width = 0;

  override update(context: Context): void {
    this.width = [...(context.layoutOptions?.columnWidths?.values() ?? [])].reduce((sum, width) => sum + width, 0);
    super.update(context);
  }
  protected override isStickyColumn(node: Node): boolean {
    return node.index === 0;
  }
  protected override buildNode(node: Node, x: number, y: number): LayoutNode {
    return open(super.buildNode(node, x, y));
  }
  protected override buildTableHeader(): LayoutNode {
    return open(super.buildTableHeader());
  }
  protected override buildRowGroup(y: number, node: Node): LayoutNode {
    return open(super.buildRowGroup(y, node));
  }
  /** A row in sight is there in its whole width: End must find its last cell. */
  override getVisibleLayoutInfos({ y, height }: Rect): LayoutInfo[] {
    return super.getVisibleLayoutInfos(new Rect(0, y, this.width, height));
  }
  /** The widths come with the options and are not the reader's to change. */
  override useLayoutOptions(): TableLayoutProps {
    return {};
  }
}

/**
 * Sizes in CSS pixels, those that matrix.css gives the plain table; names are wider and rows of one height, since the
 * library loses the place in a table that it must measure as it goes.
 */
export function matrixSizes(columns: readonly Bloc[], narrow: boolean): TableLayoutProps {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const [names, cell, heads] = narrow ? [8.75, 2.25, 6.25] : [11, 2.5, 7];
  return {
    columnWidths: new Map([['country', names * rem], ...columns.map(({ id }) => [id, cell * rem] as const)]),
    headingHeight: heads * rem,
    rowHeight: 2.5 * rem,
  };
}
