import fc from 'fast-check';

/** For tests: names under which every object has something already. */
export const prototypeKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'isPrototypeOf',
] as const;

/** For tests: texts that have broken something somewhere: markup, formulas, letters that are not seen or turn the line round. */
export const nastyTexts = [
  '',
  ' ',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title><svg onload=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  ']]>',
  '&#x3c;b&#x3e;',
  '{{7*7}}#{7*7}',
  '=HYPERLINK("http://x","y")',
  '@SUM(1)',
  "o'clock",
  '../../etc/passwd',
  '%',
  '%E0%A4%A',
  '%00',
  '\u0000',
  '\r\nSet-Cookie: a=b',
  '\u2028\u2029',
  '\u202egnp.\u202c',
  '\u2066KAZ\u2069',
  '\u200b\u200d\ufeff\u00ad',
  '\ud800',
  'KAZ\udfff',
  '\ufffe\uffff',
  'İıßﬁ',
  'e\u0301\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '٢٠٢٤',
  'NaN',
  '-0',
  '1e999',
  'null',
  'undefined',
  '2024-02-30',
  '0000-00-00',
  '9999-12-31',
  'none',
  'KAZ',
  'brics',
] as const;

/** For tests: a text that nobody meant well. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...nastyTexts, ...prototypeKeys),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(fc.constantFrom(...nastyTexts, ...prototypeKeys, ',', '-', '/', '='), { maxLength: 6 })
    .map((all) => all.join('')),
);

/** An object whose own keys may be `__proto__` and the like, as JSON makes them. */
const hostileObject = (value: fc.Arbitrary<unknown>) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...prototypeKeys), hostileText), value), { maxLength: 4 })
    .map((entries): unknown =>
      JSON.parse(`{${entries.map(([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item)}`).join()}}`),
    );

/** For tests: any value that JSON can hold. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(null, true, false, 0, -0, 1.5, -1, 1e308, 2 ** 53, [], {}),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.array(hostileText, { maxLength: 4 }),
  hostileObject(fc.oneof(hostileText, fc.constant(null), fc.jsonValue({ maxDepth: 2 }))),
);
