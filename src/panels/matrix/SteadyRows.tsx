import { type ComponentProps, type ReactNode, useContext, useMemo, useState } from 'react';
import {
  CollectionRendererContext,
  DefaultCollectionRenderer,
  DragAndDropContext,
  TableStateContext,
} from 'react-aria-components';

type BranchProps = ComponentProps<typeof DefaultCollectionRenderer.CollectionBranch>;
type Node = BranchProps['parent'];

/** Nothing is dragged in the matrix. */
const noDrag = {};

/**
 * A row that is told of the grid's state only when the keyboard comes into it, moves in it or leaves it, or when the rows change.
 * React Aria (1.22) tells all of them of every step, and each of some four hundred cells is drawn anew.
 */
function SteadyRow({ node }: { node: Node }) {
  const state = useContext(TableStateContext);
  const focused = state?.selectionManager.focusedKey ?? null;
  const [told, tell] = useState({ state, focused });
  const isHere = (key: typeof focused) =>
    key !== null && (key === node.key || state?.collection.getItem(key)?.parentKey === node.key);
  const concerns = state?.collection !== told.state?.collection || isHere(focused) || isHere(told.focused);
  if (concerns && told.state !== state) tell({ state, focused });
  const row = useMemo(() => node.render?.(node), [node]);
  return (
    <DragAndDropContext.Provider value={noDrag}>
      <TableStateContext.Provider value={told.state}>{row}</TableStateContext.Provider>
    </DragAndDropContext.Provider>
  );
}

function Branch(props: BranchProps) {
  const { collection, parent } = props;
  if (parent.type !== 'tablebody') return <DefaultCollectionRenderer.CollectionBranch {...props} />;
  return [...(collection.getChildren?.(parent.key) ?? [])].map((node) => <SteadyRow key={node.key} node={node} />);
}

const renderer = { ...DefaultCollectionRenderer, CollectionBranch: Branch };

/** Draws the rows of the table within so that a step of the keyboard draws those two that it concerns. */
export function SteadyRows({ children }: { children: ReactNode }) {
  return <CollectionRendererContext.Provider value={renderer}>{children}</CollectionRendererContext.Provider>;
}
