import { expression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { readAtlas, readFrame, sceneOf } from '../../../scripts/geo/mapInputs';
import { borderLayers } from '../style/layers/borders';
import { labelLayers } from '../style/layers/labels';
import { markLayers } from '../style/layers/marks';
import { pointLayers } from '../style/layers/points';
import { strokeOf, valueAt } from './layerValues';
import { openView } from './view';

const scene = sceneOf(readAtlas(), ['brics'], '2024-10-22');
const numbers: readonly (readonly [string, unknown])[] = [
  ...borderLayers(scene).map(({ id, paint }) => [id, paint?.['line-width']] as const),
  ...markLayers(scene).map(({ id, paint }) => [id, paint?.['line-width']] as const),
  ...labelLayers(scene).map(({ id, layout }) => [id, layout?.['text-size']] as const),
  ...pointLayers(scene).map(({ id, paint }) => [id, paint?.['circle-radius']] as const),
];

describe('valueAt', () => {
  it.each(numbers)('gives what MapLibre evaluates for %s', (_, value) => {
    for (const zoom of [0, 1, 2.53, 4, 4.15, 6.9, 7, 9])
      for (const region of [true, false]) {
        const parsed = expression.createExpression(value, 'layers[0].paint.line-width');
        if (parsed.result !== 'success') throw new Error(JSON.stringify(parsed.value));
        const theirs: unknown = parsed.value.evaluate({ zoom }, { type: 2, properties: { region } });
        expect(valueAt(value, zoom, { region })).toBeCloseTo(Number(theirs), 9);
      }
  });

  it('refuses what it cannot read', () => {
    expect(() => valueAt(['step', ['zoom'], 1, 4, 2], 3)).toThrow('The SVG map cannot read ["step"');
    expect(() => valueAt(undefined, 3)).toThrow('cannot read');
  });
});

describe('strokeOf', () => {
  const view = { ...openView(readFrame('frame.json')), scale: 0.5 };
  const dashed = markLayers(scene).find(({ id }) => id === 'contested-line');

  it('counts dashes in line widths, in pixels or in units', () => {
    if (!dashed) throw new Error('no contested-line');
    expect(strokeOf(dashed, view, false)).toMatchObject({ strokeWidth: 2, strokeDasharray: '3 3' });
    expect(strokeOf(dashed, view, true)).toMatchObject({ strokeWidth: 4, strokeDasharray: '6 6' });
  });
});
