import { type RefObject, useEffect } from 'react';

/**
 * Takes a chart apart once its frame is off the page. Recharts keeps an element of the last drawing for good (the result of a selector
 * of its layers), and an element keeps all that it stands in: without this, the panel round the chart.
 */
export function useLetGo(frame: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = frame.current;
    return () => {
      // Later, since an effect may also end while its element stays.
      setTimeout(() => {
        if (element?.isConnected === false) element.replaceChildren();
      });
    };
  }, [frame]);
}
