import { queryOptions } from '@tanstack/react-query';
import { type Frame, parseFrame } from '../map/svg/frame';

export type FrameName = 'frame' | 'frame-equal-area' | 'world';

/** Below the page's base. */
export const frameFile = (name: FrameName): string => `geo/${name}.json`;

/** Geometry for drawings, fetched once; an error names the file and what is wrong with it. */
export const frameQuery = (name: FrameName) =>
  queryOptions({
    queryKey: ['frame', name],
    queryFn: async ({ signal }): Promise<Frame> => {
      const file = frameFile(name);
      const response = await fetch(new URL(file, document.baseURI), { signal }).catch((error: unknown) => {
        if (signal.aborted) throw error;
        throw new Error(`${file} could not be fetched: no connection or no server.`);
      });
      if (!response.ok) throw new Error(`${file} could not be fetched: the server answered ${response.status}.`);
      const content: unknown = await response.json().catch(() => {
        throw new Error(`${file} is not JSON: it may be cut off.`);
      });
      return parseFrame(content, file);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
