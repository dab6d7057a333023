import { useCallback, useMemo, useState } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import type { Vote } from '../domain/model/vote';
import { voteNamed } from '../domain/voteNamed';
import type { Scene } from '../map/style/scene';
import type { VotePainter } from '../panels/votes/VoteLegend';
import { useShown } from '../view/shown';

/** The vote that the map is to show, and the scene by it once its painter is there; until then the blocs and their legend. */
export function useVoteOnMap(
  scene: Scene,
  index: AtlasIndex,
): {
  scene: Scene;
  vote: Vote | null;
  /** Turns a map of blocs into that of the vote, if there is one. */
  recolour: (scene: Scene) => Scene;
  onReady: (painter: VotePainter) => void;
} {
  const asked = useShown(({ options }) => options.vote);
  const coloured = useShown(({ view, vs }) => view === 'story' || (view === 'map' && vs === null));
  const [paint, setPaint] = useState<VotePainter | null>(null);
  const vote = (coloured && voteNamed(index.atlas.votes, asked)) || null;
  const recolour = useCallback(
    (ofBlocs: Scene) => (vote && paint ? paint(ofBlocs, vote, index) : ofBlocs),
    [vote, paint, index],
  );
  return {
    scene: useMemo(() => recolour(scene), [scene, recolour]),
    vote,
    recolour,
    onReady: useCallback((painter) => setPaint(() => painter), []),
  };
}
