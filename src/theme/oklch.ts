/** Colours are chosen in OKLCH, where equal steps of lightness look equal (Ottosson 2020), and used as sRGB. */
export interface Oklch {
  /** Lightness 0–1. */
  l: number;
  /** Chroma, about 0–0.3; lowered where sRGB cannot show it. */
  c: number;
  /** Hue in degrees. */
  h: number;
}

function toLinear({ l, c, h }: Oklch): [number, number, number] {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

const inGamut = (channels: readonly number[]): boolean =>
  channels.every((value) => value >= -1e-4 && value <= 1 + 1e-4);
const encode = (value: number): number => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);

/** `#rrggbb`; chroma is lowered in small steps until sRGB can show the colour. */
export function hex(colour: Oklch): string {
  let chroma = colour.c;
  while (chroma > 0 && !inGamut(toLinear({ ...colour, c: chroma }))) chroma -= 0.002;
  const channels = toLinear({ ...colour, c: Math.max(0, chroma) });
  return `#${channels
    .map((value) => Math.round(255 * encode(Math.min(1, Math.max(0, value)))))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
export function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours (WCAG 2.2), 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
