import type { Frame } from './frame';

/** Parts of a frame that many maps can refer to. */
export const partIds = ['regionBorders', 'borders', 'disputed', 'lakes'] as const;
export type PartId = (typeof partIds)[number];

interface Props {
  frame: Frame;
  /** What the maps give as `shared`. */
  idPrefix: string;
}

/** The geometry once in the document, for maps with the same `shared` prefix: twenty small multiples repeat nothing. */
export function SharedShapes({ frame, idPrefix }: Props) {
  return (
    <svg className="shared-shapes" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {[...frame.countries].map(([id, { path }]) => (
          <path key={id} id={`${idPrefix}-${id}`} d={path} vectorEffect="non-scaling-stroke" />
        ))}
        {partIds.map((part) => (
          <path key={part} id={`${idPrefix}-${part}`} d={frame[part]} vectorEffect="non-scaling-stroke" />
        ))}
      </defs>
    </svg>
  );
}
