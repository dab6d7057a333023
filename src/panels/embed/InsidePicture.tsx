import { useEffect } from 'react';
import type { Atlas } from '../../domain/atlas';
import type { Exported } from '../../export/exported';
import { useExportWords } from '../../words/useExportWords';
import { useWords } from '../../words/useWords';
import { composeView } from '../share/composeView';

interface Props {
  exported: Exported;
  atlas: Atlas;
  address: string;
  /** Told the picture as an address that holds all of it. */
  onPicture(address: string): void;
}

/** An SVG document as an address that holds it. */
function dataAddress(svg: string): string {
  const bytes = Array.from(new TextEncoder().encode(svg), (byte) => String.fromCharCode(byte));
  return `data:image/svg+xml;base64,${btoa(bytes.join(''))}`;
}

/** Composes the view's picture for the code; shows nothing itself. A view that has none keeps its words. */
export function InsidePicture({ exported, atlas, address, onPicture }: Props) {
  const words = useWords();
  const text = useExportWords();
  useEffect(() => {
    let gone = false;
    if (exported.picture)
      composeView(exported, 'article', atlas, address, { words, text }).then(
        (svg) => gone || onPicture(dataAddress(svg)),
        // Its words stand in its place: the code is whole without it.
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [exported, atlas, address, words, text, onPicture]);
  return null;
}
