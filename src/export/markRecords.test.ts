import { describe, expect, it } from 'vitest';
import { markRecords } from './markRecords';
import { text } from './svgText';

const line = (content: string, lang?: string) => text(0, 0, content, { size: 12, lang });
const en = (content: string) => `<tspan xml:lang="en" lang="en">${content}</tspan>`;

describe(markRecords, () => {
  it('marks a name within a line, and over several', () => {
    const markup = line('Голосование «Ban on') + line('wheat & rye», 2') + line('мая');
    const marked = markRecords(markup, ['Ban', 'Ban on wheat & rye', '']);
    expect(marked).toBe(markup.replace('Ban on', en('Ban on')).replace('wheat &amp; rye', en('wheat &amp; rye')));
  });
  it('leaves alone what is marked already, and a picture without such names', () => {
    const markup = line('Ban', 'de') + line('Запрет');
    expect(markRecords(markup, ['Ban'])).toBe(markup);
    expect(markRecords(markup, [])).toBe(markup);
  });
  it('takes a name for its letters, not for a form', () => {
    const markup = line('a+b (c) [d] axb');
    expect(markRecords(markup, ['a.b'])).toBe(markup);
    expect(markRecords(markup, ['a+b (c) [d]'])).toBe(markup.replace('a+b (c) [d]', en('a+b (c) [d]')));
  });
});
