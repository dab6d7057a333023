import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readAtlas, readFrame, sceneOf } from '../../../scripts/geo/mapInputs';
import { countFill, fillOf } from '../../theme/palette';
import { renderSvg } from './renderSvg';
import { SharedShapes } from './SharedShapes';
import { SvgMap } from './SvgMap';
import { fitInner, stillView } from './view';

const index = readAtlas();
const frame = readFrame('frame.json');
const equalArea = readFrame('frame-equal-area.json');
const brics = sceneOf(index, ['brics'], '2026-11-22');

const all = (markup: string, pattern: RegExp): string[] => [...markup.matchAll(pattern)].map(([, found = '']) => found);
const interactive = { onSelect: () => undefined, onHover: () => undefined };

const maps: readonly (readonly [string, string])[] = [
  ['prerendered', renderSvg(brics, frame, { title: 'Map', labels: true, selected: 'KGZ', hovered: 'TJK' })],
  ['fitted', renderSvg(sceneOf(index, ['eaeu', 'sco'], '2024-10-22'), frame, { view: fitInner(frame, 390, 523) })],
  [
    'exported',
    renderSvg(brics, equalArea, { view: stillView(equalArea, 900), title: 'Map', desc: 'A', portable: true }),
  ],
  [
    'interactive',
    renderToStaticMarkup(createElement(SvgMap, { scene: brics, frame, idPrefix: 'm', title: 'Map', interactive })),
  ],
];

describe.each(maps)('SvgMap, %s', (_, markup) => {
  it('has nothing that a strict Content-Security-Policy would block', () => {
    expect(markup).not.toMatch(/\sstyle=|<style|<script|\son\w+=|javascript:|https?:(?!\/\/www\.w3\.org\/2000\/svg")/);
  });

  it('has unique ids, and refers only to ids it has', () => {
    const ids = all(markup, /\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(markup, /(?:href="#|url\(#)([^")]*)/g).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has no tab stop and no number out of bounds', () => {
    expect(markup).not.toMatch(/tabindex|NaN|Infinity|undefined|\[object/i);
  });
});

describe('SvgMap', () => {
  const markupOf = (name: string): string => maps.find(([own]) => own === name)?.[1] ?? '';

  it('is an image with a title, and hidden without one', () => {
    expect(markupOf('prerendered')).toMatch(/^<svg [^>]*role="img"[^>]*><title>Map<\/title>/);
    expect(markupOf('exported')).toContain('<desc>A</desc>');
    expect(markupOf('fitted')).toMatch(/^<svg [^>]*aria-hidden="true"/);
    // In the interactive one a <title> would be a second tooltip.
    expect(markupOf('interactive')).toMatch(/^<svg [^>]*aria-label="Map"/);
    expect(markupOf('interactive')).not.toContain('<title>');
  });

  it('outlines what is contested, hovered and selected, and only that', () => {
    const contested = [...brics.countries].flatMap(([id, paint]) =>
      paint.contested && frame.countries.has(id) ? [id] : [],
    );
    expect(contested.length).toBeGreaterThan(0);
    expect(all(markupOf('prerendered'), /data-marked="([^"]*)"/g)).toEqual([...contested, 'TJK', 'KGZ', 'KGZ']);
    expect(all(markupOf('fitted'), /"(selected-line|hovered-line)"/g)).toEqual([]);
  });

  it('stands on its own when exported: no attribute that only browsers know, the sea painted, a size', () => {
    expect(markupOf('exported')).not.toContain('vector-effect');
    expect(markupOf('exported')).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg" width="900" height="\d+"/);
    expect(markupOf('exported')).toContain('<rect');
    expect(markupOf('prerendered')).not.toContain('<rect');
  });

  it('repeats no geometry when it is shared', () => {
    const shapes = renderToStaticMarkup(createElement(SharedShapes, { frame: equalArea, idPrefix: 's' }));
    const one = renderSvg(brics, equalArea, { view: stillView(equalArea, 200), shared: 's', idPrefix: 'a' });
    expect(one).not.toMatch(/ d="M[^"]{200}/);
    const ids = all(shapes, /\sid="([^"]*)"/g);
    expect(all(one, /href="#([^"]*)"/g).filter((id) => !ids.includes(id))).toEqual([]);
    expect(all(one, /data-country="([^"]*)"/g)).toEqual([...equalArea.countries.keys()]);
    // 21 small multiples and their shapes, before compression.
    expect(shapes.length + 21 * one.length).toBeLessThan(160_000);
  });

  it('keeps the prerendered map within the page’s budget', () => {
    expect(renderSvg(brics, frame, { title: 'Map' }).length).toBeLessThan(38_000);
  });
});

describe('smallTone', () => {
  const scene = sceneOf(index, ['sco', 'oic'], '2024-10-22');
  const fillIn = (markup: string, id: string): string =>
    all(markup, new RegExp(`data-country="${id}" fill="([^"]*)"`, 'g'))[0] ?? '';
  const hatched = (markup: string): string[] => all(markup, /data-hatched="([^"]*)"/g);

  it('gives a plain "2+" to a country too small for the second hatch, and keeps large ones hatched', () => {
    const small = renderSvg(scene, equalArea, { view: stillView(equalArea, 200), smallTone: true });
    expect(hatched(small)).toContain('KAZ');
    expect(hatched(small)).not.toContain('TJK');
    expect(fillIn(small, 'TJK')).toBe(countFill(2, 2, 'light'));
    const large = renderSvg(scene, equalArea, { view: stillView(equalArea, 900), smallTone: true });
    expect(hatched(large)).toContain('TJK');
  });

  it('never says "2+" of a country in one of the two: it takes that bloc’s tone', () => {
    const one = sceneOf(index, ['brics', 'oic'], '2023-10-22');
    const small = renderSvg(one, equalArea, { view: stillView(equalArea, 200), smallTone: true });
    expect(fillIn(small, 'TJK')).toBe(fillOf('oic', 'full', 'light'));
  });

  it('leaves a country its own status’s hatch, at any size', () => {
    const own = sceneOf(index, ['brics'], '2026-11-22');
    const small = renderSvg(own, equalArea, { view: stillView(equalArea, 60), smallTone: true });
    expect(hatched(small)).toContain('UZB');
  });
});
