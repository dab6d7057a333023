/**
 * Runs in the page: how far two pictures (PNG, base64) of the same size differ, as shares of their pixels. `strictly`: by more than
 * 64 of 255 in a channel. `beyondAPixel`: by more than 32 from each pixel of the other within one pixel, so that a line drawn half
 * a pixel away or smoothed otherwise does not count, and one that has moved or changed its colour does.
 */
export async function differing(pictures: string[]): Promise<{ strictly: number; beyondAPixel: number }> {
  const load = async (png: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    return canvas?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1);
  };
  const [a, b] = await Promise.all([load(pictures[0] ?? ''), load(pictures[1] ?? '')]);
  const { width, height } = a;
  if (b.width !== width || b.height !== height) return { strictly: 1, beyondAPixel: 1 };
  const distance = (i: number, j: number) =>
    Math.max(...[0, 1, 2].map((k) => Math.abs((a.data[4 * i + k] ?? 0) - (b.data[4 * j + k] ?? 0))));
  let [strictly, beyondAPixel] = [0, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const here = y * width + x;
      const own = distance(here, here);
      if (own > 64) strictly += 1;
      if (own <= 32) continue;
      let nearest = own;
      for (const down of [-1, 0, 1])
        for (const right of [-1, 0, 1]) {
          const [column, row] = [x + right, y + down];
          if (column >= 0 && column < width && row >= 0 && row < height)
            nearest = Math.min(nearest, distance(here, row * width + column));
        }
      if (nearest > 32) beyondAPixel += 1;
    }
  return { strictly: strictly / (width * height), beyondAPixel: beyondAPixel / (width * height) };
}
