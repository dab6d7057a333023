import type { BallotOrNot } from '../../domain/votes';
import { tag } from '../../export/svgText';
import { paper } from '../../theme/chartInks';

const disc = 'M0 -4.5a4.5 4.5 0 1 0 .01 0z';
const shapes: Readonly<Record<BallotOrNot, string>> = {
  yes: disc,
  abstain: disc,
  no: 'M-3.8 -3.8L3.8 3.8M3.8 -3.8L-3.8 3.8',
  absent: 'M-4 0H4',
  'not-against': disc,
  unknown: 'M0 -.4v.8',
};

/** A vote as the sign that it has on the page: told apart by its shape alone, dashed where it is inferred. */
export const voteMark = (ballot: BallotOrNot, inferred: boolean, x: number, y: number): string =>
  tag(
    'g',
    { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})` },
    tag('path', {
      d: shapes[ballot],
      fill: ballot === 'yes' && !inferred ? paper.text : 'none',
      stroke: ballot === 'not-against' ? paper.quiet : paper.text,
      'stroke-width': ballot === 'no' ? 1.8 : 1.2,
      'stroke-linecap': 'round',
      'stroke-dasharray': inferred ? '2 2.4' : ballot === 'not-against' ? '.8 2.4' : undefined,
    }) + (ballot === 'abstain' ? tag('path', { d: 'M0 -4.5a4.5 4.5 0 0 0 0 9z', fill: paper.text }) : ''),
  );
