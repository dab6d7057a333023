import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortPlace } from '../domain/model/place';
import { aPlace } from './placeFixture';
import { format, parse } from './url';
import { defaultView } from './viewState';

describe('the map’s place in an address', () => {
  it('is latitude, longitude and zoom', () =>
    expect(parse('?map=45.2,66.9,3.4')).toEqual({ view: { ...defaultView, map: [45.2, 66.9, 3.4] }, notices: [] }));

  it('comes back from the address it is written in', () =>
    fc.assert(
      fc.property(aPlace, (map) => {
        const { view, notices } = parse(format({ ...defaultView, map }));
        expect(notices).toEqual([]);
        expect(view.map).toEqual(map);
      }),
    ));

  it.each([
    ['as short as is exact to a pixel', [45.20049, 66.90051, 3.4049], [45.2, 66.901, 3.4]],
    ['of the world in the middle', [0, 426.9, 2], [0, 66.9, 2]],
    ['of the world in the middle, to the west', [0, -293.1, 2], [0, 66.9, 2]],
    ['on one side of the date line only', [0, 180, 2], [0, -180, 2]],
    ['without a minus nought', [-0.0001, -0.0001, 2], [0, 0, 2]],
  ] as const)('is written %s', (_, [latitude, longitude, zoom], place) =>
    expect(shortPlace(latitude, longitude, zoom)).toEqual(place),
  );

  it.each([
    '',
    '45,66',
    '45,66,',
    'a,b,c',
    '85,66,3',
    '45,181,3',
    '45,66,0.4',
    '45,66,9.1',
    '1e1,6,3',
    '45,66,3,1',
    '4.5.2,66,3',
    '45,66,.',
    ' 45,66,3',
  ])('“%s” is the region again, with a notice', (value) => {
    const { view, notices } = parse(`?map=${encodeURIComponent(value)}`);
    expect(view.map).toBeNull();
    const reason = 'is not a place and zoom of the map in the form 45.2,66.9,3.4';
    expect(notices).toEqual([{ parameter: 'map', value, reason }]);
  });
});
