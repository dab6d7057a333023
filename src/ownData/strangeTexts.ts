import { badCharacters } from './fileText';
import type { JsonNode } from './jsonTree';

/** A text with a character that none needs, and the way to it: keys, and places in lists. */
export interface StrangeText {
  path: readonly string[];
  at: number;
  text: string;
}

/** The texts of a JSON file that have such a character, whether it is written out or escaped: it is the text that will be read. */
export function strangeTexts(content: unknown, node: JsonNode, path: readonly string[] = []): StrangeText[] {
  if (typeof content === 'string') return badCharacters.test(content) ? [{ path, at: node.at, text: content }] : [];
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) => {
    const inside = node.inside?.get(key);
    return inside ? strangeTexts(value, inside, [...path, key]) : [];
  });
}
