import type { Renderer } from './openPage';

/** Something that a reader does, as code of the page; run again and again it changes the view every time. */
export interface Action {
  name: string;
  code: string;
  /** Whether the map looks different afterwards. */
  changes: boolean;
  /** Measured at more memberships too. */
  scaled: boolean;
  /** Steps in one run; costs are given for one. */
  steps?: number;
}

const turn = 'const turn = (window.turn = (window.turn ?? 0) + 1) % 2;';

const setSlider = (value: string) => `
  const slider = document.querySelector('input[type=range]');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(slider, String(${value}));
  slider.dispatchEvent(new Event('input', { bubbles: true }));`;

const dayOf = (day: string) => `Date.parse('${day}') / 864e5`;

/** The pointer comes to a country: to its middle on the canvas, or to its element. */
const hover: Readonly<Record<Renderer, string>> = {
  maplibre: `${turn}
    const container = document.querySelector('[data-renderer=maplibre]');
    const box = container.getBoundingClientRect();
    const { x, y } = container.map.project(turn ? [67, 48] : [64.5, 41.5]);
    const init = { bubbles: true, clientX: box.left + x, clientY: box.top + y };
    container.map.getCanvas().dispatchEvent(new MouseEvent('mousemove', init));`,
  svg: `${turn}
    const shape = document.querySelector('[data-renderer=svg] [data-country=' + (turn ? 'KAZ' : 'UZB') + ']');
    const box = shape.getBoundingClientRect();
    const init = { bubbles: true, clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
    for (const type of ['pointerover', 'mouseover', 'pointermove', 'mousemove'])
      shape.dispatchEvent(new (type.startsWith('p') ? PointerEvent : MouseEvent)(type, init));`,
};

/** Steps of a year at eight years a second, sixty frames a second. */
const yearSteps = 8;

export const actionsFor = (renderer: Renderer): Action[] => [
  {
    name: 'toggle a bloc',
    code: `document.querySelectorAll('.blocs input')[2].click();`,
    changes: true,
    scaled: true,
  },
  {
    name: 'slider step that changes a colour',
    code: `${turn} ${setSlider(`turn ? ${dayOf('2024-12-31')} : ${dayOf('2025-01-01')}`)}`,
    changes: true,
    scaled: true,
  },
  {
    name: 'slider step that changes none',
    code: `${turn} ${setSlider(`turn ? ${dayOf('2019-03-01')} : ${dayOf('2019-03-02')}`)}`,
    changes: false,
    scaled: true,
  },
  {
    name: 'a year of play, each frame',
    code: `for (let i = 0; i < ${yearSteps}; i += 1) {
      ${setSlider(`Math.round(${dayOf('2024-06-01')} + ${365.25 / yearSteps} * i)`)}
      await new Promise(requestAnimationFrame);
    }`,
    changes: false,
    scaled: true,
    steps: yearSteps,
  },
  { name: 'hover a country', code: hover[renderer], changes: true, scaled: false },
  {
    name: 'select a country',
    code: `${turn} document.querySelector('#countries [data-country=' + (turn ? 'KAZ' : 'UZB') + ']').click();`,
    changes: true,
    scaled: false,
  },
];

/** One pass of the floors over all shapes. */
export const floorPass = `document.querySelector('#map').pass();`;
