import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MarkedText } from './MarkedText';

const marked = (sentence: string, ...parts: (string | null)[]) =>
  renderToStaticMarkup(createElement(Fragment, null, MarkedText({ parts, children: sentence })));
const own = (text: string) => `<span lang="en">${text}</span>`;

describe('MarkedText', () => {
  it('leaves a sentence without such parts as it is', () => {
    expect(marked('Oddiy gap.')).toBe('Oddiy gap.');
    expect(marked('Oddiy gap.', null, '', 'Ban')).toBe('Oddiy gap.');
  });
  it('marks each part wherever it stands', () =>
    expect(marked('a Ban b Ban c Vote', 'Vote', 'Ban')).toBe(`a ${own('Ban')} b ${own('Ban')} c ${own('Vote')}`));
  it('takes the longer of two that begin together', () =>
    expect(marked('Ban on wheat: 2024', 'Ban', 'Ban on wheat')).toBe(`${own('Ban on wheat')}: 2024`));
});
