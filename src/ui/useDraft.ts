import { useState } from 'react';

/**
 * What is typed over a value, and how to set it. It stands until something moves the value, which puts it right in the same frame: an
 * effect would take a second commit.
 */
export function useDraft(value: string): [draft: string, setDraft: (text: string) => void] {
  const [typed, setTyped] = useState({ over: value, text: value });
  if (typed.over !== value) setTyped({ over: value, text: value });
  return [typed.text, (text) => setTyped({ over: value, text })];
}
