import { parseText } from './parseText';

/** Reads one file and ends with the worker; what it sends is cloned. */
addEventListener('message', ({ data }: MessageEvent<{ bytes: ArrayBuffer; file: string }>) => {
  postMessage(parseText(new TextDecoder().decode(data.bytes), data.file));
});
