// The height of embedded views of Multivector follows their content. For pages that embed them, beside
// <iframe data-multivector …>; keeps nothing, asks nobody. What it takes: { multivector: 1, kind: 'height', height }.
(() => {
  const least = 120;
  const most = 20000;
  const frames = () => [...document.querySelectorAll('iframe[data-multivector]')];
  const originOf = (frame) => new URL(frame.src, document.baseURI).origin;

  addEventListener('message', ({ source, origin, data }) => {
    if (source === null || typeof data !== 'object' || data === null) return;
    if (data.multivector !== 1 || data.kind !== 'height' || !Number.isFinite(data.height)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || originOf(frame) !== origin) return;
    frame.style.height = `${Math.min(most, Math.max(least, Math.ceil(data.height)))}px`;
  });

  // An embed that was there before this listened is asked to say it again. Whoever is in the frame may hear the question: addressed
  // to the embed alone it would be an error on the console as long as the frame is still empty.
  for (const frame of frames()) frame.contentWindow?.postMessage({ multivector: 1, kind: 'height' }, '*');
})();
