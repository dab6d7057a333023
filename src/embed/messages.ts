/**
 * What an embed and the page around it tell each other; `multivector` is the version of these shapes. Neither is trusted by the other:
 * an embed tells its height and nothing else, and takes three requests, none of which can do more than change how it looks.
 */
export const messageVersion = 1;

/** Languages that an embed can be asked for. */
const languages = ['en', 'ru', 'kk', 'uz', 'ky', 'tg', 'tk'] as const;
export type EmbedLanguage = (typeof languages)[number];

/** What the page around it asks of an embed. */
export type Asked =
  | { kind: 'height' }
  | { kind: 'theme'; theme: 'light' | 'dark' | 'auto' }
  | { kind: 'lang'; lang: EmbedLanguage };

/** What an embed tells: its height in CSS pixels. */
export interface Told {
  multivector: typeof messageVersion;
  kind: 'height';
  height: number;
}

/** Most that an embed says it needs, in CSS pixels: what asks for more has gone wrong. */
export const mostHeight = 20_000;

export const heightMessage = (height: number): Told => ({
  multivector: messageVersion,
  kind: 'height',
  height: Math.min(mostHeight, Math.max(0, Math.ceil(height))),
});

const themes = ['light', 'dark', 'auto'] as const;

/** The request that a message is; null: it is none of ours. Never throws, whatever was sent. */
export function readAsked(data: unknown): Asked | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const own = (name: string): unknown =>
    Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : undefined;
  if (own('multivector') !== messageVersion) return null;
  const kind = own('kind');
  if (kind === 'height') return { kind };
  const theme = themes.find((name) => name === own('theme'));
  if (kind === 'theme' && theme) return { kind, theme };
  const lang = languages.find((name) => name === own('lang'));
  if (kind === 'lang' && lang) return { kind, lang };
  return null;
}

/**
 * Where the height is told to: the origin of the page around it, as far as that page lets itself be known, else anywhere, since a
 * height is no secret.
 * @param referrer of the document
 */
export function targetOriginOf(referrer: string): string {
  if (!URL.canParse(referrer)) return '*';
  const { origin } = new URL(referrer);
  return origin === 'null' ? '*' : origin;
}

/** Whether a message is from the page around the embed: from its window, and from its origin where that is known. */
export const isFromAround = (
  { source, origin }: Pick<MessageEvent, 'source' | 'origin'>,
  around: { self: unknown; parent: unknown; origin: string },
): boolean =>
  source !== null &&
  source === around.parent &&
  around.parent !== around.self &&
  (around.origin === '*' || around.origin === origin);
