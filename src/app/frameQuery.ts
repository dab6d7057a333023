import { queryOptions } from '@tanstack/react-query';
import { type Frame, parseFrame } from '../map/svg/frame';

export type FrameName = 'frame' | 'frame-equal-area' | 'world';

/** Geometry for drawings, fetched once; an error names the file and what is wrong with it. */
export const frameQuery = (name: FrameName) =>
  queryOptions({
    queryKey: ['frame', name],
    queryFn: async ({ signal }): Promise<Frame> => {
      const file = `geo/${name}.json`;
      const response = await fetch(new URL(file, document.baseURI), { signal });
      if (!response.ok) throw new Error(`${file} could not be fetched: the server answered ${response.status}.`);
      return parseFrame(await response.json(), file);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
