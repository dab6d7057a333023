import { parseText } from './parseText';

/** Reads one file and ends with the worker; what it sends is cloned. */
addEventListener('message', ({ data }: MessageEvent<{ text: string; file: string }>) => {
  postMessage(parseText(data.text, data.file));
});
