/** The frame's shapes as bare SVG paths, nothing else; `pass` sets the fill of every one once. */
export interface Drawn extends HTMLElement {
  pass?: () => void;
}

const space = 'http://www.w3.org/2000/svg';
const container = document.getElementById('map') as Drawn;
const response = await fetch(new URL('geo/frame.json', document.baseURI));
const frame = (await response.json()) as { window: number[]; countries: Record<string, string> };
const svg = document.createElementNS(space, 'svg');
svg.setAttribute('viewBox', frame.window.join(' '));
svg.setAttribute('width', '100%');
svg.setAttribute('height', '100%');
const paths = Object.values(frame.countries).map((d) => {
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', d);
  path.setAttribute('fill', '#eee');
  svg.append(path);
  return path;
});
container.append(svg);
let turn = 0;
container.pass = () => {
  turn += 1;
  for (const [i, path] of paths.entries()) path.setAttribute('fill', (i + turn) % 2 === 0 ? '#3a7' : '#eee');
};
container.dataset.ready = 'yes';
