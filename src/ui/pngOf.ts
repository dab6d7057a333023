/**
 * Chromium compresses in the idle time between frames, and where nothing is drawn it waits for a whole second before it does so without:
 * frames are asked for until the bytes are there.
 */
function blobOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  let next = 0;
  const ask = () => {
    next = requestAnimationFrame(ask);
  };
  ask();
  const blob = new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return blob.finally(() => cancelAnimationFrame(next));
}

/**
 * An SVG document as PNG, drawn by the browser at `scale` device pixels to the SVG's pixel.
 * The SVG names its own width and height and refers to nothing outside itself. Rejects when it cannot be drawn.
 */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  // A data URL, not a blob: the page's content policy allows images from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await blobOf(canvas);
  if (!blob) throw new Error('The browser could not make a PNG of this picture.');
  return blob;
}
