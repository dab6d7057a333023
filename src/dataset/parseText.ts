import './withoutEval';
import type { Atlas } from '../domain/atlas';
import { parseAtlas } from './parse';
import { formatErrors } from './recordError';

/** The atlas, or why there is none: a sentence for the reader, `detail` for whoever mends it. */
export type Reading = { ok: true; atlas: Atlas } | { ok: false; message: string; detail: string };

/** Reads the text of the published file: as JSON, by the schema, by the checks. Runs in a worker or on the page. */
export function parseText(text: string, file: string): Reading {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { ok: false, message: `${file} is not JSON: it may be cut off.`, detail: String(error) };
  }
  const parsed = parseAtlas(content, file);
  if (parsed.ok) return parsed;
  const [first] = parsed.errors;
  return {
    ok: false,
    message: `${file} has ${parsed.errors.length} mistake(s), the first in ${first?.id} ${first?.field}.`,
    detail: formatErrors(parsed.errors),
  };
}
