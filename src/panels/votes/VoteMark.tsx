import type { BallotOrNot } from '../../domain/votes';

/** Half a disc for half a yes, a cross for a no, a bar for an empty seat. */
const disc = 'M8,2a6,6 0 1 0 .01,0z';
const shapes: Readonly<Record<BallotOrNot, string>> = {
  yes: disc,
  abstain: disc,
  no: 'M3,3L13,13M13,3L3,13',
  absent: 'M3,8H13',
  'not-against': disc,
  unknown: 'M8,7.5v1',
};

interface Props {
  ballot: BallotOrNot;
  inferred?: boolean;
}

/** A vote as a sign in the colour of text: told apart by its shape alone, and dashed where it is inferred. */
export function VoteMark({ ballot, inferred = false }: Props) {
  return (
    <svg className="vote-mark" data-mark={ballot} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={shapes[ballot]}
        fill={ballot === 'yes' && !inferred ? 'currentColor' : 'none'}
        stroke={ballot === 'not-against' ? 'var(--quiet)' : 'currentColor'}
        strokeWidth={ballot === 'no' ? 2.25 : 1.5}
        strokeLinecap="round"
        strokeDasharray={inferred ? '2.5 3' : ballot === 'not-against' ? '1 3' : undefined}
      />
      {ballot === 'abstain' && <path d="M8,2a6,6 0 0 0 0,12z" fill="currentColor" />}
    </svg>
  );
}
